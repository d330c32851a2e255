import type { Context } from './context.ts'

/** What a figure, a code or a letter can be read as. */
export type ReadingKind =
  | 'address'
  | 'law'
  | 'date'
  | 'day/'
  | 'day-'
  | 'day.'
  | 'day-closed'
  | 'day-of-calendar'
  | 'day-pair'
  | 'day-range'
  | 'month'
  | 'month-year'
  | 'quarter'
  | 'years'
  | 'clock'
  | 'clock-range'
  | 'phone'
  | 'digits'
  | 'emergency'
  | 'zeros'
  | 'score'
  | 'all-hours'
  | 'house'
  | 'street'
  | 'pair'
  | 'ratio'
  | 'scale'
  | 'chain'
  | 'hotline'
  | 'model'
  | 'letter'
  | 'small-letter'
  | 'post'
  | 'degrees'
  | 'area'
  | 'magnitude'
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
  | 'roman-range'
  | 'rank'

/** When a reading is taken. Of several rows for one kind, the one that holds and scores most counts. */
export interface ReadingDecision {
  /** What the figure is taken for: `date`, `score`, `money`. */
  readonly kind: ReadingKind
  /** How well the reading does beside others, 0 to 1. */
  readonly score: number
  /** Words, or two words, of which one must stand right before, joined by `|`. */
  readonly before?: string
  /** Words, or two words, of which one must stand among the six before, joined by `|`. */
  readonly near?: string
  /** Whether a bracket must open right before. */
  readonly opened?: true
  /** Whether a capitalised word must stand right before. */
  readonly named?: true
  /** Whether a day of the week must stand right before. */
  readonly weekday?: true
  /** Whether another Roman numeral must stand right before. */
  readonly romans?: true
  /** Where the row decides. */
  readonly example: string
}

const DAY = 'ngày|rằm|giỗ|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|nay|khuya'
const ABOUT_DAYS = 'ngày|từ|đến|tới|trước|dịp|lễ|khánh|tết|kỷ|niệm|sáng|chiều|hôm|hạn'
const CODES = 'mã|hotline|cmnd|cccd|pin|otp|serial|mst|stk|fax|isbn|issn'
const MATCH =
  'tỷ số|tỉ số|hòa|hoà|thắng|thua|dẫn trước|dẫn bàn|ghi bàn|bàn thắng|chung cuộc|gỡ|ngược|trận|hiệp|set|chung kết|tứ kết'

