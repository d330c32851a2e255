import { expect, test } from 'vitest'
import { repairJson } from '../../src/json/repair-json.ts'

test.each([
  ['{"a": 1,}', { a: 1 }],
  ['[1,,2,]', [1, 2]],
  ['{"a": "một\nhai\tba\u0001"}', { a: 'một\nhai\tba ' }],
  ['{"a": "ông "Tư" nói", "b": "x"}', { a: 'ông "Tư" nói', b: 'x' }],
  ['{"a": "nói "được", rồi đi"}', { a: 'nói "được", rồi đi' }],
  ['<!-- {"a": 1} -->', { a: 1 }],
  ['/*<![CDATA[*/{"a": "]]>"};/*]]>*/', { a: ']]>' }],
  ['{"a": "\\"", "b": "\\\\"}', { a: '"', b: '\\' }],
  ['{"a": "x"}', { a: 'x' }],
])('%j', (written, value) => {
  expect(JSON.parse(repairJson(written))).toEqual(value)
})

test.each(['', ',', '"', '{"a": "', '\\', '-->'])('what no repair helps stays short: %j', (written) => {
  expect(repairJson(written).length).toBeLessThanOrEqual(written.length + 2)
})
