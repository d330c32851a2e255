import { ChugiaiError } from '@chugiai/text'
import { expect, test } from 'vitest'
import { lintArticle } from '../src/lint/lint-article.ts'
import { withDepicted } from '../src/with-depicted.ts'
import { fullArticle } from './full-article.ts'

const { text } = fullArticle
const at = (letters: string) => {
  const start = text.indexOf(letters)
  return { start, end: start + letters.length }
}
const names = (spans: { start: number; end: number }[]) =>
  withDepicted(fullArticle, spans).figures.map(({ people }) => people?.map(({ name }) => name))

test.each([
  ['a name in the caption', ['Lê Thị Vân'], ['Lê Thị Vân']],
  ['in the order of the text', ['Thị Vân', 'Bà'], ['Bà', 'Thị Vân']],
  ['the photographer is not in the picture', ['Hà An'], undefined],
  ['a name elsewhere', ['Thu Hà'], undefined],
  ['nobody', [], undefined],
])('%s', (_, letters, expected) => expect(names(letters.map(at))).toEqual([expected]))

test('the article stays sound, and the argument as it was', () => {
  const before = JSON.stringify(fullArticle)
  const article = withDepicted(fullArticle, [at('Lê Thị Vân')])
  expect(lintArticle(article).filter(({ severity }) => severity === 'error')).toEqual([])
  expect(JSON.stringify(fullArticle)).toBe(before)
})

test('a name over a line break is one line', () => {
  const broken = { ...fullArticle, text: text.replace('Thị Vân bên', 'Thị\nVân bên') }
  expect(withDepicted(broken, [at('Lê Thị Vân')]).figures[0]?.people?.[0]?.name).toBe('Lê Thị Vân')
})

test('a span outside the text is refused', () => {
  expect(() => withDepicted(fullArticle, [{ start: 0, end: text.length + 1 }])).toThrow(ChugiaiError)
})
