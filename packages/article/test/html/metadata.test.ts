import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'

const SENTENCE = 'Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn và sửa lại mái nhà bị tốc.'
const page = ({ head = '', above = '', below = '' }) =>
  `<html><head>${head}<title>Mưa lớn ở miền núi - Báo Sông Cầu</title></head><body><h1>Mưa lớn ở miền núi</h1>${above}` +
  `<div><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>${below}</div></body></html>`
const read = (parts: { head?: string; above?: string; below?: string }) => parseHtml(page(parts)).article
const json = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

describe('authors', () => {
  test.each([
    ['a company', '<meta name="author" content="VCCorp.vn">'],
    ['a team', '<meta name="author" content="SEO, Traffic Team">'],
    ['the site', json({ author: { '@type': 'Organization', name: 'Báo Sông Cầu' } })],
  ])('%s in the metadata signs nothing', (_, head) => {
    expect(read({ head }).byline).toBeUndefined()
  })

  test('the signature at the end goes before the metadata', () => {
    const { byline, text } = read({ head: json({ author: 'Ban biên tập' }), below: '<p><b>Thu Hà</b></p>' })
    expect(byline?.people).toMatchObject([{ name: 'Thu Hà', function: 'author' }])
    expect(text.slice(byline!.span!.start, byline!.span!.end)).toBe('Thu Hà')
  })

  test.each([
    ['JSON-LD', json({ author: { '@type': 'Person', name: 'Trần Văn Bình' } })],
    ['JSON-LD without a type', json({ author: 'Trần Văn Bình' })],
    ['a meta element', '<meta name="author" content="Trần Văn Bình">'],
  ])('a person whom %s alone names signs, and that is said', (_, head) => {
    const { byline, flags } = read({ head })
    expect(byline).toEqual({
      raw: 'Trần Văn Bình',
      people: [{ name: 'Trần Văn Bình', raw: 'Trần Văn Bình', function: 'author' }],
    })
    expect(flags.map(({ code }) => code)).toContain('byline_from_metadata')
  })

  test('one in the metadata counts where the text has it', () => {
    const { byline, text } = read({ head: json({ author: { name: 'Trần Văn Bình' } }), above: '<p>Trần Văn Bình</p>' })
    expect(byline?.people).toMatchObject([{ name: 'Trần Văn Bình' }])
    expect(text.slice(byline!.span!.start, byline!.span!.end)).toBe('Trần Văn Bình')
  })

  test.each([
    ['a class', '<div class="author-name">Trần Văn Bình</div>'],
    ['a relation', '<a rel="author" href="/tac-gia/binh">Trần Văn Bình</a>'],
    ['microdata', '<span itemprop="author">Trần Văn Bình</span>'],
  ])('%s marks one', (_, above) => {
    expect(read({ above }).byline?.people).toMatchObject([{ name: 'Trần Văn Bình' }])
  })

  test('the name of the site above the story signs nothing, whatever its class', () => {
    expect(read({ above: '<div class="author">Dân trí</div>' }).byline).toBeUndefined()
  })
})

