import { expect, test } from 'vitest'
import { checkedModule, codeBlocks, examplesOf, promisedValue } from '../src/examples.ts'

test('finds fenced blocks with their language and line', () => {
  const markdown = ['# Tiêu đề', '```ts', 'const a = 1', 'a // 1', '```', 'chữ', '```', 'không tên', '```'].join('\n')
  expect(codeBlocks(markdown)).toEqual([
    expect.objectContaining({ language: 'ts', code: 'const a = 1\na // 1', line: 3 }),
  ])
})

test.each([
  ["'hoà bình'", 'hoà bình'],
  ["{ start: 3, end: 9 }: 'Hà Nội'", { start: 3, end: 9 }],
  ['[5, -1]: kept', [5, -1]],
  ['null: removed', null],
])('%j promises a value', (comment, value) => expect(promisedValue(comment)).toEqual({ value }))

test.each([['from code points to UTF-16'], ['a list'], ['{ broken']])('%j is prose', (comment) => {
  expect(promisedValue(comment)).toBeUndefined()
})

test('turns promised values and errors into checks, and imports what the example leaves out', () => {
  const code = ["const a = one('x')", "a // 'x'", 'two(a)', '// ChugiaiError bad: hỏng', 'two(3) // prose'].join('\n')
  const output = checkedModule({ language: 'ts', code, line: 10 }, '@chugiai/text', ['one', 'two', 'three'])
  expect(output).toContain("import { one, two } from '@chugiai/text'")
  expect(output).toContain('check(11, async () => (a), "\'x\'")')
  expect(output).toContain('check(12, async () => (two(a)), "ChugiaiError bad: h')
})

test('examples behind the first go on from it', () => {
  const first = ["import { one } from 'x'", 'const a = one()']
  const second = ["import { one, two } from 'x'", 'a // 1']
  const markdown = ['```ts', ...first, '```', '```ts', ...second, '```'].join('\n')
  const [, example] = examplesOf(markdown)
  expect(example!.code.split('\n').filter(Boolean)).toEqual([
    "import { one } from 'x'",
    "import { two } from 'x'",
    'const a = one()',
    '{',
    'a // 1',
    '}',
  ])
  expect(checkedModule(example!, 'x', [])).toContain('check(7, async () => (a), "1")')
})
