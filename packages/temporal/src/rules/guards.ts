import { toneKey } from '@chugiai/normalizer/lexis'
import { isSpaced, type Token, tokenAt } from '../token.ts'

/** Marks that make one number of two when they stand between digits: `15/2020/NĐ-CP`, `23.000`, `1,5`. */
const INSIDE_NUMBERS = new Set(['/', '.', ',', ':', '+'])

/** Words before a number that is a name and no date: `số 05/2017`, `tỷ lệ 3/4`, `khoản 1/2`. */
// biome-ignore format: a list reads better in rows
const NAMED_NUMBERS = [
  'số', 'luật', 'định', 'thông', 'tư', 'quyết', 'văn', 'thị', 'lệ', 'điều', 'khoản', 'điểm', 'chuẩn', 'lộ', 'km', 'ngõ', 'hẻm', 'kiệt',
  'thửa',
]

/** Nouns that are counted: behind `a/b` they tell a ratio (`17/18 chỉ tiêu`, `7/12 tỉnh`). First word of each. */
// biome-ignore format: a list reads better in rows
const COUNTED = [
  'người', 'tỉnh', 'thành', 'huyện', 'quận', 'xã', 'phường', 'thôn', 'bản', 'ấp', 'đơn', 'đại', 'chỉ', 'tiêu', 'hộ', 'trường', 'lớp',
  'học', 'em', 'ca', 'mẫu', 'dự', 'công', 'cơ', 'doanh', 'nước', 'quốc', 'đội', 'trận', 'điểm', 'phiếu', 'bộ', 'ngành', 'sở',
  'thành', 'ủy', 'cán', 'đảng', 'chi', 'vụ', 'bị', 'tàu', 'xe', 'chiếc', 'cây', 'con', 'nhà', 'căn', 'phần', 'diện', 'tổng', 'câu',
  'bài', 'tiết', 'thí', 'bệnh', 'giáo', 'gia', 'khu', 'vùng', 'nội', 'lĩnh', 'môn', 'mặt', 'loại', 'nhóm', 'số', 'nghìn', 'triệu',
  'tỷ', 'tỉ', 'kg', 'ha', 'mét', 'm', 'cm', 'inch', 'giờ',
]

/** Words before a day that is a name: `đường 2/9`, `chợ 19/5`, `Bệnh viện 19-8`. Last word of each. */
// biome-ignore format: a list reads better in rows
const PLACES = [
  'đường', 'phố', 'chợ', 'cầu', 'viên', 'viện', 'vận', 'động', 'hát', 'khách', 'máy', 'sạn', 'xe', 'trại', 'tác', 'xóm', 'tổ', 'lữ', 'hội',
]
const places = new Set(PLACES.map(toneKey))
const namedNumbers = new Set(NAMED_NUMBERS.map(toneKey))
const counted = new Set(COUNTED.map(toneKey))

export const GUARD_WORDS: readonly string[] = [...NAMED_NUMBERS, ...COUNTED, ...PLACES]

/** Whether tokens `start` to `end` are whole: no longer number or code goes on at either side. */
export function standsAlone(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokenAt(tokens, start)
  if (first.glued) return false
  const before = tokenAt(tokens, start - 1)
  const goesOn = first.gap === 'none' && before.gap === 'none' && INSIDE_NUMBERS.has(before.key)
  if (goesOn && tokenAt(tokens, start - 2).kind === 'number') return false
  const next = tokenAt(tokens, end)
  if (next.gap !== 'none') return true
  if (next.kind !== 'mark') return false
  if (next.key === '/' || next.key === '%' || next.key === '+') return false
  const behind = tokenAt(tokens, end + 1)
  return !(INSIDE_NUMBERS.has(next.key) && behind.kind === 'number' && behind.gap === 'none')
}

/** Whether the number at `start` is the number of a thing: `Nghị định số 05/2017`. */
export function isNamedNumber(tokens: readonly Token[], start: number): boolean {
  return isSpaced(tokens, start) && namedNumbers.has(tokenAt(tokens, start - 1).key)
}

/** Whether the day at `start` is the name of a place: `đường 2/9`. */
export function isNameOfPlace(tokens: readonly Token[], start: number): boolean {
  return isSpaced(tokens, start) && places.has(tokenAt(tokens, start - 1).key)
}

/** Whether a counted noun follows token `end - 1`. */
export function isCounted(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  return next !== undefined && next.gap === 'blank' && counted.has(next.key)
}
