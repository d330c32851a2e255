import { expect, test } from 'vitest'
import { checkOffsets, checkPositions, checkQuotes } from '../../src/cases/anchoring.ts'

const html = '<p>Chợ 🐟 quê, <b>chợ quê</b></p>'
const range = (path: string, start: number, end: number) => ({
  startContainerXPath: path,
  startOffset: start,
  endContainerXPath: path,
  endOffset: end,
})
const content = (selector: object, ...expected: object[]) =>
  JSON.stringify({ testCases: { t: { html, selector, expected } } })

test('a quote is right when all its places are', () => {
  const [first, second] = [range('//p/text()', 7, 10), range('//b/text()', 4, 7)]
  expect(checkQuotes(content({ exact: 'quê' }, first, second))).toMatchObject([{ name: 't', right: true }])
  expect(checkQuotes(content({ exact: 'quê' }, first))).toMatchObject([{ right: false }])
  expect(checkQuotes(content({ exact: 'quê', prefix: 'chợ ' }, second))).toMatchObject([{ right: true }])
})

test('a position counts code points, a range of the page UTF-16', () => {
  expect(checkPositions(content({ start: 6, end: 9 }, range('//p/text()', 7, 10)))).toMatchObject([{ right: true }])
  expect(checkPositions(content({ start: 7, end: 10 }, range('//p/text()', 7, 10)))).toMatchObject([{ right: false }])
})

test('offsets are checked one by one in both directions', () => {
  const map = { text: 'a🐟', codepoint_to_utf16: [0, 1, 3], utf16_to_codepoint: [0, 1, 2, 2] }
  expect(checkOffsets(JSON.stringify(map)).filter(({ right }) => !right)).toMatchObject([{ name: 'UTF-16 2', got: 1 }])
})
