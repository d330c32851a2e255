import {
  applyPatch,
  createDocument,
  diffTexts,
  invertPatch,
  rebaseDocument,
  type SpanAnnotation,
  validateDocument,
} from '@chugiai/annotation'
import { messyText } from '@chugiai/testing'
import { replaceEach, runSteps } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, mention, sampleDocument, TEXT } from '../cases/sample.ts'

const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }

function apply(text: string, edits: ReturnType<typeof diffTexts>): string {
  let out = ''
  let done = 0
  for (const { span, text: put } of edits) {
    out += text.slice(done, span.start) + put
    done = span.end
  }
  return out + text.slice(done)
}

describe('diffTexts', () => {
  test('gives small edits in the lines that differ', () => {
    const edits = diffTexts('Một.\nÔng Nam đến Huế.\nHết.', 'Một.\nÔng Nam vừa đến Vinh.\nHết.')
    expect(edits.map(({ text }) => text)).toEqual(['vừa ', 'Vinh'])
  })

  test('leads from one text to the other', () => {
    fc.assert(
      fc.property(messyText, messyText, (before, after) => {
        expect(apply(before, diffTexts(before, after))).toBe(after)
      }),
    )
  })

  test('takes texts that have nothing in common as one edit', () => {
    const before = Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' ')
    const after = Array.from({ length: 5000 }, (_, i) => `b${i}`).join('\t')
    expect(apply(before, diffTexts(before, after))).toBe(after)
    expect(diffTexts(before, after)).toHaveLength(1)
  })
})

describe('rebaseDocument', () => {
  test('takes annotations to a new version of the text', () => {
    const document = sampleDocument()
    const text = TEXT.replace('Lạng Sơn', 'Cao Bằng')
      .replace('đến thăm', 'hôm nay đến thăm')
      .replace('Bà Hoa khen.', 'Hết.')
    const { patch, issues } = rebaseDocument(document, { text }, init)
    const after = applyPatch(document, patch)
    expect(after.text).toBe(text)
    expect(after.layers.mentions!.annotations.map((a) => (a as SpanAnnotation).quote)).toEqual([
      'Lê Thị Hoa',
      'Chủ tịch\u00a0tỉnh Cao Bằng',
      'tỉnh Cao Bằng',
      'xa\u0303 Tân Thanh',
      '29/11',
      undefined,
    ])
    expect(issues.map(({ code }) => code)).toEqual(['span_lost', 'span_changed', 'span_changed', 'mention_lost'])
    expect(issues[1]?.message).toBe("ROLE s2 'Chủ tịch\u00a0tỉnh Lạng Sơn' is 'Chủ tịch\u00a0tỉnh Cao Bằng' now")
    expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(document))
  })

  const RAW = 'Ông  Ha\u0300 ở xa\u0303\u00a0Tân  Thanh\u200b.'
  const blanks = { name: 'blanks@1', run: (text: string) => replaceEach(text, /[ \u00a0]+/g, () => ' ') }
  const invisible = { name: 'invisible@1', run: (text: string) => replaceEach(text, /\u200b/g, () => '') }
  const compose = {
    name: 'compose@1',
    run: (text: string) => replaceEach(text, /.\p{M}+/gu, (match) => match[0].normalize('NFC')),
  }
  const normalized = (steps: Parameters<typeof runSteps>[1]) => {
    const { text, alignment } = runSteps(RAW, steps)
    return { text, source: { length: RAW.length, steps: steps.map(({ name }) => name), alignment: alignment.toJSON() } }
  }

  test('takes annotations to a new normalization through the source', () => {
    const older = normalized([blanks])
    const newer = normalized([blanks, invisible, compose])
    const annotations = [
      mention(older.text, 's1', 'PER', 'Ha\u0300'),
      mention(older.text, 's2', 'LOC', 'xa\u0303 Tân Thanh'),
      mention(older.text, 's3', 'MARK', '\u200b'),
      mention(older.text, 's4', 'GAP', { start: 4, end: 4 }),
    ]
    const document = createDocument({ id: 'd', ...older, layers: { mentions: { annotations } } })
    const { patch, issues } = rebaseDocument(document, newer, init)
    const after = applyPatch(document, patch)
    expect(after.layers.mentions!.annotations.map((a) => (a as SpanAnnotation).quote)).toEqual([
      'Hà',
      'xã Tân Thanh',
      '',
    ])
    expect(after.source).toEqual(newer.source)
    expect(validateDocument(after)).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['span_lost'])
    expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(document))
  })

  test('needs a common source', () => {
    expect(codeOf(() => rebaseDocument(sampleDocument(), normalized([blanks]), init))).toBe('invalid_edit')
  })
})
