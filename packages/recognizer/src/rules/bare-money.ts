import { syllableKeys } from '@chugiai/normalizer/lexis'
import type { Token } from '../token.ts'

const SPOKEN_OF = 6 // tokens before the number in which money is spoken of
// One of them speaks of money: *giá*, *lãi*, *phạt*, *gom được*.
const MONEY_WORDS = syllableKeys(
  'giá|tiền|vốn|vay|nợ|lương|thưởng|phạt|lãi|lỗ|thuê|mua|phí|thuế|doanh|lợi|ngân|quỹ|quĩ|bồi|thường|trả|nộp|chi|gom|cọc|đền|cước|biếu|tặng|tốn|kiếm',
)
// Behind it a thing is counted, unless one of these or a mark follows: *50 triệu giao cho*, *3,5 triệu mỗi tháng*.
const GOING_ON = syllableKeys(
  'để|cho|giao|bỏ|mỗi|một|thì|là|và|nhưng|rồi|nữa|của|từ|với|vào|trong|trên|tới|đến|mà|chứ|nên|vì|do|như|đã|sẽ|được|bị|tiền|trở|không|chưa|mới|còn|hoặc|hay|thôi|gửi|góp|trả|mua',
)
const COUNTED_BEFORE = syllableKeys('dân|người|lượt|sản|lượng|số')

/** Whether *50 triệu* at the tokens is a sum of money: the words before it speak of money, and nothing behind it is counted. */
export function isBareMoney(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  const ends = next === undefined || next.gap === 'break' || next.kind === 'punctuation' || next.kind === 'symbol'
  if (!ends && !GOING_ON.has(next.key)) return false
  const before = tokens.slice(Math.max(0, from - SPOKEN_OF), from)
  return !before.some(({ key }) => COUNTED_BEFORE.has(key)) && before.some(({ key }) => MONEY_WORDS.has(key))
}