/** Every way to read a figure, with what must stand beside it: the best row wins, and of equals the longer reading. */
export const READING_DECISIONS: readonly ReadingDecision[] = [
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
  { kind: 'day/', score: 0.93, weekday: true, example: 'Chủ nhật 5/6, thứ 3 (4/5)' },
  { kind: 'day-', score: 0.93, weekday: true, example: 'thứ năm 5-6' },
  { kind: 'day-closed', score: 0.88, opened: true, example: '(23-4)' },
  { kind: 'day-of-calendar', score: 0.92, example: '15/7 âm lịch' },
  { kind: 'month', score: 0.92, before: 'tháng', example: 'tháng 4, tháng 6-2017' },
  { kind: 'month-year', score: 0.9, example: '5/2017' },
  { kind: 'quarter', score: 0.95, before: 'quý', example: 'quý I/2017' },
  { kind: 'years', score: 0.88, example: 'mùa giải 2000-01' },
  { kind: 'clock-range', score: 0.9, example: '7h-9h' },
  { kind: 'clock', score: 0.88, example: '14h30, 9g sáng' },
  { kind: 'phone', score: 0.87, example: '0912 345 678' },
  { kind: 'score', score: 0.92, near: MATCH, example: 'tỷ số 2-1' },
  { kind: 'all-hours', score: 0.95, example: '24/7' },
  { kind: 'house', score: 0.95, before: 'số|nhà|ngõ|ngách|hẻm|kiệt', example: 'số 12/5 phố Huế' },
  { kind: 'street', score: 0.93, before: 'ở|tại|chỉ|về|ngụ|trú|trước', example: 'ở 12/5 Trần Phú' },
  { kind: 'pair', score: 0.92, near: 'boeing|airbus|sukhoi|bay', example: 'Boeing 737-800, Boeing 787-9' },
  { kind: 'ratio', score: 0.75, near: 'lệ|tỷ|tỉ|khung|hình|màn|đồ|xích|cược', example: 'tỷ lệ 1:1000' },
  { kind: 'scale', score: 0.8, example: 'bản đồ 1/50.000' },
  { kind: 'chain', score: 0.95, example: 'đội hình 4-2-3-1' },
  {
    kind: 'hotline',
    score: 0.91,
    near: 'gọi|đài|hotline|thoại|hệ|nóng|đt|sđt',
    example: 'hotline 1900 1234, gọi 1800.1234',
  },
  { kind: 'digits', score: 0.9, near: CODES, example: 'mã số 007' },
  {
    kind: 'digits',
    score: 0.9,
    before: 'khoản|đài|thẻ|thuế|máy|mật khẩu|hộ chiếu|căn cước',
    example: 'tài khoản 1234567890123',
  },
  { kind: 'emergency', score: 0.9, near: 'gọi|đài|nóng|số', example: 'gọi 113 hoặc 115' },
  { kind: 'zeros', score: 0.86, example: '007, 0123456789012' },
  { kind: 'share', score: 0.8, example: 'điểm 9,5/10' },
  { kind: 'fraction', score: 0.76, example: '3/4 số phiếu' },
  { kind: 'product', score: 0.8, example: 'ảnh 3x4' },
  { kind: 'height', score: 0.9, example: 'cao 1m75, nặng 5kg3' },
  { kind: 'plate', score: 0.97, example: 'xe 29A-123.45' },
  { kind: 'mark', score: 0.85, near: 'điểm', example: 'được điểm 8/10' },
  { kind: 'power', score: 0.85, example: '10⁻³, x²' },
  { kind: 'money', score: 0.85, example: 'US$1,2 tỷ' },
  { kind: 'letter', score: 0.8, example: 'quốc lộ 1A, lớp 6A, 5G' },
  {
    kind: 'small-letter',
    score: 0.9,
    before: 'số|quyết|lớp|điều|khoản|điểm|đường|phòng|tầng|nhà|ngõ|hẻm|bảng|hình|mục|câu|bài|phụ lục',
    example: 'Nghị quyết 30a',
  },
  { kind: 'post', score: 0.9, example: 'km 12+300' },
  { kind: 'degrees', score: 0.9, example: `23°07'12"` },
  { kind: 'area', score: 0.9, example: 'hai nghìn km²' },
  { kind: 'magnitude', score: 0.82, example: '1.2B' },
  { kind: 'quantity', score: 0.7, example: '5-7 triệu' },
  { kind: 'code', score: 0.6, example: 'U23, khối A1, COVID-19' },
  { kind: 'rank', score: 0.9, example: 'No.1' },
  { kind: 'roman-name', score: 0.85, named: true, example: 'Louis XIV' },
  { kind: 'roman-name', score: 0.85, romans: true, example: 'thế kỷ XVI, XVII và XVIII' },
  {
    kind: 'roman-name',
    score: 0.85,
    before: 'chiến|khu|đoàn|đội|giới|giáo hoàng|đệ|tuyến|kì|đợt',
    example: 'Thế chiến II',
  },
  {
    kind: 'roman-range',
    score: 0.91,
    before: 'kỷ|kỉ|chương|phần|khóa|khoá|điều|khoản|mục|loại|cấp|hạng',
    example: 'thế kỷ XIII-XIV',
  },
  {
    kind: 'roman',
    score: 0.9,
    before:
      'kỉ|kỷ|phần|mục|thứ|chương|đoạn|khoản|lục|khóa|khoá|số|hội|quý|điều|quyển|tập|hạng|cấp|loại|bài|hồi|kỳ|lần|vòng',
    example: 'khóa XVI',
  },
]

interface Row {
  readonly decision: ReadingDecision
  readonly before: ReadonlySet<string> | null
  readonly near: ReadonlySet<string> | null
}

const wordsOf = (joined: string | undefined) => (joined === undefined ? null : new Set(joined.split('|')))

const rows = /* @__PURE__ */ buildRows()

function buildRows(): ReadonlyMap<ReadingKind, readonly Row[]> {
  const byKind = new Map<ReadingKind, Row[]>()
  for (const decision of READING_DECISIONS) {
    const { kind, before, near } = decision
    byKind.set(kind, [...(byKind.get(kind) ?? []), { decision, before: wordsOf(before), near: wordsOf(near) }])
  }
  return byKind
}

/** A row that holds, and what stands beside the figure that made it hold. */
export interface Verdict {
  readonly decision: ReadingDecision
  /** The word, or the two, that the row asks for; '' when it asks for none. */
  readonly cue: string
}

/** The row that speaks most for a reading of a kind in its context; `null` when none holds. */
export function decide(kind: ReadingKind, context: Context): Verdict | null {
  let best: Verdict | null = null
  for (const row of rows.get(kind) ?? []) {
    if (row.decision.score <= (best?.decision.score ?? 0)) continue
    const cue = cueOf(row, context)
    if (cue !== null) best = { decision: row.decision, cue }
  }
  return best
}

/** What makes a row hold; `null` when it does not. */
function cueOf({ decision, before, near }: Row, context: Context): string | null {
  const { opened = false, named = false, weekday = false, romans = false } = decision
  if ((opened && !context.isOpened) || (named && !context.isNamed)) return null
  if ((weekday && !context.isWeekday) || (romans && !context.isBehindRoman)) return null
  const beside = before === null ? '' : [context.before, context.twoBefore].find((words) => before.has(words))
  const around = near === null ? '' : context.near.findLast((words) => near.has(words))
  if (beside === undefined || around === undefined) return null
  return beside || around
}
