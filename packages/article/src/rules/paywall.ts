import type { Passage } from '../page/passages.ts'

const LONGEST = 250
// Who may read on, and how: `Đăng nhập để đọc tiếp`, `Bài viết dành cho hội viên`, `Bạn đã đọc hết phần miễn phí`.
const PAYWALLS: readonly RegExp[] = [
  /(?:đăng nhập|đăng k[ýí]|trở thành|nâng cấp|mua gói|thanh toán)(?:(?!\.\s).){0,70}để\s+(?:được\s+)?(?:đọc|xem|tiếp tục|mở khóa)\s+(?:(?:đọc|xem)\s+)?(?:tiếp|không giới hạn|(?:(?:toàn bộ|đầy đủ|trọn vẹn|hết|phần)\s+)?(?:nội dung|bài|báo))/iu,
  /(?:nội dung|bài viết|phần|chuyên mục)(?: còn lại)?(?: này)?\s+(?:chỉ\s+)?dành\s+(?:riêng\s+)?cho\s+(?:hội viên|thành viên|thuê bao|(?:độc giả|bạn đọc|người dùng) (?:trả phí|đăng ký|VIP))/iu,
  /(?:(?:đọc|xem|dùng)\s+hết|hết)\s+(?:phần|số bài|lượt)(?:\s+(?:đọc|xem|bài))?\s+(?:thử|miễn phí)/iu,
  /để (?:đọc|xem) (?:tiếp|toàn bộ|trọn vẹn|đầy đủ)(?: nội dung| bài(?: viết| báo)?)*(?: này)?,?\s*(?:vui lòng|xin|mời|bạn cần|hãy)/iu,
  /^(?:mua|đăng ký|chọn)\s+(?:gói|báo)\s+(?:đọc|số|thuê bao|hội viên|thành viên|điện tử)/iu,
]
// A word that every one of these holds, in a form that is quick to look for.
const HINT = /đọc|xem|dành|miễn phí|thử|tiếp tục|mở khóa|gói|báo/iu
const MORE =
  /^[\s>»…[(]*(?:xem|đọc)\s+(?:tiếp|toàn bộ|toàn văn|đầy đủ|trọn bài)(?:\s+(?:bài(?: viết| báo)?|nội dung|tại đây|ở đây))*[\s>»…\].)]*$/iu

const LONGEST_MARK = 40

/** Whether a line says that not everybody may read on. */
export function isPaywall({ text }: Passage): boolean {
  return text.length <= LONGEST && HINT.test(text) && PAYWALLS.some((pattern) => pattern.test(text))
}

/** Whether a line leads to the rest of the story: `Xem tiếp >>`. */
export function isMoreMark({ text }: Passage): boolean {
  return text.length <= LONGEST_MARK && MORE.test(text)
}
