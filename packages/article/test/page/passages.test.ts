import { expect, test } from 'vitest'
import { cutPassage, splitPassages } from '../../src/page/passages.ts'

const show = (text: string) => splitPassages(text).map((passage) => passage.text)

test.each([
  ['every line is a passage', 'Mưa lớn.\nLũ về.', ['Mưa lớn.', 'Lũ về.']],
  ['blanks around a line are outside', '  Mưa lớn. \n\t\u00a0\n Lũ về.', ['Mưa lớn.', 'Lũ về.']],
  ['other line ends', 'Mưa.\r\nLũ.\rNắng.\u2028Gió.', ['Mưa.', 'Lũ.', 'Nắng.', 'Gió.']],
  ['a break inside a sentence joins', 'Ông Hòa và đoàn\nthăm hỏi bà con', ['Ông Hòa và đoàn\nthăm hỏi bà con']],
  ['a break behind a period parts', 'Ông Hòa đến.\nthăm hỏi bà con', ['Ông Hòa đến.', 'thăm hỏi bà con']],
  ['an empty line parts', 'Ông Hòa và đoàn\n\nthăm hỏi bà con', ['Ông Hòa và đoàn', 'thăm hỏi bà con']],
  ['an item of a list parts', 'Gồm có\na) lúa\nb) ngô', ['Gồm có', 'a) lúa', 'b) ngô']],
  ['nothing', '', []],
  ['blanks alone', ' \n\u00a0\n\t', []],
])('%s', (_, text, expected) => {
  expect(show(text)).toEqual(expected)
})

test('empty lines before a passage are counted', () => {
  expect(splitPassages('\n\nMưa.\nLũ.\n\nNắng.\n\n\nGió.').map(({ gap }) => gap)).toEqual([0, 0, 1, 2])
})

test('spans hold the letters of the passage and of its lines', () => {
  const text = '\ufeff Ông Hòa và đoàn \r\n thăm hỏi bà con\r\n\r\n😀 Mưa.'
  for (const { span, text: letters, lines } of splitPassages(text)) {
    expect(text.slice(span.start, span.end)).toBe(letters)
    expect(lines.map(({ start, end }) => text.slice(start, end).trim())).toEqual(
      lines.map(({ start, end }) => text.slice(start, end)),
    )
  }
})

test('a cut passage leaves the blank between its parts to neither', () => {
  const [passage] = splitPassages('  Mọi việc đã xong. Lan Ngọc')
  const [head, tail] = cutPassage(passage!, passage!.span.end - 'Lan Ngọc'.length)
  expect([head.text, tail.text]).toEqual(['Mọi việc đã xong.', 'Lan Ngọc'])
  expect([head.lines, tail.lines]).toEqual([[head.span], [tail.span]])
})
