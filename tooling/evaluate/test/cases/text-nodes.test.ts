import { expect, test } from 'vitest'
import { pageOffset, readPage } from '../../src/cases/text-nodes.ts'

const page = readPage('<p class="a">Sông <b>Hương</b> và <i>núi Ngự</i></p>')

test('the text of a page is what stands between its tags', () => {
  expect(page.text).toBe('Sông Hương và núi Ngự')
})

test.each([
  ['//p/text()', 0, 'Sông'],
  ['//p/text()[2]', 1, 'và'],
  ['//b/text()', 0, 'Hương'],
  ['//i/text()[1]', 4, 'Ngự'],
])('%s, %i', (path, offset, letters) => {
  expect(page.text.slice(pageOffset(page, path, offset))).toMatch(new RegExp(`^${letters}`))
})
