import { expect, test } from 'vitest'
import { checkedModule, codeBlocks, examplesOf, installLine, promisedValue } from '../src/examples.ts'

test('finds fenced blocks with their language and line', () => {
  const markdown = ['# Tiêu đề', '```ts', 'const a = 1', 'a // 1', '```', 'chữ', '```', 'không tên', '```'].join('\n')
  expect(codeBlocks(markdown)).toEqual([
    { language: 'ts', code: 'const a = 1\na // 1', line: 3 },
    { language: '', code: 'không tên', line: 8 },
  ])
})

test('a block without a language right behind an example is what it prints', () => {
  const markdown = ['```ts', 'log(1)', '```', '', '```', '1', '```', 'chữ', '```', '2', '```'].join('\n')
  expect(examplesOf(markdown)).toEqual([{ language: 'ts', code: 'log(1)', line: 2, output: '1' }])
})

test('a block further down is not', () => {
  const markdown = ['```ts', 'log(1)', '```', '', 'chữ', '', '```', '1', '```'].join('\n')
  expect(examplesOf(markdown)).toEqual([{ language: 'ts', code: 'log(1)', line: 2 }])
})

test('reads what to install', () => expect(installLine('a\nnpm install a @b/c\n')).toEqual(['a', '@b/c']))

test.each([
  ["'hoà bình'", 'hoà bình'],
  ["{ start: 3, end: 9 }: 'Hà Nội'", { start: 3, end: 9 }],
  ['[5, -1]: kept', [5, -1]],
  ['null: removed', null],
])('%j promises a value', (comment, value) => expect(promisedValue(comment)).toEqual({ value }))

test.each([['from code points to UTF-16'], ['a list'], ['{ broken']])('%j is prose', (comment) => {
  expect(promisedValue(comment)).toBeUndefined()
})

test('turns promised values and errors into checks, and changes nothing else', () => {
  const code = ["const a = one('x')", "a // 'x'", 'two(a)', '// ChugiaiError bad: hỏng', 'two(3)', '// [1,', '//  2]']
  expect(checkedModule({ language: 'ts', code: code.join('\n'), line: 10 }).split('\n')).toEqual([
    code[0],
    `await check(11, async () => (a), "'x'") // 'x'`,
    'await check(12, async () => (two(a)), "ChugiaiError bad: hỏng")',
    code[3],
    'await check(14, async () => (two(3)), "[1,  2]")',
    code[5],
    code[6],
  ])
})
