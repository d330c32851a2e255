import { describe, expect, test } from 'vitest'
import * as normalizer from '../src/index.ts'

// Worst pieces found for each function. Nothing here looks at a clock: with quadratic growth one of these takes minutes,
// and with recursion it throws.
const LENGTH = 300_000
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length))

const PIECES = {
  letters: fill('a'),
  base64: fill('aGVsbG8'),
  digits: fill('1'),
  marks: fill('\u0301'),
  'marks of two classes': `a${fill('\u0301\u0323')}`,
  addresses: fill('a.b@'),
  'number words': fill('hai mươi '),
  'misplaced marks': fill('hòan '),
}
const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  normalize: normalizer.normalize,
  normalizeText: (text) => normalizer.normalizeText(text, { preset: 'search', tonePlacement: 'modern' }),
  foldForSearch: normalizer.foldForSearch,
  stripDiacritics: normalizer.stripDiacritics,
  parseSyllable: normalizer.parseSyllable,
  splitName: normalizer.splitName,
  verbalize: normalizer.verbalize,
  unverbalize: normalizer.unverbalize,
  detectEncoding: normalizer.detectEncoding,
}

describe.each(Object.entries(FUNCTIONS))('%s', (_, run) => {
  test.each(Object.entries(PIECES))('goes through many %s', (_, text) => {
    expect(run(text)).not.toBeUndefined()
  })
})

test('millions of marks on one letter', () => {
  const text = `a${'\u0301'.repeat(3_000_000)}`
  expect(normalizer.normalizeText(text).startsWith('á')).toBe(true)
})

test('what an encoding lacks is told ten times and then counted', () => {
  const { bytes, issues } = normalizer.encode('👋'.repeat(100_000), 'vni')
  expect(bytes).toHaveLength(100_000)
  expect(issues).toHaveLength(11)
  expect(issues[9]!.span).toEqual({ start: 18, end: 20 })
  expect(issues[10]).toMatchObject({
    message: 'vni has no 99990 more characters from here on',
    span: { start: 20, end: 22 },
  })
})

test('a stream that never sees a place to cut looks at each chunk once', async () => {
  const chunks = Array.from({ length: 30_000 }, () => 'abcdefghij')
  const parts: string[] = []
  await new ReadableStream<string>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
    .pipeThrough(normalizer.createNormalizeStream())
    .pipeTo(new WritableStream({ write: ({ text }) => void parts.push(text) }))
  expect(parts.join('')).toBe(chunks.join(''))
})
