import {
  expandAbbreviations,
  foldForSearch,
  joinSplitLettersStep,
  type NormalizeOptions,
  normalize,
  normalizeText,
  repairOnsetsStep,
  repairSuperscriptsStep,
  repairTypingStep,
  reportNormalization,
  spacePunctuationStep,
  unverbalize,
  verbalize,
} from '@chugiai/normalizer'
import { type AlignedText, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FUZZ_PIECES } from './fuzz-pieces.ts'

// Strings that no one writes, made of what people write: the laws hold on them all. FC_RUNS=30000 for a long run.
const numRuns = Number(process.env.FC_RUNS ?? 300)

const texts = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...FUZZ_PIECES), fc.boolean()), { minLength: 1, maxLength: 7 }),
    fc.constantFrom('NFC', 'NFD', undefined),
  )
  .map(([pieces, form]) => {
    const text = pieces.map(([piece, isApart]) => piece + (isApart ? ' ' : '')).join('')
    return form === undefined ? text : text.normalize(form)
  })

const optional = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const options: fc.Arbitrary<NormalizeOptions> = fc
  .record({
    preset: optional('unicode' as const, 'standard' as const, 'search' as const),
    tonePlacement: optional('keep' as const, 'traditional' as const, 'modern' as const),
    yiSpelling: optional('keep' as const, 'i' as const, 'y' as const),
    invisible: optional(true, false),
    compatibility: optional(true, false),
    lookAlikes: optional(true, false),
    blanks: optional(true, false),
    horn: optional(true, false),
    toneMarks: optional(true, false),
    punctuation: optional(true, false),
    case: optional(true, false),
  })
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))

function checkAlignment(text: string, result: AlignedText): void {
  const sections = result.alignment.toJSON()
  let source = 0
  let target = 0
  for (let i = 0; i < sections.length; i += 2) {
    const length = sections[i]!
    const isKept = sections[i + 1]! < 0
    if (isKept) expect(result.text.slice(target, target + length)).toBe(text.slice(source, source + length))
    source += length
    target += isKept ? length : sections[i + 1]!
  }
  expect([source, target]).toEqual([text.length, result.text.length])
  for (let at = 0; at < result.text.length; at++) {
    expect(result.alignment.toSource({ start: at, end: at + 1 })).not.toBeNull()
  }
}

test('normalize, its text and its report say one thing, once and for all forms', () => {
  fc.assert(
    fc.property(texts, options, (text, chosen) => {
      const normal = normalizeText(text, chosen)
      const aligned = normalize(text, chosen)
      const report = reportNormalization(text, chosen)
      expect([aligned.text, report.text]).toEqual([normal, normal])
      checkAlignment(text, aligned)
      checkAlignment(text, report)
      for (const { span, before } of report.changes) expect(sliceSpan(text, span)).toBe(before)
      expect(normalizeText(normal, chosen)).toBe(normal)
      const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')]
      expect(normalizeText(decomposed, chosen)).toBe(normalizeText(composed, chosen))
    }),
    { numRuns },
  )
})

const runs: readonly (readonly [name: string, run: (text: string) => AlignedText, isSettled: boolean])[] = [
  ['verbalize', (text) => verbalize(text), true],
  ['verbalize in the south', (text) => verbalize(text, { region: 'south', abbreviations: false }), true],
  ['unverbalize', (text) => unverbalize(text), false], // "hai mươi 3" may be read on
  ['unverbalize, likely', (text) => unverbalize(text, { certainty: 'likely' }), false],
  ['expandAbbreviations', (text) => expandAbbreviations(text), true],
  ['foldForSearch', (text) => foldForSearch(text), true],
  ['foldForSearch by letters', (text) => foldForSearch(text, { strength: 'letter' }), true],
  ['foldForSearch by tones', (text) => foldForSearch(text, { strength: 'tone' }), true],
  ['foldForSearch by case', (text) => foldForSearch(text, { strength: 'case' }), true],
  ['repairTypingStep', (text) => repairTypingStep.run(text), true],
  ['joinSplitLettersStep', (text) => joinSplitLettersStep.run(text), true],
  ['repairOnsetsStep', (text) => repairOnsetsStep.run(text), true],
  ['repairSuperscriptsStep', (text) => repairSuperscriptsStep.run(text), true],
  ['spacePunctuationStep', (text) => spacePunctuationStep.run(text), true],
]

describe.each(runs)('%s', (_, run, isSettled) => {
  test('keeps the laws, once and for all forms', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = run(text)
        checkAlignment(text, result)
        if (isSettled) expect(run(result.text).text).toBe(result.text)
        const [composed, decomposed] = ['NFC', 'NFD'].map((form) => run(text.normalize(form)).text.normalize('NFC'))
        expect(decomposed).toBe(composed)
      }),
      { numRuns },
    )
  })
})
