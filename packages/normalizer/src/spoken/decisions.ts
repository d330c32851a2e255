import type { Context } from './context.ts'

/** What a figure, a code or a letter can be read as. */
export type Kind =
  | 'address'
  | 'law'
  | 'date'
  | 'day/'
  | 'day-'
  | 'day.'
  | 'day-pair'
  | 'day-range'
  | 'month'
  | 'month-year'
  | 'quarter'
  | 'clock'
  | 'clock-range'
  | 'phone'
  | 'digits'
  | 'emergency'
  | 'zeros'
  | 'score'
  | 'all-hours'
  | 'house'
  | 'pair'
  | 'model'
  | 'letter'
  | 'code'
  | 'fraction'
  | 'share'
  | 'product'
  | 'height'
  | 'plate'
  | 'mark'
  | 'power'
  | 'money'
  | 'quantity'
  | 'roman'
  | 'roman-name'
  | 'rank'

/** When a reading is taken. Of several rows for one kind, the one that holds and scores most counts. */
export interface Decision {
  readonly kind: Kind
  /** How well the reading does beside others, 0 to 1. */
  readonly score: number
  /** Words of which one must stand right before, joined by `|`. */
  readonly before?: string
  /** Words of which one must stand among the six before, joined by `|`. */
  readonly near?: string
  /** Whether a bracket must open right before. */
  readonly opened?: true
  /** Whether a capitalised word must stand right before. */
  readonly named?: true
  /** Where the row decides. */
  readonly example: string
}

const DAY = 'ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|nay|khuya'
const ABOUT_DAYS = 'ngày|từ|đến|tới|trước|dịp|lễ|khánh|tết|kỷ|niệm|sáng|chiều|hôm|hạn'
const CODES = 'mã|hotline|cmnd|cccd|pin|otp|serial|mst'
const MATCH = 'tỷ|tỉ|hòa|hoà|thắng|thua|dẫn|bàn|cuộc|gỡ|ngược|trận|hiệp|set|kết'

/** Every way to read a figure, with what must stand beside it: the best row wins, and of equals the longer reading. */
export const DECISIONS: readonly Decision[] = [
  { kind: 'address', score: 0.99, example: 'thư lan.anh@vidu.vn' },
  { kind: 'law', score: 0.98, example: 'Nghị định 15/2020/NĐ-CP' },
  { kind: 'date', score: 0.96, example: 'ngày 29/11/2018, 2.6.2017, 11-4-2017' },
  { kind: 'day-range', score: 0.94, example: 'từ ngày 02-04/06, 10 - 11/4/2021' },
  { kind: 'day-pair', score: 0.94, example: '26/6 đến 28/6' },
  { kind: 'day/', score: 0.93, before: DAY, example: 'sáng 17/11' },
  { kind: 'day-', score: 0.93, before: DAY, example: 'ngày 15-5, sáng nay (6-2)' },
  { kind: 'day.', score: 0.93, before: DAY, example: 'ngày 30.5' },
  { kind: 'day-', score: 0.9, near: 'thứ|nhật|nay|qua', opened: true, example: 'thứ sáu (9-6)' },
  { kind: 'day/', score: 0.9, near: ABOUT_DAYS, example: 'Quốc khánh 2/9, từ 11/2' },
  { kind: 'day/', score: 0.9, opened: true, example: '(23/4)' },
  { kind: 'day.', score: 0.9, opened: true, example: '(23.5)' },
  { kind: 'month', score: 0.92, before: 'tháng', example: 'tháng 4, tháng 6-2017' },
  { kind: 'month-year', score: 0.9, example: '5/2017' },
  { kind: 'quarter', score: 0.95, before: 'quý', example: 'quý I/2017' },
  { kind: 'clock-range', score: 0.9, example: '7h-9h' },
  { kind: 'clock', score: 0.88, example: '14h30, 9g sáng' },
  { kind: 'phone', score: 0.87, example: '0912 345 678' },
  { kind: 'score', score: 0.92, near: MATCH, example: 'tỷ số 2-1' },
  { kind: 'all-hours', score: 0.95, example: '24/7' },
  { kind: 'house', score: 0.95, before: 'số|nhà|ngõ|ngách|hẻm|kiệt', example: 'số 12/5 phố Huế' },
  { kind: 'pair', score: 0.92, near: 'boeing|airbus|sukhoi|bay', example: 'Boeing 737-800' },
  { kind: 'digits', score: 0.9, near: CODES, example: 'mã số 007' },
  { kind: 'digits', score: 0.9, before: 'khoản|đài|thẻ|thuế|máy', example: 'tài khoản 1234567890123' },
  { kind: 'emergency', score: 0.9, near: 'gọi|đài|nóng|số', example: 'gọi 113 hoặc 115' },
  { kind: 'zeros', score: 0.86, example: '007, 0123456789012' },
  { kind: 'share', score: 0.8, example: 'điểm 9,5/10' },
  { kind: 'fraction', score: 0.76, example: '3/4 số phiếu' },
  { kind: 'product', score: 0.8, example: 'ảnh 3x4' },
  { kind: 'height', score: 0.9, example: 'cao 1m75' },
  { kind: 'plate', score: 0.97, example: 'xe 29A-123.45' },
  { kind: 'mark', score: 0.85, near: 'điểm', example: 'được điểm 8/10' },
  { kind: 'power', score: 0.85, example: '10⁻³' },
  { kind: 'money', score: 0.85, example: 'US$1,2 tỷ' },
  { kind: 'letter', score: 0.8, example: 'quốc lộ 1A, lớp 6A, 5G' },
  { kind: 'quantity', score: 0.7, example: '5-7 triệu' },
  { kind: 'code', score: 0.6, example: 'U23, khối A1, COVID-19' },
  { kind: 'rank', score: 0.9, example: 'No.1' },
  { kind: 'roman-name', score: 0.85, named: true, example: 'Louis XIV' },
  {
    kind: 'roman',
    score: 0.9,
    before:
      'kỉ|kỷ|phần|mục|thứ|chương|đoạn|năm|khoản|lục|khóa|khoá|số|hội|quý|điều|quyển|tập|hạng|cấp|loại|bài|hồi|kỳ|lần|vòng',
    example: 'khóa XVI',
  },
]

interface Row {
  readonly score: number
  readonly before: ReadonlySet<string> | null
  readonly near: ReadonlySet<string> | null
  readonly opened: boolean
  readonly named: boolean
}

const wordsOf = (joined: string | undefined) => (joined === undefined ? null : new Set(joined.split('|')))

const rows = /* @__PURE__ */ buildRows()

function buildRows(): ReadonlyMap<Kind, readonly Row[]> {
  const byKind = new Map<Kind, Row[]>()
  for (const { kind, score, before, near, opened = false, named = false } of DECISIONS) {
    const row = { score, before: wordsOf(before), near: wordsOf(near), opened, named }
    byKind.set(kind, [...(byKind.get(kind) ?? []), row])
  }
  return byKind
}

/** How well a reading of a kind does in its context; 0 when no row holds. */
export function scoreOf(kind: Kind, context: Context): number {
  let best = 0
  for (const row of rows.get(kind) ?? []) if (row.score > best && holds(row, context)) best = row.score
  return best
}

function holds({ before, near, opened, named }: Row, context: Context): boolean {
  if (before !== null && !before.has(context.before)) return false
  if (near !== null && !context.near.some((word) => near.has(word))) return false
  return (!opened || context.isOpened) && (!named || context.isNamed)
}
