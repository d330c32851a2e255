import { describe, expect, test } from 'vitest'
import { readWithChugiai } from '../../src/pages/page-reading.ts'
import { scorePage, sumPages } from '../../src/pages/score-page.ts'
import { makeSitePages } from '../../src/pages/sites/make-site-page.ts'

const PAGES = [1, 2].flatMap(makeSitePages)

test('a seed gives its pages, and seeds differ', () => {
  expect(makeSitePages(1)).toEqual(makeSitePages(1))
  const ids = new Set(PAGES.map(({ id }) => id))
  const texts = new Set(PAGES.map(({ bytes }) => new TextDecoder().decode(bytes)))
  expect([ids.size, texts.size]).toEqual([PAGES.length, PAGES.length])
})

describe('each site is read to the last line', () => {
  test.each(PAGES.map((page) => [page.id, page] as const))('%s', (_, { bytes, gold }) => {
    const { right, body, captions } = scorePage(gold!, readWithChugiai(bytes))
    expect(right).toEqual({ title: true, lede: true, authors: true, day: true, minute: true })
    expect([body.found, captions.found]).toEqual([body.gold, captions.gold])
    expect([body.hits, captions.hits]).toEqual([body.gold, captions.gold])
  })
})

test('a gold that says otherwise is seen', () => {
  const [page] = PAGES
  const wrong = { ...page!.gold!, authors: ['Ai Đó'] }
  expect(sumPages([scorePage(wrong, readWithChugiai(page!.bytes))]).fields.authors.right).toBe(0)
})
