import { describe, expect, test } from 'vitest'
import { BODY, HEAD, jsonLd, pageOf, paragraphs, readStory, SIGNED, WRITER, whole } from './story.ts'

const NOTES = [
  '(6816 bình chọn)',
  '6 người thích',
  'Chia sẻ bài viết của bạn tới mọi người',
  'Bạn cần đăng nhập để bình luận',
  'Đánh giá: 4.5/5 (12 lượt)',
  'Lượt xem: 1.203',
  'Quay lại',
  'Hà Nội',
  'In bài viết Gửi email',
  'Ủng hộ tác giả',
  'Theo dõi Báo Trung Hà trên Google News',
  'Trung Ha ferry resumes service after three months',
  'After three months of suspension due to high water, the Trung Ha ferry has resumed carrying passengers, and more than 400 students no longer have to take the long way around.',
  'Gửi bình luận',
  'Về đầu trang',
  'Thích 12 Chia sẻ',
]

test.each(NOTES.map((note) => [note]))('behind the signature: %s', (note) => {
  expect(readStory(pageOf(`${HEAD}<div>${paragraphs()}${SIGNED}<p>${note}</p></div>`))).toMatchObject(whole())
  expect(readStory(pageOf(`${HEAD}<div>${paragraphs()}</div>${SIGNED}<div>${note}</div>`))).toMatchObject(whole())
})

test('a text for members behind the signature', () => {
  const note =
    '<div><h4>Đăng ký thành viên</h4><p>Trở thành thành viên để đọc không giới hạn và ủng hộ báo chí chất lượng. Chỉ từ 50.000 đồng mỗi tháng, hủy bất kỳ lúc nào.</p></div>'
  expect(readStory(pageOf(`${HEAD}<div>${paragraphs()}${SIGNED}</div>${note}`))).toMatchObject(whole())
})

describe('a signature behind a sentence without its end mark', () => {
  const open = 'Đò chạy cả ngày lẫn đêm để phục vụ người dân đi chợ sớm, riêng học sinh và người già được miễn phí'
  test.each([
    [`Tin, ảnh: ${WRITER}`, [WRITER]],
    [`Bài và ảnh: ${WRITER}`, [WRITER]],
    [`Tin ảnh: ${WRITER}`, [WRITER]],
    [`Thực hiện: ${WRITER}`, [WRITER]],
    ['Theo TTXVN', []],
  ])('%s', (signature, authors) => {
    const html = pageOf(`${HEAD}<div>${paragraphs(BODY.slice(0, 4))}<p>${open} ${signature}</p></div>`)
    expect(readStory(html)).toMatchObject(whole({ authors, body: [...BODY.slice(0, 4), open] }))
  })

  test('a label inside a sentence signs nothing', () => {
    const text = `${open} theo tin của xã Trung Hà`
    expect(readStory(pageOf(`${HEAD}<div>${paragraphs(BODY)}<p>${text}.</p></div>${SIGNED}`)).body).toContain(
      `${text}.`,
    )
  })
})

test('a card below the story, with what the writer writes about', () => {
  const card = `<div class="box-author"><figure><img src="https://x.vn/u/1.jpg"></figure><div><b>${WRITER}</b><p>Phóng viên</p><p>Chuyên viết về giao thông và đời sống ven sông, từng làm việc tại nhiều tờ báo địa phương trước khi về tòa soạn.</p></div></div>`
  expect(readStory(pageOf(`${HEAD}<div>${paragraphs()}</div>${card}`))).toMatchObject(whole({ images: [] }))
})

describe('tags', () => {
  const tagged = (markup: string) => readStory(pageOf(`${HEAD}<div>${paragraphs()}</div>${SIGNED}${markup}`))
  test.each([
    [
      'behind a label',
      '<div>Xem thêm về:</div><ul class="list-tag"><li><a href="/tag/do">đò ngang</a></li><li><a href="/tag/ben">bến đò</a></li></ul>',
    ],
    [
      'by the relation of their links',
      '<ul class="z9"><li><a rel="tag" href="/1">đò ngang</a></li><li><a rel="tag" href="/2">bến đò</a></li></ul>',
    ],
    [
      'by their addresses',
      '<div class="z9"><h4>Chủ đề</h4><a href="/chu-de/do.htm">đò ngang</a><a href="/chu-de/ben.htm">bến đò</a></div>',
    ],
    ['by their marks', '<p>#đò ngang #bến đò</p>'],
    [
      'by their marks, as links',
      '<div class="z9"><a href="/tim-kiem/do.htm">#đò ngang</a> <a href="/tim-kiem/ben.htm">#bến đò</a></div>',
    ],
  ])('%s', (_, markup) => {
    expect(tagged(markup)).toMatchObject(whole({ tags: ['đò ngang', 'bến đò'] }))
  })
})

describe('a part of the story', () => {
  const cut = (end: string, head = '') =>
    readStory(pageOf(`${HEAD}<div>${paragraphs(BODY.slice(0, 3))}${end}</div>`, head))

  test.each([
    ['Đăng nhập hoặc đăng ký hội viên để đọc tiếp bài viết này'],
    ['Bạn đã đọc hết phần miễn phí. Vui lòng đăng ký để xem toàn bộ nội dung.'],
    ['Bài viết dành riêng cho thành viên'],
    ['Để đọc toàn bộ bài viết, vui lòng mua gói đọc báo'],
  ])('is all that not everybody may read: %s', (text) => {
    const read = cut(`<p>${text}</p>`)
    expect(read.flags).toContain('paywalled')
    expect(read.body).toEqual(BODY.slice(0, 3))
  })

  test('is all that the metadata lets everybody read', () => {
    const data = { '@type': 'NewsArticle', headline: 'x', isAccessibleForFree: 'False' }
    const { flags, article } = cut('', jsonLd(data))
    expect(flags).toContain('paywalled')
    expect(article.access).toBe('paid')
    expect(cut('', jsonLd({ ...data, isAccessibleForFree: true })).article.access).toBe('free')
  })

  test('stops before a link to the rest', () => {
    expect(cut('<a href="/tiep">Xem tiếp</a>').flags).toContain('truncated')
    expect(cut('').flags).not.toContain('truncated')
  })

  test('is none where people pay to read in the story', () => {
    const text = 'Người dân phải mua vé để được xem trọn vẹn đêm hội trên sông, ông Khoái nói.'
    expect(cut(`<p>${text}</p>`)).toMatchObject({ body: [...BODY.slice(0, 3), text] })
    expect(cut(`<p>${text}</p>`).flags).not.toContain('paywalled')
  })
})

test.each(['Báo Cà Mau', 'Sở Y tế Hà Nội', 'Cổng TTĐT Chính phủ', 'TTXVN/Báo Tin tức'])(
  '%s signs, and is nobody',
  (house) => {
    const { article, authors } = readStory(pageOf(`${HEAD}<div>${paragraphs()}<p>${house}</p></div>`))
    expect(authors).toEqual([])
    expect(article.byline?.attribution?.value).toBe(house)
  },
)
