import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { type Token, tokenAt } from '../token.ts'

const SPOKEN_OF = 6 // tokens before the number in which money is spoken of
// One of them speaks of money: *giá*, *lãi*, *phạt*, *gom được*.
const MONEY_WORDS = syllableKeys(
  'giá|tiền|vốn|vay|nợ|lương|thưởng|phạt|lãi|lỗ|thuê|mua|phí|thuế|doanh|lợi|ngân|quỹ|quĩ|bồi|thường|trả|nộp|chi|gom|cọc|đền|cước|biếu|tặng|tốn|kiếm',
)
// Behind it a thing is counted, unless one of these or a mark follows: *50 triệu giao cho*, *3,5 triệu mỗi tháng*.
const GOING_ON = syllableKeys(
  'để|cho|giao|bỏ|mỗi|một|thì|là|và|nhưng|rồi|nữa|của|từ|với|vào|trong|trên|tới|đến|mà|chứ|nên|vì|do|như|đã|sẽ|được|bị|tiền|trở|không|chưa|mới|còn|hoặc|hay|thôi|gửi|góp|trả|mua|như|nhờ|ngay|rưỡi|lo|làm|thế|cũng|so|vẫn|vừa|khi|tại|ở|/',
)
const COUNTED_BEFORE = syllableKeys('dân|người|lượt|sản|lượng|phiếu|ca')
// Right behind the number they say it by themselves: *1 triệu bỏ ra*, *2 triệu tiền vốn*.
const MONEY_BEHIND = syllableKeys('tiền|vốn|bạc')
const [SPENT, OUT] = [syllableKey('bỏ'), syllableKey('ra')]

/** Whether *50 triệu* at the tokens is a sum of money: the words beside it speak of money, and nothing behind it is counted. */
export function isBareMoney(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokenAt(tokens, to)
  if (next.gap !== 'break' && isSpent(tokens, to)) return true
  const ends = next.gap === 'break' || next.kind === 'punctuation' || next.kind === 'symbol'
  if (!ends && !GOING_ON.has(next.key)) return false
  const before = spokenBefore(tokens, from)
  return !before.some(({ key }) => COUNTED_BEFORE.has(key)) && before.some(({ key }) => MONEY_WORDS.has(key))
}

function isSpent(tokens: readonly Token[], at: number): boolean {
  const { key } = tokenAt(tokens, at)
  return MONEY_BEHIND.has(key) || (key === SPENT && tokenAt(tokens, at + 1).key === OUT)
}

/** The words shortly before a number in its sentence. */
function spokenBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at
  while (from > 0 && from > at - SPOKEN_OF && tokens[from]?.gap !== 'break') from--
  return tokens.slice(from, at)
}
