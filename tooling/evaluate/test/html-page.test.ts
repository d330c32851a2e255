import { expect, test } from 'vitest'
import { formatPages, readHtmlPage } from '../src/html-page.ts'

const SENTENCE =
  'Tàu chở 60 tấn gạo thơm rời bến trong sáng nay, bà con hai bên bờ ra tiễn rất đông, trống hội vang cả một khúc sông.'
const HTML = `<h1>Gạo ra biển</h1><p>${SENTENCE}</p><p>${SENTENCE} Xa.</p><p><em>Cảng</em> xa.</p><div class="author">Thu Hà</div>`

test('a page is scored by its author, its body and the places of its blocks', () => {
  const row = readHtmlPage('gao', HTML, { authors: ['Thu Hà'], paragraphs: [SENTENCE, `${SENTENCE} Xa.`, 'Cảng gần.'] })
  expect(row).toMatchObject({
    title: 'Gạo ra biển',
    byline: 'Thu Hà',
    places: { right: 5, total: 5 },
    authors: { right: 1, total: 1 },
    paragraphs: { hits: 2, gold: 3, found: 3 },
  })
  expect(formatPages([row])).toContain('66.7%')
})

test('a page of which nothing is known is not scored', () => {
  expect(readHtmlPage('gao', HTML, null)).not.toHaveProperty('paragraphs')
})
