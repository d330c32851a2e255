import type { Context } from './context.ts'
import type { ReadingKind } from './reading-kind.ts'

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
  /** Whether an hour must stand right before. */
  readonly timed?: true
  /** Whether another day must stand before a comma or *và*. */
  readonly listed?: true
  /** Whether another day and month must stand before. */
  readonly paired?: true
  /** Whether another Roman numeral must stand right before. */
  readonly romans?: true
  /** Where the row decides. */
  readonly example: string
}

const DAY = 'ngày|rằm|giỗ|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|nay|khuya'
const ABOUT_DAYS = 'ngày|từ|đến|tới|trước|dịp|lễ|khánh|tết|kỷ|niệm|sáng|chiều|hôm|hạn'
const CALLED_BY_DAY = 'đường|cầu|trào|chiến thắng|quảng trường|bệnh viện|công viên|nông trường|nhà máy|chợ|rạp'
const CODES = 'mã|hotline|cmnd|cccd|pin|otp|serial|mst|stk|fax|isbn|issn'
const MATCH =
  'tỷ số|tỉ số|hạ gục|đánh bại|vượt qua|cầm chân|hòa|hoà|thắng|thua|dẫn trước|dẫn bàn|ghi bàn|bàn thắng|chung cuộc|gỡ|ngược|trận|hiệp|set|chung kết|tứ kết'

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
  { kind: 'date-short', score: 0.95, before: `${DAY}|sinh|từ|đến|tới|trước|sau|ký`, example: 'sinh ngày 2/9/45' },
  { kind: 'date-short', score: 0.93, opened: true, example: '(2/9/45)' },
  { kind: 'day-span', score: 0.97, example: 'nghỉ lễ 30/4-1/5, 7/5/1954 - 7/5/2024' },
  { kind: 'day-span-sign', score: 0.95, near: ABOUT_DAYS, example: 'từ 30-4 - 1-5' },
  { kind: 'day-span-words', score: 0.95, before: `${DAY}|từ`, example: 'từ 1-1 đến hết 31-3' },
  { kind: 'day-list', score: 0.94, before: 'ngày', example: 'ngày 5,6,7/8' },
  { kind: 'day/', score: 0.93, before: CALLED_BY_DAY, example: 'đường 3/2' },
  { kind: 'day-', score: 0.9, before: 'đường|cầu|phong trào|lễ|dịp', example: 'đường 3-2' },
  { kind: 'day.', score: 0.9, before: 'lễ|dịp', example: 'lễ 30.4' },
  { kind: 'day/', score: 0.9, timed: true, example: '15h30, 3/4' },
  { kind: 'day-', score: 0.9, paired: true, example: 'lễ 30-4 và 1-5' },
  { kind: 'day.', score: 0.9, paired: true, example: 'lễ 30.4 và 1.5' },
  { kind: 'day.', score: 0.93, weekday: true, example: 'Thứ năm 5.6' },
  { kind: 'day-', score: 0.9, listed: true, example: 'hai ngày 5 và 6-7' },
  {
    kind: 'day-falling',
    score: 0.9,
    near: `sau|vào|hết|vụ|kiện|${ABOUT_DAYS}`,
    example: 'lễ ở quê 20-11, sau 15/11',
  },
  { kind: 'day-of-calendar', score: 0.92, example: '15/7 âm lịch' },
  { kind: 'month', score: 0.92, before: 'tháng', example: 'tháng 4, tháng 6-2017' },
  { kind: 'month-code', score: 0.92, example: 'T5/2024, Q1/2024' },
  { kind: 'weekdays', score: 0.95, example: 'T2-T6' },
  { kind: 'weekday', score: 0.9, before: 'sáng|trưa|chiều|tối|đêm|hôm|từ', example: 'chiều T7' },
  { kind: 'weekday-dated', score: 0.9, example: 'CN 5/6' },
  { kind: 'weekday-first', score: 0.9, before: 'thứ', example: 'thứ 2 - thứ 6' },
  { kind: 'tour', score: 0.9, example: '3N2Đ' },
  { kind: 'month-year', score: 0.9, example: '5/2017' },
  { kind: 'quarter', score: 0.91, near: 'quý', example: 'quý I và II/2017' },
  { kind: 'quarter', score: 0.95, before: 'quý', example: 'quý I/2017' },
  { kind: 'years', score: 0.88, example: 'mùa giải 2000-01' },
  { kind: 'clock-range', score: 0.9, example: '7h-9h' },
  { kind: 'clock', score: 0.88, example: '14h30, 9g sáng' },
  { kind: 'minutes', score: 0.86, example: "phút 90+3', 10-15'" },
  { kind: 'stoppage', score: 0.9, near: 'phút|hiệp', example: 'phút 45+2' },
  { kind: 'clock-dotted', score: 0.9, before: 'lúc|hồi', example: 'lúc 22.30' },
  { kind: 'clock-south', score: 0.9, before: 'lúc|hồi|khung giờ|trước|vào', example: 'lúc 22g' },
  { kind: 'clock-south', score: 0.9, near: 'cửa|làm việc|giờ|họp|khai mạc|lưu thông|cấm', example: 'mở cửa 6g-8g' },
  { kind: 'decade', score: 0.9, example: 'thập niên 2010s' },
  { kind: 'phone', score: 0.87, example: '0912 345 678' },
  { kind: 'score', score: 0.92, near: MATCH, example: 'tỷ số 2-1' },
  { kind: 'all-hours', score: 0.95, example: '24/7' },
  { kind: 'house', score: 0.95, before: 'số|nhà|ngõ|ngách|hẻm|kiệt', example: 'số 12/5 phố Huế' },
  { kind: 'street', score: 0.93, before: 'ở|tại|chỉ|về|ngụ|trú|trước', example: 'ở 12/5 Trần Phú' },
  { kind: 'house-lettered', score: 0.9, example: '12A/5' },
  { kind: 'street-named', score: 0.77, example: '45/7 Lê Lợi' },
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
  { kind: 'digits', score: 0.9, before: 'dây nóng', example: 'đường dây nóng 1022' },
  { kind: 'digits', score: 0.9, near: 'căn cước|chứng minh|hộ chiếu', example: 'căn cước công dân 001085012345' },
  {
    kind: 'emergency-alone',
    score: 0.9,
    before: 'cấp cứu|cứu hỏa|cứu hoả|cứu thương|cảnh sát|công an',
    example: 'cấp cứu 115',
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
    before:
      'số|quyết|trình|huyện|diện|xã|hệ|đời|lứa|lớp|điều|khoản|điểm|đường|phòng|tầng|nhà|ngõ|hẻm|bảng|hình|mục|câu|bài|phụ lục',
    example: 'Nghị quyết 30a',
  },
  { kind: 'post', score: 0.9, example: 'km 12+300' },
  { kind: 'degrees', score: 0.9, example: `23°07'12"` },
  { kind: 'area', score: 0.9, example: 'hai nghìn km²' },
  { kind: 'magnitude', score: 0.82, example: '1.2B' },
  { kind: 'price', score: 0.84, near: 'giá|chỉ|vé|phí|mua|bán|tiền|trả|tặng|giảm|ship|voucher', example: 'giá 25K' },
  { kind: 'picture', score: 0.9, example: '1080p' },
  { kind: 'and-more', score: 0.84, example: '50+' },
  { kind: 'inches', score: 0.9, near: 'hình|tv|tivi|inch|laptop|vành|mâm|ống|màn|bánh', example: 'màn hình 6,5"' },
  { kind: 'stars', score: 0.9, near: 'sạn|resort|chuẩn|hạng|nghỉ|homestay', example: 'khách sạn 5*' },
  { kind: 'relation', score: 0.9, example: '≥18 tuổi' },
  { kind: 'quantity', score: 0.7, example: '5-7 triệu' },
  { kind: 'code', score: 0.6, example: 'U23, khối A1, COVID-19' },
  { kind: 'name-hyphened', score: 0.65, example: 'Apollo-11' },
  { kind: 'variant', score: 0.9, near: 'biến thể|chủng|omicron|dòng|phụ|virus', example: 'biến thể BA.5' },
  { kind: 'strain', score: 0.7, example: 'H5N1, A/H1N1' },
  { kind: 'name-plus', score: 0.7, example: 'ASEAN+3' },
  { kind: 'standard', score: 0.93, before: 'iso|iec|tcvn|qcvn|tcxdvn|qcxdvn', example: 'ISO 9001:2015' },
  { kind: 'road', score: 0.8, example: 'QL1A, ĐT.745' },
  { kind: 'channel', score: 0.8, example: 'VTV1' },
  { kind: 'rank', score: 0.9, example: 'No.1' },
  { kind: 'roman-year', score: 0.9, before: 'năm', example: 'năm MMXXIII' },
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
  const {
    opened = false,
    named = false,
    weekday = false,
    romans = false,
    timed = false,
    listed = false,
    paired = false,
  } = decision
  if ((opened && !context.isOpened) || (named && !context.isNamed)) return null
  if (paired && !context.isAfterDay) return null
  if ((timed && !context.isTimed) || (listed && !context.isListed)) return null
  if ((weekday && !context.isWeekday) || (romans && !context.isBehindRoman)) return null
  const beside = before === null ? '' : [context.before, context.twoBefore].find((words) => before.has(words))
  const around = near === null ? '' : context.near.findLast((words) => near.has(words))
  if (beside === undefined || around === undefined) return null
  return beside || around
}
