import { expect, test } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'
import { parsePlainText } from '../../src/parse-plain-text.ts'

const T = 'Bến Trung Hà mở lại đò ngang sau ba tháng'
const S =
  'Sau ba tháng tạm dừng vì nước lớn, bến đò Trung Hà chở lại khách từ sáng thứ Hai, hơn 400 học sinh thôi phải đi vòng 18 km.'
const BODY = [
  'Từ 5h30, ông Đặng Văn Khoái nổ máy con đò sắt mới đóng, trên boong xếp sẵn 40 áo phao màu cam.',
  '"Mấy tháng nay cháu phải dậy từ bốn giờ sáng để đi vòng qua cầu Đuống Con", em Phùng Thu Nga, lớp 9A, nói khi bước xuống bến.',
  'Theo xã Trung Hà, bến được gia cố bằng 120 rọ đá, lắp bốn đèn chiếu sáng và một camera.',
]
const DAY = '2023-12-25'
const MINUTE = '2023-12-25T10:25'
const EVENING = '2023-12-25T22:25'

// How pages write their date, alone and beside who wrote it, the section, the place, counters, and what nobody knows.
test.each([
  ['25/12/2023 10:25', MINUTE],
  ['25/12/2023', DAY],
  ['Thứ Hai, 25/12/2023, 10:25 (GMT+7)', MINUTE],
  ['Thứ hai, ngày 25/12/2023 - 10:25', MINUTE],
  ['10:25 25/12/2023', MINUTE],
  ['10:25 | 25/12/2023', MINUTE],
  ['10:25 - 25/12/2023', MINUTE],
  ['10h25 ngày 25/12/2023', MINUTE],
  ['10:25, ngày 25 tháng 12 năm 2023', MINUTE],
  ['Ngày 25 tháng 12 năm 2023', DAY],
  ['Ngày 25 tháng 12, 2023', DAY],
  ['25 Tháng Mười Hai, 2023', DAY],
  ['25-12-2023 10:25:36', MINUTE],
  ['25.12.2023, 10:25', MINUTE],
  ['2023-12-25 10:25', MINUTE],
  ['2023-12-25T10:25:00+07:00', MINUTE],
  ['Cập nhật 25/12/2023, 10:25', MINUTE],
  ['Cập nhật lúc 10:25 25/12/2023', MINUTE],
  ['Đăng ngày 25/12/2023', DAY],
  ['Đăng lúc: 10:25 - 25/12/2023', MINUTE],
  ['Ngày đăng: 25/12/2023 10:25', MINUTE],
  ['Ngày đăng: 25/12/2023 - Lượt xem: 120', DAY],
  ['25/12/2023 10:25 - 1.204 lượt xem', MINUTE],
  ['Theo VnX | 25/12/2023 10:25', MINUTE],
  ['Theo TTXVN | 25/12/2023 10:25', MINUTE],
  ['Xã hội | 25/12/2023 10:25', MINUTE],
  ['Xã hội - Thứ hai, 25/12/2023 10:25', MINUTE],
  ['Xã hội, 10:25 25/12/2023', MINUTE],
  ['Đăng bởi Lê Hoa lúc 10:25 25/12/2023', MINUTE],
  ['Lê Hoa - 25/12/2023 10:25', MINUTE],
  ['Lê Hoa | 10:25 25/12/2023', MINUTE],
  ['25/12/2023 10:25 | Lê Hoa', MINUTE],
  ['Lê Hoa • 25/12/2023 10:25', MINUTE],
  ['Bởi Lê Hoa - 25/12/2023', DAY],
  ['Tác giả: Lê Hoa - Ngày đăng: 25/12/2023', DAY],
  ['Người viết: Lê Hoa | Ngày: 25/12/2023 10:25', MINUTE],
  ['Hà Nội, 25/12/2023', DAY],
  ['Hà Nội, ngày 25/12/2023', DAY],
  ['(Hà Nội) 25/12/2023 10:25', MINUTE],
  ['25/12/2023 10:25 SA', MINUTE],
  ['25/12/2023 10:25 PM', EVENING],
  ['25/12/2023 10:25 CH', EVENING],
  ['10:25 tối 25/12/2023', EVENING],
  ['25/12/2023 lúc 10:25', MINUTE],
  ['Thời gian: 25/12/2023 10:25', MINUTE],
  ['Xuất bản: 25/12/2023 10:25 GMT+7', MINUTE],
  ['T2, 25/12/2023 10:25', MINUTE],
  ['Thứ 2, 25/12/2023 | 10:25', MINUTE],
  ['Th2 25/12/2023 10:25', MINUTE],
  ['[25/12/2023 10:25]', MINUTE],
  ['(25/12/2023)', DAY],
  ['25/12/2023 10:25 0 bình luận', MINUTE],
  ['25/12/2023 10:25 | 12 bình luận | 3 chia sẻ', MINUTE],
  ['25/12/2023 | 10:25 AM', MINUTE],
  ['Mon, 25/12/2023 - 10:25', MINUTE],
  ['25/12/23 10:25', MINUTE],
  ['Tin mới: 25/12/2023 10:25', MINUTE],
  ['Báo Sông Cầu - 25/12/2023 10:25', MINUTE],
  ['Nhóm PV - 25/12/2023 10:25', MINUTE],
  ['Ban Thời sự | 25/12/2023', DAY],
  ['25 Dec 2023 10:25', MINUTE],
  ['December 25, 2023', DAY],
  ['Lần cập nhật cuối: 25/12/2023 10:25', MINUTE],
  ['Bài đăng ngày 25/12/2023 lúc 10 giờ 25 phút', MINUTE],
  ['Thứ hai, 25/12/2023 - 10 giờ 25', MINUTE],
  ['Kỳ 1: 25/12/2023', DAY],
  ['Trang chủ > Xã hội | 25/12/2023 10:25', MINUTE],
  ['Thứ hai, 25/12/2023 10:25 | 1 phút đọc', MINUTE],
  ['25/12/2023 10:25 • 3 phút đọc', MINUTE],
  ['25/12/2023 10:25 Nghe đọc bài', MINUTE],
  ['Chia sẻ 25/12/2023 10:25', MINUTE],
  ['Đăng ngày 25/12/2023 | 10:25 Chia sẻ', MINUTE],
])('%s', (line, value) => {
  const plain = parsePlainText([T, line, S, ...BODY, 'Vũ Bảo'].join('\n')).article
  const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('')
  const page = parseHtml(
    `<html><body><div><h1>${T}</h1><div>${line}</div><p>${S}</p>${paragraphs}<p>Vũ Bảo</p></div></body></html>`,
  )
  for (const article of [plain, page.article]) {
    expect(article.title?.value).toBe(T)
    expect(article.lede?.value).toBe(S)
    expect(article.publishedDate?.value?.slice(0, MINUTE.length)).toBe(value)
    expect(article.byline?.people.map(({ name }) => name)).toEqual(['Vũ Bảo'])
  }
})

test('a title with a date in it stays one', () => {
  const title = 'Dự báo thời tiết vùng ven sông - 25/12/2023'
  expect(parsePlainText([title, S, ...BODY].join('\n')).article.title?.value).toBe(title)
})
