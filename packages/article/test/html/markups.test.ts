import { Alignment, sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'

// How content systems of Vietnamese newspapers mark up what stands around a story.

const URI = 'https://bao.example/tin/nuoc-sach.html'
const TITLE = '<h1>Nước sạch về với hơn 300 hộ dân Tân Lập</h1>'
const OPENING =
  '<p>Sáng 12/10, hơn 300 hộ dân ở xã Tân Lập được cấp nước sạch sau nhiều tháng phải đi lấy nước từ khe suối cách bản hai cây số.</p>'
const MIDDLE =
  '<p>Công trình do tỉnh đầu tư 14,6 tỷ đồng, gồm một bể lắng, ba bể chứa và gần 9 km đường ống dẫn về từng bản.</p>'
const END =
  '<p>Theo UBND xã, đến cuối năm nay toàn bộ 11 bản sẽ có nước sạch; phần kinh phí còn lại do người dân góp ngày công.</p>'
const SIGNED = '<p style="text-align:right"><b>Minh Hằng</b></p>'

const read = (html: string) => parseHtml(`<html><body>${html}</body></html>`, { uri: URI }).article

describe('pictures', () => {
  const captioned = (picture: string) =>
    read(`${TITLE}${OPENING}<figure>${picture}<figcaption>Bể chứa ở bản Pưa</figcaption></figure>${MIDDLE}${END}`)

  test.each([
    ['src', '<img src="/a.jpg">'],
    ['data-src', '<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg">'],
    ['srcset', '<img srcset="/a.jpg 640w, /b.jpg 1280w">'],
    ['data-srcset before a stand-in', '<img src="/img/cho.gif" data-srcset="/a.jpg 1x, /b.jpg 2x">'],
    ['the source of a picture', '<picture><source srcset="/a.jpg 1x, /b.jpg 2x"><img alt="Bể"></picture>'],
    ['its image before the source', '<picture><source srcset="/b.webp"><img src="/a.jpg"></picture>'],
    ['amp-img', '<amp-img src="/a.jpg" width="600" height="400"><noscript><img src="/a.jpg"></noscript></amp-img>'],
  ])('have the address that %s gives', (_, picture) => {
    const { figures } = captioned(picture)
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({ caption: { value: 'Bể chứa ở bản Pưa' } })
    expect(figures[0]?.image?.url).toBe('https://bao.example/a.jpg')
  })

  test('do not take addresses of data from a srcset', () => {
    expect(captioned('<img srcset="data:image/gif;base64,R0lGOD 1x">').figures[0]?.image).toBeUndefined()
  })

  test('between line breaks have the slanted line behind them as their caption', () => {
    const body = [OPENING, '<img src="/a.jpg">', '<i>Bể chứa ở bản Pưa</i>', MIDDLE, END]
    const { figures, blocks } = read(`${TITLE}<div>${body.join('<br>').replace(/<\/?p>/g, '')}</div>`)
    expect(blocks.map(({ type }) => type)).toEqual(['title', 'lede', 'caption', 'paragraph', 'paragraph'])
    expect(figures).toMatchObject([
      { caption: { value: 'Bể chứa ở bản Pưa' }, image: { url: 'https://bao.example/a.jpg' } },
    ])
  })

  test('inside a line have no caption behind them', () => {
    const lines = ['<img src="/a.jpg">Bể chứa đầy nước, tràn cả ra ngoài đường làng.', END].join('<br>')
    expect(read(`${TITLE}<div>${OPENING}${MIDDLE}${lines}</div>`).figures[0]?.caption).toBeUndefined()
  })
})

describe('links to other articles', () => {
  const LIST =
    '<ul><li><a href="/cau">Xây cầu qua suối Pưa (11/10)</a></li><li><a href="/dien">Điện lưới về bản xa</a></li></ul>'
  const LINKS = [
    { title: 'Xây cầu qua suối Pưa (11/10)', url: 'https://bao.example/cau' },
    { title: 'Điện lưới về bản xa', url: 'https://bao.example/dien' },
  ]

  test.each([
    ['behind a heading', `<div><h3>Các tin khác</h3>${LIST}</div>`],
    ['in an element that is named so', `<div class="box-related">${LIST}</div>`],
    ['behind tags', `<div class="tags"><a href="/t">nước sạch</a></div><h3>Tin liên quan:</h3>${LIST}`],
  ])('below the story, %s, are kept beside it', (_, list) => {
    const article = read(`<div>${TITLE}${OPENING}${MIDDLE}${END}${SIGNED}</div>${list}`)
    expect(article.related).toMatchObject(LINKS)
    expect(article.byline?.people[0]?.name).toBe('Minh Hằng')
    const types = article.blocks.map(({ type }) => type)
    expect(types.filter((type) => type === 'paragraph' || type === 'list_item')).toHaveLength(2)
    expect(types.filter((type) => type === 'boilerplate')).toHaveLength(2)
  })

  test('lead from their span back to the file', () => {
    const html = `<html><body><div>${TITLE}${OPENING}${MIDDLE}${END}</div><h3>Tin khác</h3>${LIST}</body></html>`
    const { article } = parseHtml(html)
    const place = Alignment.fromJSON(article.source.alignment).toSource(article.related![1]!.span!)!
    expect(sliceSpan(html, place)).toBe('Điện lưới về bản xa')
  })

  test.each([
    ['type', 'class="Sortable" type="RelatedOneNews"'],
    ['class', 'class="related-box"'],
  ])('in a box inside the story, marked by its %s, bring no text into it', (_, attributes) => {
    const box = `<div ${attributes}><a href="/han">Hạn mặn đến sớm ở đồng bằng</a><p>Độ mặn 4 g/l đã vào sâu 40 km trên sông, sớm hơn mọi năm nửa tháng.</p></div>`
    const article = read(`<div>${TITLE}${OPENING}${MIDDLE}${box}${END}${SIGNED}</div>`)
    expect(article.text).not.toContain('Độ mặn')
    expect(article.related).toMatchObject([{ title: 'Hạn mặn đến sớm ở đồng bằng', url: 'https://bao.example/han' }])
  })

  test('do not take the story with them when its own element bears the name', () => {
    const { blocks } = read(`<div class="related">${TITLE}${OPENING}${MIDDLE}${END}</div>`)
    expect(blocks.map(({ type }) => type)).toEqual(['title', 'lede', 'paragraph', 'paragraph'])
  })

  test('of another section below a new heading are none of them', () => {
    const other = `<h3>Video</h3><ul><li><a href="/v">Lũ tràn qua ngầm Nậm Păm</a></li></ul>`
    const article = read(`<div>${TITLE}${OPENING}${MIDDLE}${END}</div><h3>Tin khác</h3>${LIST}${other}`)
    expect(article.related).toMatchObject(LINKS)
  })
})

describe('the head', () => {
  test('has the section above the date', () => {
    const head =
      '<ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li></ul><span>Thứ năm, 12/10/2023, 14:05 (GMT+7)</span>'
    const article = read(`<div>${head}</div>${TITLE}${OPENING}${MIDDLE}${END}`)
    expect(article.section?.value).toBe('Thời sự')
    expect(article.pageDate?.value).toBe('2023-10-12T14:05+07:00')
  })

  test('has the place that is set before the lede, apart from it', () => {
    const lede = 'Công trình nước sạch trị giá 14,6 tỷ đồng vừa hoàn thành, chấm dứt cảnh gùi nước của người dân.'
    const html = `${TITLE}<p class="description"><span class="location-stamp">Sơn La</span>${lede}</p>${OPENING}${MIDDLE}${END}`
    const { text, dateline, lede: found, wireSource, source } = read(html)
    expect(found?.value).toBe(lede)
    expect(dateline?.value).toBe('Sơn La')
    expect(sliceSpan(text, dateline!.span!)).toBe('Sơn La')
    expect(text).toContain(`Sơn La ${lede}`)
    expect(wireSource).toBeUndefined()
    const place = Alignment.fromJSON(source.alignment).toSource(found!.span)!
    expect(sliceSpan(`<html><body>${html}</body></html>`, place)).toBe(lede)
  })

  test('has no place from one inside a sentence', () => {
    const html = OPENING.replace('xã Tân Lập', '<b class="dateline">xã Tân Lập</b>')
    expect(read(`${TITLE}${html}${MIDDLE}${END}`).dateline).toBeUndefined()
  })

  test('has no section from a menu', () => {
    const menu = '<ul><li><a href="/the-thao">Thể thao</a></li></ul><div>12/10/2023 14:05</div>'
    expect(read(`${menu}${TITLE}${OPENING}${MIDDLE}${END}`).section).toBeUndefined()
  })

  test('has the writer and the date on one line', () => {
    const line =
      '<div><a class="author" href="/mh">Minh Hằng</a> <span>-</span> <span>12/10/2023 14:05 GMT+7</span></div>'
    const article = read(`${TITLE}${line}${OPENING}${MIDDLE}${END}`)
    expect(article.pageDate?.value).toBe('2023-10-12T14:05+07:00')
    expect(article.byline).toMatchObject({ raw: 'Minh Hằng', people: [{ name: 'Minh Hằng' }] })
    expect(article.blocks.map(({ type }) => type).slice(0, 4)).toEqual(['title', 'byline', 'page_date', 'lede'])
  })
})
