import { describe, expect, test } from 'vitest'
import { DATE, LEDE, pageOf, paragraphs, readStory, SIGNED, TITLE, WRITER, whole } from './story.ts'

const BODY = `<div>${paragraphs()}</div>`
const headed = (between: string, above = '') =>
  pageOf(`${above}<h1>${TITLE}</h1>${between}<p>${LEDE}</p>${BODY}${SIGNED}`)

describe('two dates', () => {
  test.each([
    ['one line', '<div>Đăng lúc: 07:45, 13/10/2025 - Cập nhật lúc: 09:10, 14/10/2025</div>'],
    ['two lines', `<p>${DATE}</p><p>Cập nhật: 14/10/2025 09:10</p>`],
    [
      'two elements, other words',
      `<span>Xuất bản: ${DATE} (GMT+7)</span> <span>Sửa đổi: 14/10/2025 09:10 (GMT+7)</span>`,
    ],
    [
      'two elements without a blank',
      '<div><span>Ngày đăng 13/10/2025 | 07:45</span><span>Ngày cập nhật 14/10/2025 | 09:10</span></div>',
    ],
    ['the change first', `<p>Cập nhật: 14/10/2025 09:10</p><p>Đăng: ${DATE}</p>`],
  ])('%s', (_, dates) => {
    const read = readStory(headed(dates))
    expect(read).toMatchObject(whole({ modified: '2025-10-14T09:10' }))
    const { text, modifiedDate } = read.article
    expect(text.slice(modifiedDate!.span!.start, modifiedDate!.span!.end)).toContain('14/10/2025')
  })

  test('a change that lies before publication is left out, and that is said', () => {
    const { modified, issues } = readStory(headed('<p>Đăng: 13/10/2025 07:45</p><p>Cập nhật: 01/10/2025 09:10</p>'))
    expect(modified).toBeUndefined()
    expect(issues).toContain('dates_out_of_order')
  })
})

test.each([
  ['an item of a list each', '<ul><li>13/10/2025</li><li>07:45</li></ul>'],
  ['the time first', '<div>07:45</div><div>13/10/2025</div>'],
  ['the weekday once more', `<time>${DATE}</time><div>Thứ Hai, ngày 13 tháng 10 năm 2025</div>`],
])('day and time on lines of their own: %s', (_, dates) => {
  expect(readStory(headed(dates))).toMatchObject(whole())
})

describe('the day in the address', () => {
  const bare = `<h1>${TITLE}</h1><p>${LEDE}</p>${BODY}${SIGNED}`
  test.each([
    ['https://x.vn/ben-trung-ha-mo-lai-20251013074512345.htm', '2025-10-13'],
    ['https://x.vn/ben-trung-ha-185251013074512345.htm', '2025-10-13'],
    ['https://x.vn/2025/10/13/ben-trung-ha.html', '2025-10-13'],
    ['https://x.vn/ben-trung-ha-20251013.html', '2025-10-13'],
    ['https://x.vn/ben-trung-ha-4718325.html', undefined],
    ['https://x.vn/20251399/ben-trung-ha.html', undefined],
  ])('%s', (uri, date) => {
    const { article, date: found } = readStory(pageOf(bare), { uri })
    expect(found).toBe(date)
    if (date) expect(article.publishedDate).toMatchObject({ certainty: 'inferred', granularity: 'day' })
    expect(readStory(pageOf(bare, `<link rel="canonical" href="${uri}">`)).date).toBe(date)
  })

  test('gives way to the date of the page', () => {
    expect(readStory(headed(DATE), { uri: 'https://x.vn/a-20251012235912345.htm' })).toMatchObject(whole())
  })
})

test.each(
  [
    'Facebook Mail Twitter / X',
    'Chia sẻ Facebook Twitter Bình luận',
    'Zalo Facebook Lưu bài viết',
    'Chia sẻ Facebook Zalo Sao chép liên kết',
    'f t in',
    'A- A A+',
    'Like Share 12',
    '0 Chia sẻ',
    'Gửi cho bạn bè',
    'Nghe bài viết 03:12',
    'Google News',
    'Theo dõi VnX trên',
    '0',
    '10:30',
  ].map((bar) => [bar]),
)('a bar above the lede: %s', (bar) => {
  expect(readStory(headed(`<div class="a1">${bar}</div><time>${DATE}</time>`))).toMatchObject(whole())
  expect(readStory(headed(`<time>${DATE}</time><ul><li>${bar}</li></ul>`))).toMatchObject(whole())
})

test.each([
  [
    'a card with a portrait',
    `<div data-role="author"><a href="/tg"><img src="https://x.vn/tg/o.jpg" class="avatar"></a><div><a href="/tg">${WRITER}</a><span>Phóng viên</span></div></div>`,
  ],
  [
    'others beside the name',
    `<div class="detail-author"><div><img src="https://x.vn/u/1.jpg"></div><span>${WRITER}</span> <span>và 1 tác giả khác</span></div>`,
  ],
  ['a link', `<a class="author" href="/tg">${WRITER}</a>`],
])('who wrote it, above the date: %s', (_, card) => {
  const html = pageOf(`<h1>${TITLE}</h1>${card}<div data-role="publishdate">${DATE} GMT+7</div><h2>${LEDE}</h2>${BODY}`)
  expect(readStory(html)).toMatchObject(whole({ images: [] }))
})

test.each([
  [
    'of WordPress',
    `<div><time datetime="2025-10-13T07:45:00+07:00">13 Tháng Mười, 2025</time><span> by <a rel="author" href="/a">${WRITER}</a></span></div>`,
  ],
  ['without a blank between', `<div><a class="author">${WRITER.toUpperCase()}</a><span>${DATE}</span></div>`],
])('name and date in one line: %s', (_, meta) => {
  expect(readStory(pageOf(`<h1>${TITLE}</h1>${meta}<p>${LEDE}</p>${BODY}`))).toMatchObject(whole())
})
