import { expect, test } from 'vitest'
import { passageOfText } from '../../src/page/passages.ts'
import { isMoreMark, isPaywall } from '../../src/rules/paywall.ts'

test.each([
  ['Đăng nhập hoặc đăng ký hội viên để đọc tiếp bài viết này', true],
  ['Trở thành thành viên để đọc không giới hạn', true],
  ['Nội dung này chỉ dành cho thuê bao', true],
  ['Bạn đã đọc hết số bài miễn phí trong tháng', true],
  ['Để đọc toàn bộ nội dung, vui lòng đăng nhập', true],
  ['Mua gói đọc báo', true],
  ['Người dân mua vé để xem trọn vẹn đêm hội trên sông.', false],
  ['Học sinh được miễn phí hết tháng này.', false],
  ['Bài viết dành cho những ai yêu sông nước.', false],
])('%s', (text, expected) => {
  expect(isPaywall(passageOfText(text))).toBe(expected)
  expect(isPaywall(passageOfText(`${text} ${'Nước lên. '.repeat(30)}`))).toBe(false)
})

test.each([
  ['Xem tiếp', true],
  ['Đọc tiếp »', true],
  ['>> Đọc toàn bộ bài viết tại đây', true],
  ['Xem thêm', false],
  ['Xem tiếp sức mạnh của dòng nước', false],
])('%s', (text, expected) => {
  expect(isMoreMark(passageOfText(text))).toBe(expected)
})
