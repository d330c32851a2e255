import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlainText } from '../../src/parse-plain-text.ts'

const TITLE = 'Làng chài đón mẻ cá đầu mùa'
const LEDE = 'Sau ba tháng biển động, hơn 40 tàu đã trở về với khoang đầy cá trích và cá nục.'
const BODY = [
  'Sáng sớm, sương còn phủ kín cửa sông, các thuyền đã lần lượt cập bến trong tiếng gọi nhau rộn rã.',
  'Theo ban quản lý cảng, mỗi tàu thu về từ 3 đến 5 tấn, tăng gần gấp đôi so với cùng kỳ.',
]
const read = (lines: readonly string[]) => parsePlainText(lines.join('\n')).article

const BETWEEN = [
  'Thu Hà',
  '07/03/2026 08:07',
  'Xã hội',
  'Facebook Mail Twitter / X',
  '1.204 lượt xem',
  'Nghe đọc bài',
  TITLE,
  '10:30',
]
const BEHIND = [
  '(6816 bình chọn)',
  '6 người thích',
  'Chia sẻ bài viết của bạn với bạn bè',
  'Bình luận (0)',
  'Quay lại',
  'Read this article in English',
  'Từ khóa: cá trích, ngư dân',
]

test('whatever stands between title and lede, in any order, both are found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(BETWEEN), (between) => {
      const article = read([TITLE, ...between, LEDE, ...BODY])
      expect(article.title?.value).toBe(TITLE)
      expect(article.lede?.value).toBe(LEDE)
      expect(article.byline?.raw).toBe(between.includes('Thu Hà') ? 'Thu Hà' : undefined)
      expect(article.pageDate?.value).toBe(between.includes('07/03/2026 08:07') ? '2026-03-07T08:07' : undefined)
    }),
  )
})

test('whatever stands behind the signature, in any order, it is found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(BEHIND), (behind) => {
      const article = read([TITLE, LEDE, ...BODY, 'Thu Hà', ...behind])
      expect(article.byline?.people.map(({ name }) => name)).toEqual(['Thu Hà'])
      expect(article.lede?.value).toBe(LEDE)
    }),
  )
})

test('a heading above the first paragraph of a story with headings stays one', () => {
  const { blocks, lede } = read([TITLE, 'Chờ biển lặng', BODY[0]!, 'Được mùa', BODY[1]!])
  expect(blocks.map(({ type }) => type)).toEqual(['title', 'heading', 'paragraph', 'heading', 'paragraph'])
  expect(lede).toBeUndefined()
})

test('a title may stand below a name', () => {
  expect(read(['Thu Hà', TITLE, LEDE, ...BODY]).title?.value).toBe(TITLE)
})
