import { expect, test } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'

const STORY = [
  'Sáng sớm, sương còn phủ kín thung lũng, ông Phóng đã lùa đàn trâu mười hai con ra bãi cỏ ven suối.',
  'Theo trạm khuyến nông, toàn xã có 1.240 con trâu bò, tăng 15% so với cùng kỳ năm trước.',
  'Chị Ính kể, mùa đông ba năm trước nhà chị mất hai con nghé chỉ sau một đêm rét.',
  'Cán bộ thú y xã cho biết các hộ được hỗ trợ 500.000 đồng để mua bạt che chuồng.',
]
const page = (body: string, title = 'Giữ ấm cho trâu') =>
  parseHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`)
const codes = (body: string, title?: string) => page(body, title).issues.map(({ code }) => code)
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const headlines = (count: number) =>
  Array.from({ length: count }, (_, i) => `<h3><a href="/${i}">Bản tin số ${i} về mùa lũ ở miền núi</a></h3>`).join('')

test('a story goes on behind one link', () => {
  const link = '<p><a href="/a1">Mưa lớn ở miền núi kéo dài đến cuối tuần</a></p>'
  const { article } = page(`<h1>Giữ ấm cho trâu</h1><div><p>${STORY[0]}</p>${link}${paragraphs(STORY.slice(1))}</div>`)
  expect(article.title?.value).toBe('Giữ ấm cho trâu')
  expect(article.text).toContain(STORY[3])
})

test('an infographic has a title, a date and a lede, and little else', () => {
  const lede = 'Rét đến sớm, hơn 300 hộ chăn nuôi ở xã biên giới phải dựng lại chuồng trại và trữ rơm từ đầu vụ.'
  const { article } = page(
    `<h1>Giữ ấm cho trâu</h1><span>05/12/2023 15:02</span><p>${lede}</p><p><img src="/info.png"></p>`,
  )
  expect(article.title?.value).toBe('Giữ ấm cho trâu')
  expect(article.lede?.value).toBe(lede)
  expect(article.publishedDate?.value).toBe('2023-12-05T15:02')
  expect(codes(`<p>${lede}</p><p><img src="/info.png"></p>`)).toContain('not_an_article')
})

test('a note to the reader on a page of headlines is no article', () => {
  const note = `<div class="modal">${paragraphs(STORY)}</div>`
  expect(codes(`${headlines(20)}${note}`, 'Báo Cửa Vọng')).toContain('not_an_article')
  expect(codes(`<h1>Giữ ấm cho trâu</h1>${note}${headlines(20)}`)).not.toContain('not_an_article')
})

test.each([
  ['Xã hội | 05/12/2023 15:02', '2023-12-05T15:02'],
  ['Thời sự - 15:02 ngày 05/12/2023', '2023-12-05T15:02'],
  ['05/12/2023 15:02 - 1.204 lượt xem', '2023-12-05T15:02'],
])('the date of %s above the title and below it', (line, value) => {
  const title = '<h1>Giữ ấm cho trâu</h1>'
  for (const head of [`<div>${line}</div>${title}`, `${title}<div>${line}</div>`]) {
    expect(page(`${head}<div>${paragraphs(STORY)}</div>`).article.publishedDate?.value).toBe(value)
  }
})

test('a name beside the date signs the story, whatever its class; the name of a place or a site does not', () => {
  const signed = (line: string) =>
    page(
      `<h1>Giữ ấm cho trâu</h1><div class="x7">${line}</div><div>05/12/2023 15:02</div><div>${paragraphs(STORY)}</div>`,
    ).article.byline?.raw
  expect(signed('Hoài Thương')).toBe('Hoài Thương')
  expect(signed('H.Long')).toBe('H.Long')
  expect(signed('Hà Nội')).toBeUndefined()
  expect(signed('Dân trí')).toBeUndefined()
  expect(signed('Facebook Mail Twitter / X')).toBeUndefined()
})