describe('dates', () => {
  const published = (parts: Parameters<typeof read>[0]) => {
    const { publishedDate, pageDate } = read(parts)
    return [publishedDate?.value, publishedDate?.timeZone, pageDate?.kind]
  }
  const visible = (text: string) => `<p class="date">${text}</p>`
  const stated = (datePublished: string, dateModified?: string) => json({ datePublished, dateModified })

  test.each([
    ['JSON-LD', stated('2023-10-12T08:30:00+07:00')],
    ['Open Graph', '<meta property="article:published_time" content="2023-10-12T08:30:00+0700">'],
    ['microdata', '<meta itemprop="datePublished" content="2023-10-12 08:30:00 +07:00">'],
  ])('%s alone is believed, zone and all', (_, head) => {
    expect(published({ head })).toEqual(['2023-10-12T08:30:00+07:00', '+07:00', undefined])
  })

  test.each<[name: string, head: string, date: string, expected: unknown[]]>([
    [
      'a day that both name',
      stated('2023-10-12T08:30:00+07:00'),
      '12/10/2023',
      ['2023-10-12T08:30:00+07:00', '+07:00', 'publish'],
    ],
    [
      'a day that is another one in UTC',
      stated('2023-10-11T23:30:00Z'),
      '12/10/2023 06:30',
      ['2023-10-12T06:30', '+07:00', 'publish'],
    ],
    [
      'another day in the metadata',
      stated('2023-10-01T00:00:00+07:00'),
      '12/10/2023 08:30',
      ['2023-10-12T08:30', '+07:00', 'publish'],
    ],
    [
      'a change that the page shows',
      stated('2023-10-01T07:00:00+07:00'),
      'Cập nhật 12/10/2023',
      ['2023-10-01T07:00:00+07:00', '+07:00', 'modified'],
    ],
    [
      'a change that the metadata knows',
      stated('2023-10-01', '2023-10-12'),
      '12/10/2023',
      ['2023-10-12', '+07:00', 'modified'],
    ],
    ['a date that is none', stated('hôm nay'), '12/10/2023', ['2023-10-12', '+07:00', 'publish']],
  ])('%s', (_, head, date, expected) => {
    expect(published({ head, above: visible(date) })).toEqual(expected)
  })

  test('what the text calls today decides between them', () => {
    const below = '<p>Sáng nay (1/10), huyện họp bàn việc dựng lại nhà cho bà con.</p>'
    const [value] = published({ head: stated('2023-10-01T07:00:00+07:00'), above: visible('20/11/2023'), below })
    expect(value).toBe('2023-10-01T07:00:00+07:00')
  })
})

test.each([
  ['JSON-LD', json({ articleSection: 'Kinh tế' }), 'Kinh tế'],
  ['Open Graph', '<meta property="article:section" content="Xã hội">', 'Xã hội'],
  ['what a content system fills in', '<meta property="article:section" content="News">', undefined],
])('a section from %s', (_, head, section) => {
  expect(read({ head }).section?.value).toBe(section)
})

test.each([
  ['the page itself', '', 'vi'],
  ['nobody, for Vietnamese letters speak for themselves', '<html lang="en">', 'vi'],
])('the language is said by %s', (_, head, language) => {
  expect(read({ head }).language).toBe(language)
})

describe('language, terms and robots', () => {
  test.each([
    ['the element', '<meta property="og:locale" content="en_US">', 'vi-VN', 'VN'],
    ['Open Graph', '<meta property="og:locale" content="vi_VN">', 'vi', 'VN'],
    ['JSON-LD', json({ inLanguage: 'vi-VN' }), '', 'VN'],
    ['another language', '<meta property="og:locale" content="en_US">', 'vi', undefined],
  ])('the region comes from %s', (_, head, lang, region) => {
    const { article } = parseHtml(page({ head }).replace('<html>', `<html lang="${lang}">`))
    expect(article.language).toBe('vi')
    expect(article.region).toBe(region)
  })

  test.each([
    ['a link', '<link rel="license" href="https://bao.example/ban-quyen">', { text: 'https://bao.example/ban-quyen' }],
    ['JSON-LD', json({ license: 'https://bao.example/cc' }), { text: 'https://bao.example/cc' }],
    ['a script', '<link rel="license" href="javascript:alert(1)">', undefined],
  ])('the licence of the text comes from %s', (_, head, licences) => {
    expect(read({ head }).licences).toEqual(licences)
  })

  test('what robots are asked is kept, beside what the caller knows of the fetch', () => {
    const html = page({ head: '<meta name="robots" content="noarchive">' })
    expect(parseHtml(html, { crawl: { status: 200 } }).article.crawl).toEqual({ robots: 'noarchive', status: 200 })
  })
})
