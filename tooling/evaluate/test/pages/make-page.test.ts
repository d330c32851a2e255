import { expect, test } from 'vitest'
import { makePage } from '../../src/pages/made/make-page.ts'

test('a seed gives one page, and seeds differ', () => {
  expect(makePage(3)).toEqual(makePage(3))
  const pages = new Set(Array.from({ length: 50 }, (_, seed) => makePage(seed).html))
  expect(pages.size).toBe(50)
})

test('what is gold stands in the page', () => {
  for (let seed = 0; seed < 100; seed++) {
    const { html, gold } = makePage(seed)
    const text = html
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&')
    for (const part of [gold.title!, gold.lede!, ...gold.body, ...gold.captions]) expect(text).toContain(part)
  }
})
