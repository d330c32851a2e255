import * as annotation from '@chugiai/annotation'
import { ChugiaiError } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { patchOf, sampleDocument } from './cases/sample.ts'

const WRONG: readonly unknown[] = [undefined, null, 5, Number.NaN, true, [[]], [null], {}, () => 1, Symbol('q'), 10n]
const init = { id: 'p', author: 'an', at: '2024-05-01T09:00:00Z' }
const document = sampleDocument()
const patch = patchOf()
const span = { start: 0, end: 2 }
const origin = { kind: 'human', name: 'an' } as const

/** Arguments that are right, by function, and which of them are put wrong. */
const CALLS: Readonly<Record<string, readonly [readonly unknown[], ...number[]]>> = {
  addMention: [[document, span, 'PER', init], 0, 1],
  adjudicate: [
    [document, { ...init, layers: [], target: 'gold', policy: 'any', origin, ids: annotation.createIds(document) }],
    0,
    1,
  ],
  agreement: [[[document], ['mentions'], { measure: 'f1' }], 0, 1, 2],
  annotateAll: [
    [document, 'không có', { ...init, layer: 'mentions', label: 'PER', origin, ids: annotation.createIds(document) }],
    0,
    1,
  ],
  applyPatch: [[document, patch], 0, 1],
  bootstrap: [[[1], () => ({ value: 1 }), { seed: 1 }], 2],
  cohenKappa: [[[['a', 'b']]], 0],
  compareEntities: [[[['a']], [['a']]], 0, 1],
  compareRelations: [[[], []], 0, 1],
  compareSpans: [[[], []], 0, 1],
  composePatches: [[[patch]], 0],
  compactLog: [[''], 0],
  createDocument: [[{ id: 'd', text: 'Huế' }], 0],
  createHistory: [[document], 0],
  createIds: [[document], 0],
  createPatch: [[[], init], 1],
  createSpanIndex: [[document], 0],
  describeQuote: [['Bà Hoa', span], 0, 1],
  diffTexts: [['a', 'b'], 0, 1],
  documentStatistics: [[document], 0],
  editText: [[document, [], init], 0, 1],
  evaluate: [[[document], [document]], 0, 1],
  exactMatcher: [['Bà Hoa', 'Hoa'], 0, 1],
  findAnnotation: [[document, 's1'], 0],
  findAnnotations: [[document, {}], 0],
  findMentions: [[document, 'Hoa', {}], 0, 1],
  findQuote: [['Bà Hoa', { exact: 'Hoa' }], 0],
  formatLogHeader: [[document], 0],
  gamma: [[[[], []], 9, { seed: 1 }], 0],
  invertPatch: [[patch], 0],
  krippendorffAlpha: [[[['a', 'b']]], 0],
  krippendorffAlphaU: [[[[], []], 9], 0],
  layerName: [['mentions@an'], 0],
  mapPosition: [[patch, 1, 'before'], 0],
  mapSpan: [[patch, span, 'inside'], 0],
  matchQuote: [['Bà Hoa', { exact: 'Hoa' }], 0, 1],
  projectToSource: [[document, span], 0, 1],
  rebaseDocument: [[document, { text: 'Bà Hoa' }, init], 0, 1],
  rebasePatch: [[patch, patch, { document }], 0, 1, 2],
  referrersOf: [[document, 's1'], 0],
  removeAnnotation: [[document, 's1'], 0],
  replayHistory: [[document, ''], 0, 1],
  resolveOverlaps: [[[], 'longest'], 0],
  setMetadata: [[document, 'key', 1], 0],
  snapSpan: [['Bà Hoa', span, { to: 'grapheme' }], 0, 1],
  trimSpan: [['Bà Hoa', span], 0, 1],
}

// One unit that nobody rated, one annotator who marked nothing: lists of an empty list are right there.
const TAKES_LISTS: ReadonlySet<string> = new Set([
  'cohenKappa',
  'compareEntities',
  'gamma',
  'krippendorffAlpha',
  'krippendorffAlphaU',
])
const isWrong = (name: string, value: unknown) => !(TAKES_LISTS.has(name) && Array.isArray(value) && value[0] !== null)

/** Fields that one argument alone has: of a patch, of the options of agreement. */
const FIELDS: readonly string[] = ['changes', 'measure']

/** The names of a function's parameters, as its code has them. */
function parameters(call: (...args: readonly unknown[]) => unknown): readonly string[] {
  const [, list = ''] = /\(([^)]*)\)/.exec(String(call)) ?? []
  return list.split(',').map((parameter) => parameter.replace(/=.*/, '').trim())
}

function pathOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as ChugiaiError).path ?? ''
  }
  return ''
}

describe.each(Object.entries(CALLS))('%s', (name, [args, ...places]) => {
  const call = (annotation as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name]!

  test.each(places)('stops at a wrong argument %i with an error of the library', (at) => {
    expect(() => call(...args)).not.toThrow()
    for (const value of WRONG.filter((one) => isWrong(name, one))) {
      expect(() => call(...args.with(at, value)), `${name}: ${at} is ${String(value)}`).toThrow(ChugiaiError)
    }
  })

  test.each(places)('says by its path that argument %i is meant', (at) => {
    for (const value of WRONG.filter((one) => isWrong(name, one))) {
      const [said] = pathOf(() => call(...args.with(at, value))).split('.')
      expect([parameters(call)[at], ...FIELDS], `${name}: ${at} is ${String(value)}`).toContain(said)
    }
  })
})

test('a phrase that is a list, and samples that are a time, stop at once', () => {
  expect(() => annotation.exactMatcher('Bà Hoa', [] as unknown as string)).toThrow(ChugiaiError)
  const samples = new Date('2026-11-28') as unknown as number
  expect(() => annotation.bootstrap([1], () => ({ value: 1 }), { seed: 1, samples })).toThrow(ChugiaiError)
})

test('createSpan makes nothing that the parser would refuse', () => {
  const create = (spans: readonly { start: number; end: number }[], text = 'Bà 😀 Hoa') =>
    annotation.createSpan({ text }, spans, 'PER', { ids: annotation.createIds(document), origin })
  expect(() => create([])).toThrow(ChugiaiError)
  expect(() =>
    create([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]),
  ).toThrow(ChugiaiError)
  expect(() => create([{ start: 0, end: 4 }])).toThrow(ChugiaiError)
})
