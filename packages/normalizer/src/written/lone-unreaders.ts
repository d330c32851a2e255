import { DIGIT_WORDS } from '../lexis/number-words.ts'
import { isVietnameseSyllable } from '../syllables/syllable.ts'
import { isNumberWord, smallNumber } from './small-number.ts'
import type { Unreader, Written } from './unreader.ts'

// A digit alone. *hai, bốn, sáu, bảy* are numbers wherever they are not part of a phrase; *một* is an article as well,
// *ba* a father, *năm* a year, *chín* ripe, *không* a no. What stands beside a digit must say that it counts or names.

/** What is counted in figures as well as in words, by its first syllable. Sides and faces (*hai bên, hai mặt*) are not. */
// biome-ignore format: a list
const COUNTED = new Set([
  'người', 'tuổi', 'lần', 'lượt', 'tháng', 'ngày', 'tuần', 'giờ', 'phút', 'giây', 'đêm', 'buổi', 'mùa', 'vụ', 'thế', 'thập', 'kỳ', 'kì', 'nhiệm', 'giai',
  'huyện', 'xã', 'tỉnh', 'thành', 'phường', 'quận', 'thị', 'thôn', 'ấp', 'làng', 'khu', 'vùng', 'bang', 'nước', 'đảo', 'địa', 'châu', 'hồ', 'sân', 'cầu', 'cửa', 'tuyến', 'làn',
  'đội', 'nhóm', 'tổ', 'hộ', 'đơn', 'tiểu', 'trung', 'đại', 'liên', 'sư', 'lữ', 'quân', 'hạm', 'chi', 'ủy', 'uỷ', 'ghế', 'phiếu', 'đảng', 'đoàn', 'hãng', 'công', 'doanh', 'ngành', 'trường', 'viện', 'khoa', 'môn',
  'trận', 'bàn', 'điểm', 'giải', 'set', 'séc', 'ván', 'hiệp', 'cúp', 'huy', 'thẻ', 'vòng', 'hạng', 'bậc', 'cấp', 'loại', 'dạng', 'danh', 'vị', 'chức', 'thí', 'học', 'sinh', 'viên', 'cầu', 'tướng',
  'tàu', 'chiếc', 'khẩu', 'súng', 'pháo', 'máy', 'cái', 'cuốn', 'quyển', 'bộ', 'tập', 'chương', 'câu', 'bài', 'chữ', 'mục', 'phiên', 'album', 'đĩa', 'phim', 'truyện', 'bức', 'tấm', 'tờ', 'trang', 'kênh', 'bản',
  'tầng', 'phòng', 'căn', 'tòa', 'toà', 'ngôi', 'cột', 'hệ', 'loài', 'nguyên', 'hạt', 'nhánh', 'dòng', 'dãy', 'cặp', 'mẫu', 'màu', 'lớp', 'ca', 'đợt', 'cuộc', 'chuyến', 'chỗ', 'hướng', 'bước', 'món', 'dự', 'mệnh', 'khóa', 'khoá', 'cây', 'quả', 'trái', 'con',
  'dặm', 'thước', 'sao', 'ngón', 'miền', 'phủ', 'tổng', 'chiều', 'xứ', 'lĩnh', 'electron', 'thanh', 'đài', 'trụ', 'tài', 'nhà', 'cánh', 'đề', 'bit', 'byte', 'inch', 'ft', 'lít', 'tấn', 'tạ', 'đời', 'tiếng',
])
/** Where *ba* or *chín* before such a word is something else: *ba con* of a father, *chín cây* of fruit. */
const NOT_COUNTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ba', new Set(['con', 'quân', 'cái', 'máy', 'thế', 'mẹ', 'má', 'lô'])],
  ['chín', new Set(['cây', 'trái', 'quả', 'con', 'món', 'hạt'])],
  ['tám', new Set(['cuộc', 'buổi'])],
  ['hai', new Set(['thế', 'thành', 'đời', 'dòng'])],
])
/** Some of them (*dăm ba, đôi ba, thứ hai*), and those who are called by a number: *anh hai, chú chín*. */
// biome-ignore format: a list
const NEVER_BEHIND = new Set([
  'vài', 'dăm', 'mấy', 'đôi', 'muôn', 'vẹn', 'phần', 'thứ', 'lẻ', 'anh', 'chị', 'ông', 'bà', 'cô', 'bác', 'cậu', 'dì', 'chú', 'mợ', 'thím', 'dượng', 'má', 'quả', 'trái', 'nấu', 'nướng', 'luộc', 'lúa', 'thịt', 'chuối',
])
/** What a digit behind numbers: *quận ba, lớp một, vòng hai*. */
// biome-ignore format: a list
const NUMBERED = new Set([
  'điều', 'khoản', 'mục', 'chương', 'quận', 'phường', 'lớp', 'tập', 'bảng', 'hình', 'quyển', 'cấp', 'hạng', 'loại', 'vòng', 'nhóm', 'khối', 'tầng', 'trang', 'kênh', 'tuyến', 'lộ', 'kỷ', 'kỉ', 'khóa', 'khoá', 'đợt', 'kỳ', 'kì', 'hồi', 'cổng', 'đoạn', 'hiệp', 'bậc', 'số', 'phố', 'đoàn', 'top', 'trục',
])
/** Words of grammar that may follow a number which names: *quận một và quận ba*. */
// biome-ignore format: a list
const GRAMMAR = new Set(['và', 'đến', 'tới', 'của', 'là', 'có', 'được', 'đã', 'sẽ', 'ở', 'tại', 'từ', 'trong', 'do', 'thì', 'cho', 'với', 'hoặc', 'hay', 'nằm', 'thuộc', 'bị', 'gồm', 'để'])
/** Before a *thứ hai* that is a Monday, a name or the things of a father: *sáng thứ hai, Thế giới thứ ba, những thứ ba mua*. */
// biome-ignore format: a list
const NO_ORDER = new Set(['giới', 'tế', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'từ', 'đến', 'vào', 'và', 'mỗi', 'hàng', 'hằng', 'các', 'mọi', 'những', 'nhiều', 'đủ', 'mấy', 'có', 'là', 'ngày', 'cái', 'món', 'một'])
const NO_ORDER_BEHIND = new Set(['tuần', 'hàng', 'hằng', 'mẹ', 'má', 'tôi', 'mỗi'])
const YEAR_TAILS = new Set([
  'qua',
  'nay',
  'trước',
  'sau',
  'liền',
  'liên',
  'tới',
  'nữa',
  'tù',
  'học',
  'đầu',
  'cuối',
  'tuổi',
])
/** Digits that before *năm* are years and nothing else; *ba năm, bốn năm người* may be some. */
const YEARS = new Set(['hai', 'sáu', 'bảy', 'bẩy', 'tám', 'chín'])
/** Before a length of time: *trong bốn năm*. */
const BEFORE_YEARS = new Set([
  'trong',
  'sau',
  'suốt',
  'hơn',
  'gần',
  'kỳ',
  'qua',
  'hạn',
  'cứ',
  'mất',
  'dài',
  'tròn',
  'ngót',
])
const OTHER_WORDS = new Set(['một', 'năm', 'không'])
const ENUMERATING = new Set(['gồm', 'thành', 'thêm'])

