import { toneKey } from '@chugiai/normalizer/lexis'
import { isSpaced, type Token, tokenAt } from '../token.ts'

/** Words before `một năm` that make it a length: `chỉ mất một năm`, `trong một tháng`, `suốt một ngày`, `tròn một tuần`. */
// biome-ignore format: a list reads better in rows
const BEFORE = [
  'suốt', 'mất', 'trong', 'trọn', 'vòng', 'chỉ', 'dài', 'tròn', 'thêm', 'đầy', 'sau', 'hết', 'cách', 'cả', 'tốn', 'nghỉ', 'chờ', 'đợi',
  'ròng', 'đúng', 'được', 'quá', 'độ', 'chưa', 'nửa',
]
/** Words behind it that do: `một tháng liền`, `một năm ròng`. */
const BEHIND = ['liền', 'ròng', 'trời', 'rưỡi']

export const ONE_LENGTH_WORDS: readonly string[] = [...BEFORE, ...BEHIND]

const before = new Set(BEFORE.map(toneKey))
const behind = new Set(BEHIND.map(toneKey))

/** Whether the one unit in tokens `start` to `end` is a length by the words beside it; alone `một năm` may be any year. */
export function isLengthOfOne(tokens: readonly Token[], start: number, end: number): boolean {
  const isLed = isSpaced(tokens, start) && before.has(tokenAt(tokens, start - 1).key)
  return isLed || (isSpaced(tokens, end) && behind.has(tokenAt(tokens, end).key))
}
