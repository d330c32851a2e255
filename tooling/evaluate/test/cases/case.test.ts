import { expect, test } from 'vitest'
import { exactCase, linesOf, numberCase } from '../../src/cases/case.ts'

test.each([
  ['equal', 0.5, 0.5, 0, true],
  ['on the edge', 0.3, 0.31, 0.01, true],
  ['past the edge', 0.3, 0.311, 0.01, false],
  ['no number', null, 0, 1, false],
  ['not a number', Number.NaN, 0, 1, false],
])('a number that is %s', (_, got, expected, tolerance, right) => {
  expect(numberCase('κ', got, expected, tolerance)).toEqual({ name: 'κ', got, expected, right })
})

test('an exact case looks at every part', () => {
  expect(exactCase('quê', [{ start: 1 }], [{ start: 1 }]).right).toBe(true)
  expect(exactCase('quê', [{ start: 1 }], [{ start: 2 }]).right).toBe(false)
  expect(exactCase('quê', undefined, null).right).toBe(false)
})

test('lines end with either line break, and an empty line inside stays', () => {
  expect(linesOf('một\r\n\r\nhai\n')).toEqual(['một', '', 'hai'])
})