function digitOf(word: string | undefined): number | undefined {
  return DIGIT_WORDS.get(word ?? '')
}

/** *hai huyện*, *gồm năm xã*, *sáu năm*: what is counted stands behind. */
function isCount(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  const next = words[at + 1] ?? ''
  if (word === 'một' || word === 'không' || NEVER_BEHIND.has(before)) return false
  if (next === 'năm') return isYears(words, at)
  if (word === 'năm') return ENUMERATING.has(before) && COUNTED.has(next)
  return COUNTED.has(next) && !NOT_COUNTED.get(word)?.has(next)
}

/** *hai năm* is a length of time wherever no number follows; *ba năm* and *bốn năm* where what stands beside it says so. */
function isYears(words: readonly string[], at: number): boolean {
  const next = words[at + 2]
  if (isNumberWord(next) && next !== 'một') return false
  if (COUNTED.has(next ?? '')) return false
  const isLength = BEFORE_YEARS.has(words[at - 1] ?? '')
  return YEARS.has(words[at] ?? '') || isLength || (words[at] !== 'năm' && YEAR_TAILS.has(next ?? ''))
}

/** *quận ba*, *số hai*; *lớp một* and *khoản năm* where nothing follows that they could belong to. */
function isName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  const next = words[at + 1]
  if (!NUMBERED.has(before) || isNumberWord(next)) return false
  if (word === 'không' || (word === 'chín' && (before === 'loại' || before === 'hạng'))) return false
  if (before === 'số' && (words[at - 2] === 'một' || word === 'năm')) return false
  if (!OTHER_WORDS.has(word)) return word !== 'ba' || !NOT_COUNTED.get(word)?.has(next ?? '')
  return next === undefined || GRAMMAR.has(next)
}

/** *Windows bảy*, *Beta hai*: behind a foreign name. */
function isVersion(words: readonly string[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || OTHER_WORDS.has(words[at] ?? '') || /^\d/.test(before)) return false
  return (
    before.length > 1 && !isVietnameseSyllable(before) && !NOT_COUNTED.get(words[at] ?? '')?.has(words[at + 1] ?? '')
  )
}

const RANGE = new Set(['đến', 'tới'])
const CHOICE = new Set(['đến', 'tới', 'hoặc', 'hay'])

/** *từ một đến năm*, *hai hoặc ba*: a number stands on the other side. */
function isPaired(words: readonly string[], at: number): boolean {
  const [word, before, next] = [words[at] ?? '', words[at - 1] ?? '', words[at + 1] ?? '']
  if (before === 'từ' && RANGE.has(next)) return isPlainNumber(words, at + 2)
  if (RANGE.has(before) && isNumberWord(words[at - 2])) {
    return words.slice(Math.max(0, at - 6), at - 2).includes('từ') && isPlainNumber(words, at)
  }
  return !OTHER_WORDS.has(word) && word !== 'ba' && CHOICE.has(next) && isPlainNumber(words, at + 2)
}

