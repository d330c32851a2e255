import { describe, expect, test } from 'vitest'
import { parsePlainText } from '../../src/parse-plain-text.ts'
import { toPlainText } from '../../src/writers/to-plain-text.ts'

// The lines above a story in the orders of today's crawls, with and without what stands among them.

const T = 'Bến Trung Hà mở lại đò ngang sau ba tháng'
const S =
  'Sau ba tháng tạm dừng vì nước lớn, bến đò Trung Hà chở lại khách từ sáng thứ Hai, hơn 400 học sinh thôi phải đi vòng 18 km.'
const BODY = [
  'Từ 5h30, ông Đặng Văn Khoái nổ máy con đò sắt mới đóng, trên boong xếp sẵn 40 áo phao màu cam.',
  '"Mấy tháng nay cháu phải dậy từ bốn giờ sáng để đi vòng qua cầu Đuống Con", em Phùng Thu Nga, lớp 9A, nói khi bước xuống bến.',
  'Theo xã Trung Hà, bến được gia cố bằng 120 rọ đá, lắp bốn đèn chiếu sáng và một camera.',
]
const A = 'Bùi Kiều Oanh'
const D = '13/10/2025 07:45'
const CHANGED = 'Cập nhật: 14/10/2025 09:10'
const SECTION = 'Xã hội'
const SHARE = 'Facebook Twitter Zalo'

const HEADS: readonly (readonly string[])[] = [
  [T, A, D, S],
  [T, D, A, S],
  [D, T, A, S],
  [T, D, S],
  [SECTION, T, D, S],
  [SECTION, D, T, S],
  [T, S, A, D],
  [T, S, D],
  [A, D, T, S],
  [D, A, T, S],
  [A, T, D, S],
  [T, SECTION, D, A, S],
  [SECTION, T, A, D, S],
  [T, D, CHANGED, S],
  [T, A, D, SHARE, S],
  [T, D, SHARE, A, S],
  [T, 'Chia sẻ', D, S],
  [T, T, D, S],
  [T, D, 'Nghe đọc bài', S],
  [T, D, '10:30', S],
  [T, `${A} - ${D}`, S],
  [T, `${D} | ${A}`, S],
  [T, `${SECTION} | ${D}`, S],
  [T, '13/10/2025', '07:45', S],
]
const TAILS: readonly (readonly string[])[] = [[], [A], ['(Theo TTXVN)'], [A, 'Từ khóa: đò, bến']]

const cases = HEADS.flatMap((head) => TAILS.map((tail) => [head.join(' / '), tail.join(' / '), head, tail] as const))

describe.each(cases)('%s … %s', (_, __, head, tail) => {
  const signed = [...head, ...tail].some((line) => line.includes(A))

  test.each(['\n', '\n\n'])('parted by %j', (between) => {
    const { article } = parsePlainText([...head, ...BODY, ...tail].join(between))
    expect(article.title?.value).toBe(T)
    expect(article.lede?.value).toBe(S)
    expect(article.publishedDate?.value).toBe('2025-10-13T07:45')
    expect(article.byline?.people.map(({ name }) => name) ?? []).toEqual(signed ? [A] : [])
    expect(article.modifiedDate?.value).toBe(head.includes(CHANGED) ? '2025-10-14T09:10' : undefined)
    const body = article.blocks.filter(({ type }) => type === 'paragraph')
    expect(body.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(BODY)
    const again = parsePlainText(toPlainText(article).text).article
    expect(again.lede?.value).toBe(S)
    expect(again.byline?.raw).toBe(article.byline?.raw)
  })
})
