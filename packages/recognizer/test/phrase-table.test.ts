import { expect, test } from 'vitest'
import { createPassage } from '../src/passage.ts'
import { PhraseTable, phrases } from '../src/phrase-table.ts'

const table = new PhraseTable(() => [
  ...phrases('ủy ban|ủy ban nhân dân', 'body'),
  ...phrases('Bà Rịa - Vũng Tàu', 'place'),
])
const longest = (text: string, from = 0) => {
  const { tokens } = createPassage(text)
  const match = table.longest(tokens, from)
  return (
    match &&
    `${tokens
      .slice(from, match.to)
      .map(({ letters }) => letters)
      .join(' ')}: ${match.value}`
  )
}

test.each([
  ['the longest wins', 'Uỷ ban nhân dân xã', 'Uỷ ban nhân dân: body'],
  ['the shorter when the longer breaks off', 'ủy ban nhân sự', 'ủy ban: body'],
  ['decomposed letters', 'Ủy ban'.normalize('NFD'), `${'Ủy ban'.normalize('NFD')}: body`],
  ['any dash', 'Bà Rịa – Vũng Tàu', 'Bà Rịa – Vũng Tàu: place'],
  ['nothing over a line', 'ủy\n\nban', null],
  ['nothing', 'xã hội', null],
])('%s', (_, text, expected) => {
  expect(longest(text)).toBe(expected)
})

test('a phrase from a text is found again', () => {
  const names = new PhraseTable<string>()
  const { tokens } = createPassage('Ông Lê An đến')
  names.addTokens(tokens, 1, 3, 'person')
  expect(names.longest(createPassage('LÊ AN về').tokens, 0)).toEqual({ to: 2, value: 'person' })
})
