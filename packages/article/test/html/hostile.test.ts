import { Alignment, sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'

const SENTENCE =
  'Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn, sửa lại mái nhà bị tốc và khơi thông đường vào bản.'
const STORY = `<h1>Mưa lớn ở miền núi</h1>${`<p>${SENTENCE}</p>`.repeat(6)}<p>Thu Hà</p>`
const MANY = 100_000 // as much as would take minutes if anything took the square of it

const codes = (html: string) => parseHtml(html).issues.map(({ code }) => code)

// What a page may do to its reader; the story must come out whole, and what was cut must be said.
test.each<[name: string, html: string, code: string | null]>([
  ['elements nested without end', `${'<div>'.repeat(MANY)}${STORY}${'</div>'.repeat(MANY)}`, 'html_too_deep'],
  ['elements never closed', `${'<div><span>'.repeat(MANY)}${STORY}`, 'html_too_deep'],
  ['end tags of nothing', `${STORY}${'</b></section>'.repeat(MANY)}`, null],
  ['character references', `${STORY}<p>${'&aacute;'.repeat(10 * MANY + 1)}</p>`, 'html_too_long'],
  ['ampersands', `${STORY}<p>${'&'.repeat(10 * MANY)}</p>`, null],
  ['a comment without end', `${STORY}<!-- ${'-'.repeat(20 * MANY)}`, 'html_unclosed'],
  ['a CDATA section without end', `${STORY}<![CDATA[${']'.repeat(20 * MANY)}`, 'html_unclosed'],
  ['a script without end', `${STORY}<script>${'<'.repeat(20 * MANY)}`, 'html_unclosed'],
  ['a tag without end', `${STORY}<p class="${'x '.repeat(MANY)}`, 'html_unclosed'],
  ['an attribute of megabytes', `${STORY}<p class="${'x '.repeat(20 * MANY)}">x</p>`, 'html_attribute_cut'],
  ['attributes by the thousand', `${STORY}<p ${'data-x="1" '.repeat(MANY)}>x</p>`, null],
  ['pictures by the thousand', `${STORY}${'<p><img src="/a.jpg"></p>'.repeat(MANY)}`, null],
  ['tables in tables', `${STORY}${'<table><tr><td>'.repeat(MANY / 5)}x`, 'html_too_deep'],
  ['tags that imply ends', `${STORY}${'<p><p><li><td><tr>'.repeat(MANY)}`, null],
  ['JSON-LD that is none', `<script type="application/ld+json">${'['.repeat(9 * MANY)}</script>${STORY}`, null],
])('%s', (_, html, code) => {
  const { article, issues } = parseHtml(html)
  expect(article.title?.value).toBe('Mưa lớn ở miền núi')
  expect(article.text).toContain(`${SENTENCE}\nThu Hà`)
  const found = issues.map((issue) => issue.code)
  if (code === null) expect(found.filter((other) => /^html_|not_an_article/.test(other))).toEqual([])
  else expect(found).toContain(code)
})

test('ten megabytes of paragraphs: the first are read, and the rest is said to be missing', () => {
  const html = `<h1>Mưa lớn ở miền núi</h1>${`<p>${SENTENCE}</p>`.repeat(85_000)}`
  const { article, issues } = parseHtml(html)
  expect(html.length).toBeGreaterThan(9_000_000)
  expect(article.blocks.length).toBeGreaterThan(10_000)
  expect(issues).toContainEqual(expect.objectContaining({ code: 'html_too_long', severity: 'warning' }))
})

test.each([
  ['headings', '<h1>Tin khác</h1>'.repeat(2 * MANY), 30_000],
  ['paragraphs', '<p>Tin khác</p>'.repeat(2 * MANY), 30_000],
  ['cells', `<table><tr>${'<td>1</td>'.repeat(2 * MANY)}`, 30_000],
  // Each letter weighs with every element around it, so of deep ones fewer are read.
  ['letters beside deep elements', `${'<div><b>x</b>'.repeat(150)}${'</div>'.repeat(150)}`.repeat(400), 3_000],
])('%s by the thousand: no more are read than Readability can take', (_, html, most) => {
  const { article, issues } = parseHtml(STORY + html)
  expect(article.title?.value).toBe('Mưa lớn ở miền núi')
  expect(article.text).toContain(SENTENCE)
  expect(article.blocks.length).toBeLessThan(most)
  expect(issues.map(({ code }) => code)).toContain('html_too_long')
})

test('nothing of a script, a style, a frame or a hidden element is text', () => {
  const hidden = [
    '<script>alert("mã độc")</script>',
    '<style>p::after { content: "mã độc" }</style>',
    '<noscript>mã độc</noscript>',
    '<template><p>mã độc</p></template>',
    '<iframe src="https://xau.example">mã độc</iframe>',
    '<svg><title>mã độc</title><text>mã độc</text></svg>',
    '<select><option>mã độc</option></select>',
    '<p style="display:none">mã độc</p>',
    '<p hidden>mã độc</p>',
    '<!-- mã độc -->',
  ]
  const html = STORY.replaceAll('</p>', `</p>${hidden.join('')}`)
  expect(parseHtml(html).article.text).not.toContain('mã độc')
})

test('addresses that run code or hold data are left out and counted', () => {
  const pictures = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:image/png;base64,AAAA',
    'vbscript:x',
    'https://anh.example/lu.jpg',
  ].map((src) => `<figure><img src="${src}"><figcaption>Nước lũ tràn qua ngầm</figcaption></figure>`)
  const link = '<p><a href="javascript:void(0)">&gt;&gt; Lũ rút chậm</a></p>'
  const { article, issues } = parseHtml(STORY.replace('</p>', `</p>${pictures.join('')}${link}`))
  expect(article.figures.map(({ image }) => image?.url).filter(Boolean)).toEqual(['https://anh.example/lu.jpg'])
  expect(article.figures).toHaveLength(5)
  expect(article.related).toEqual([{ title: 'Lũ rút chậm', span: expect.anything() }])
  expect(issues).toContainEqual(expect.objectContaining({ code: 'unsafe_url', severity: 'info' }))
})

test('private letters of the page are letters, and no marks of ours', () => {
  const html = STORY.replace('Mưa lớn', '\ue000\ue001Mưa lớn').replace('bùn', 'bùn \ue005\ue006')
  const { article } = parseHtml(html)
  expect(article.text).toContain('bùn \ue005\ue006')
  expect(article.blocks.filter(({ type }) => type === 'paragraph' || type === 'lede')).toHaveLength(6)
})

test.each([
  ['nothing', '', 'empty_source'],
  ['blanks', ' \n', 'empty_source'],
  ['tags alone', '<html><body><div></div></body></html>', 'not_an_article'],
  ['a few words', '<p>Đang bảo trì</p>', 'not_an_article'],
])('%s is no article', (_, html, code) => {
  expect(codes(html)).toEqual([code])
})

test('a reference that stands for two characters keeps both', () => {
  const { article } = parseHtml(STORY.replace('bùn', 'bùn &NotEqualTilde; cát'))
  expect(article.text).toContain('bùn \u2242\u0338 cát')
  const at = article.text.indexOf('\u2242')
  const place = Alignment.fromJSON(article.source.alignment).toSource({ start: at, end: at + 2 })!
  expect(sliceSpan(STORY.replace('bùn', 'bùn &NotEqualTilde; cát'), place)).toBe('&NotEqualTilde;')
})