/** Whether a number stands at `at` that is not the word for a year or a no: *đến năm 2000* is none. */
function isPlainNumber(words: readonly string[], at: number): boolean {
  const number = smallNumber(words, at, 999)
  if (number === null || words[at] === 'không') return false
  const next = words[number.end]
  return words[at] !== 'năm' || number.end > at + 1 || next === undefined || COUNTED.has(next) || next === 'năm'
}

/** A digit that counts or names by what stands beside it. */
export const unreadLone: Unreader = (words, start) => {
  const digit = digitOf(words[start])
  if (digit === undefined || isNumberWord(words[start - 1]) || isHyphenated(words, start)) return null
  const isSure = isCount(words, start) || isName(words, start) || isVersion(words, start) || isPaired(words, start)
  return isSure ? { end: start + 1, text: String(digit) } : null
}

/** A number goes on behind it, other than *năm*, a year. */
function isHyphenated(words: readonly string[], start: number): boolean {
  const next = words[start + 1]
  return next !== 'năm' && isNumberWord(next)
}

/** *lần thứ hai*, *thế kỷ thứ tư*, *lớn thứ ba* */
export const unreadOrdinal: Unreader = (words, start) => {
  const before = words[start - 1]
  if (words[start] !== 'thứ' || before === undefined || NO_ORDER.has(before)) return null
  const isFour = words[start + 1] === 'tư'
  const number = isFour ? { value: 4, end: start + 2 } : smallNumber(words, start + 1, 99)
  if (number === null || number.value < 2 || NO_ORDER_BEHIND.has(words[number.end] ?? '')) return null
  const next = words[number.end]
  return next === 'năm' || !isNumberWord(next) ? { end: number.end, text: `thứ ${number.value}` } : null
}

// biome-ignore format: a list
const BEFORE_MONTHS = new Set(['từ', 'vào', 'đến', 'tới', 'trong', 'đầu', 'giữa', 'cuối', 'sang', 'hết', 'khoảng', 'trước', 'sau', 'của'])
const EACH = new Set(['mỗi', 'hằng', 'hàng', 'từng', 'các', 'những', 'nhiều', 'mấy', 'vài', 'ngày', 'năm'])
const NO_MONTH = new Set(['nay', 'ngoái', 'sinh', 'lần', 'một', 'mẹ'])

/** *đầu tháng hai*, *từ tháng tư đến tháng chín*; *tháng năm* and *tháng một* where a time is asked for. */
export const unreadMonth: Unreader = (words, start) => {
  if (words[start] !== 'tháng') return null
  const before = words[start - 1] ?? ''
  const isTime = BEFORE_MONTHS.has(before)
  const month = words[start + 1] === 'tư' ? { value: 4, end: start + 2 } : smallNumber(words, start + 1, 12)
  if (month === null || month.value === 0 || EACH.has(before)) return null
  if (OTHER_WORDS.has(words[start + 1] ?? '') && month.end === start + 2 && !isTime) return null
  const next = words[month.end] ?? ''
  const goesOn = (isNumberWord(next) && next !== 'năm') || COUNTED.has(next) || NO_MONTH.has(next)
  // *sáu tháng chín ngày* are months and days, *sáu tháng chín* is a day.
  const isLength = isNumberWord(before) && next !== '' && !GRAMMAR.has(next)
  return goesOn || isLength ? null : { end: month.end, text: `tháng ${month.value}` }
}

const SCORED = new Set(['thắng', 'thua', 'hòa', 'hoà', 'dẫn', 'bại', 'gỡ', 'lợi', 'trước'])

const BEHIND_SCORES = new Set(['trước', 'trên', 'trong', 'khi', 'tại', 'ở', 'và', 'của', 'để', 'với', 'ngay', 'chung'])

/** *tỷ số hai một*, *thắng ba không* */
export const unreadScore: Unreader = (words, start) => {
  const [home, away] = [digitOf(words[start]), digitOf(words[start + 1])]
  if (home === undefined || away === undefined || isNumberWord(words[start + 2])) return null
  const before = words[start - 1] ?? ''
  const isCalled = before === 'số' && ['tỷ', 'tỉ'].includes(words[start - 2] ?? '')
  return isCalled || (SCORED.has(before) && endsScore(words, start + 1)) ? scored(start, home, away) : null
}

/** *thua ba năm liền* counts years, *thắng hai không phải* denies. */
function endsScore(words: readonly string[], at: number): boolean {
  const next = words[at + 1]
  if (!OTHER_WORDS.has(words[at] ?? '')) return !COUNTED.has(next ?? '')
  return next === undefined || (words[at] !== 'năm' && BEHIND_SCORES.has(next))
}

function scored(start: number, home: number, away: number): Written {
  return { end: start + 2, text: `${home}-${away}` }
}
