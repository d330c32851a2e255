import { expect, test } from 'vitest'
import * as text from '../src/index.ts'

const all = text as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>

test.each([
  ['runSteps', [1, []], 'wrong_type', 'text'],
  ['runSteps', ['a', [{ name: 'x' }]], 'wrong_type', 'steps'],
  ['replaceEach', [1, /a/g, String], 'wrong_type', 'text'],
  ['replaceEach', ['a', /a/, String], 'wrong_type', 'pattern'],
  ['replaceEach', ['a', /a/g, 'b'], 'wrong_type', 'replacement'],
  ['unitAlignment', [1, 'utf8'], 'wrong_type', 'text'],
  ['unitAlignment', ['a', 'utf16le'], 'unknown_unit', 'unit'],
  ['unchanged', [1], 'wrong_type', 'text'],
  ['sliceSpan', [1, { start: 0, end: 1 }], 'wrong_type', 'text'],
  ['toBytes', ['a'], 'wrong_type', 'bytes'],
] as const)('%s%j', (name, args, code, path) => {
  expect(() => all[name]!(...args)).toThrow(expect.objectContaining({ name: 'ChugiaiError', code, path }))
})
