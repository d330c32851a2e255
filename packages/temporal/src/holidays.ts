import { formatDay, toDayNumber } from '@chugiai/normalizer/lexis'
import { ChugiaiError } from '@chugiai/text'
import type { TemporalErrorCode } from './codes.ts'
import { lunarDayNumber } from './lunar/convert.ts'
import { startOfLocalDay } from './lunar/local-day.ts'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from './lunar/lunar-year.ts'
import { solarLongitude } from './lunar/solar-longitude.ts'

/** A holiday of a year. */
export interface Holiday {
  /** Stable name for programs: `tet`, `national_day`. */
  readonly id: string
  /** Vietnamese name. */
  readonly name: string
  /** `2019-02-05`. */
  readonly date: string
  /** The calendar that it comes back in every year. */
  readonly calendar: 'gregorian' | 'lunar'
  /** Whether workers have the day off by the Labour Code of 2019, article 112 (Tết and 2/9 last longer than the day). */
  readonly dayOff: boolean
}

interface HolidayRule {
  readonly id: string
  /** The name, then other names. */
  readonly names: readonly [string, ...string[]]
  /** `d/m` of the Gregorian calendar; `âm d/m` of the lunar one; `eve` and `clear_bright` have rules of their own. */
  readonly on: string
  readonly dayOff?: true
}

/** Holidays and days of remembrance of Việt Nam, and those of elsewhere that its newspapers name. */
const HOLIDAYS: readonly HolidayRule[] = [
  { id: 'new_year', names: ['Tết Dương lịch', 'Tết Tây', 'Năm mới Dương lịch'], on: '1/1', dayOff: true },
  { id: 'party_founding', names: ['Ngày thành lập Đảng'], on: '3/2' },
  { id: 'valentine', names: ['Lễ Tình nhân', 'Valentine', 'Ngày Tình nhân'], on: '14/2' },
  { id: 'doctors', names: ['Ngày Thầy thuốc Việt Nam'], on: '27/2' },
  { id: 'women', names: ['Quốc tế Phụ nữ', 'Ngày Quốc tế Phụ nữ'], on: '8/3' },
  { id: 'youth_union', names: ['Ngày thành lập Đoàn'], on: '26/3' },
  { id: 'april_fools', names: ['Cá tháng Tư'], on: '1/4' },
  { id: 'reunification', names: ['Ngày Giải phóng miền Nam', 'Ngày Thống nhất đất nước'], on: '30/4', dayOff: true },
  { id: 'labour', names: ['Quốc tế Lao động', 'Ngày Quốc tế Lao động'], on: '1/5', dayOff: true },
  { id: 'dien_bien_phu', names: ['Ngày Chiến thắng Điện Biên Phủ'], on: '7/5' },
  { id: 'ho_chi_minh', names: ['Ngày sinh Chủ tịch Hồ Chí Minh', 'Ngày sinh Bác Hồ'], on: '19/5' },
  { id: 'children', names: ['Quốc tế Thiếu nhi', 'Ngày Quốc tế Thiếu nhi'], on: '1/6' },
  { id: 'environment', names: ['Ngày Môi trường Thế giới'], on: '5/6' },
  { id: 'press', names: ['Ngày Báo chí Cách mạng Việt Nam'], on: '21/6' },
  { id: 'family', names: ['Ngày Gia đình Việt Nam'], on: '28/6' },
  { id: 'invalids_martyrs', names: ['Ngày Thương binh - Liệt sĩ', 'Ngày Thương binh Liệt sĩ'], on: '27/7' },
  { id: 'august_revolution', names: ['Ngày Cách mạng tháng Tám'], on: '19/8' },
  { id: 'national_day', names: ['Quốc khánh', 'Ngày Quốc khánh', 'Tết Độc lập'], on: '2/9', dayOff: true },
  { id: 'hanoi_liberation', names: ['Ngày Giải phóng Thủ đô'], on: '10/10' },
  { id: 'entrepreneurs', names: ['Ngày Doanh nhân Việt Nam'], on: '13/10' },
  { id: 'vietnamese_women', names: ['Ngày Phụ nữ Việt Nam'], on: '20/10' },
  { id: 'halloween', names: ['Halloween'], on: '31/10' },
  { id: 'teachers', names: ['Ngày Nhà giáo Việt Nam'], on: '20/11' },
  { id: 'army', names: ['Ngày thành lập Quân đội nhân dân Việt Nam'], on: '22/12' },
  { id: 'christmas', names: ['Giáng sinh', 'Noel', 'Lễ Giáng sinh', 'Lễ Noel'], on: '25/12' },
  {
    id: 'tet',
    names: ['Tết Nguyên đán', 'Tết Âm lịch', 'Tết Cổ truyền', 'Tết ta', 'Tết Cả'],
    on: 'âm 1/1',
    dayOff: true,
  },
  { id: 'god_of_wealth', names: ['Ngày vía Thần Tài', 'Vía Thần Tài'], on: 'âm 10/1' },
  { id: 'first_full_moon', names: ['Tết Nguyên tiêu', 'Nguyên tiêu', 'Tết Thượng nguyên'], on: 'âm 15/1' },
  { id: 'cold_food', names: ['Tết Hàn thực'], on: 'âm 3/3' },
  { id: 'clear_bright', names: ['Tết Thanh minh', 'Tiết Thanh minh'], on: 'clear_bright' },
  { id: 'hung_kings', names: ['Giỗ Tổ Hùng Vương', 'Giỗ Tổ', 'Giỗ Quốc Tổ'], on: 'âm 10/3', dayOff: true },
  { id: 'buddha', names: ['Lễ Phật đản', 'Phật đản'], on: 'âm 15/4' },
  { id: 'double_five', names: ['Tết Đoan ngọ', 'Tết Đoan dương'], on: 'âm 5/5' },
  { id: 'vu_lan', names: ['Lễ Vu lan', 'Vu lan', 'Xá tội vong nhân'], on: 'âm 15/7' },
  { id: 'mid_autumn', names: ['Tết Trung thu', 'Trung thu'], on: 'âm 15/8' },
  {
    id: 'kitchen_gods',
    names: ['Ngày ông Công ông Táo', 'Tết ông Công ông Táo', 'Tết ông Táo', 'ông Công ông Táo'],
    on: 'âm 23/12',
  },
  { id: 'eve', names: ['Giao thừa', 'Đêm giao thừa'], on: 'eve' },
]

const LUNAR = 'âm '
/** Solar term Thanh minh: the sun stands at 15 degrees, 4 to 6 April. */
const CLEAR_BRIGHT = 15
const ruleOf = new Map(HOLIDAYS.map(({ id, on }) => [id, on]))

/**
 * The holidays and days of remembrance of a year, in the order of the calendar. Those of the lunar calendar are those
 * of the lunar year that begins in it: `eve` of 2019 is 4 February 2019, the evening before Tết; `kitchen_gods` of 2019
 * falls in January 2020.
 *
 * @throws {ChugiaiError} `year_out_of_range` outside 1900-2199
 */
export function holidays(year: number): readonly Holiday[] {
  if (!Number.isInteger(year) || year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) {
    throw new ChugiaiError<TemporalErrorCode>('year_out_of_range', `The year ${String(year)} is not within 1900-2199`, {
      path: 'year',
      hint: 'Ask for a whole year from 1900 to 2199: the lunar calendar is known for these.',
    })
  }
  const days = HOLIDAYS.map(({ id, names, dayOff }) => ({
    id,
    name: names[0],
    dayOff: dayOff === true,
    day: holidayIn(id, year)!,
  }))
  days.sort((a, b) => a.day - b.day)
  return days.map(({ id, name, dayOff, day }) => ({
    id,
    name,
    date: formatDay(day),
    calendar: holidayCalendar(id),
    dayOff,
  }))
}

/** Day number of a holiday in a year; `null` when there is no such holiday, or the lunar year is outside 1900-2199. */
export function holidayIn(id: string, year: number): number | null {
  const on = ruleOf.get(id)
  if (on === undefined) return null
  if (on === 'eve') return before(lunarDayNumber({ year, month: 1, day: 1 }))
  if (on === 'clear_bright') return clearBright(year)
  const [day, month] = on.replace(LUNAR, '').split('/')
  const date = { year, month: Number(month), day: Number(day) }
  return on.startsWith(LUNAR) ? lunarDayNumber(date) : toDayNumber(date)
}

/** Day and month of a holiday of the Gregorian calendar, as in `XXXX-09-02`; `null` for one that moves. */
export function fixedDayOf(id: string): { readonly month: number; readonly day: number } | null {
  const match = /^(\d+)\/(\d+)$/.exec(ruleOf.get(id) ?? '')
  return match && { day: Number(match[1]), month: Number(match[2]) }
}

export function holidayCalendar(id: string): 'gregorian' | 'lunar' {
  const on = ruleOf.get(id) ?? ''
  return on.startsWith(LUNAR) || on === 'eve' ? 'lunar' : 'gregorian'
}

/** All names with the holiday they name. */
export function holidayNames(): readonly (readonly [name: string, id: string])[] {
  return HOLIDAYS.flatMap(({ id, names }) => names.map((name) => [name, id] as const))
}

function before(day: number | null): number | null {
  return day === null ? null : day - 1
}

function clearBright(year: number): number {
  let day = toDayNumber({ year, month: 4, day: 3 })
  while (solarLongitude(startOfLocalDay(day + 1)) < CLEAR_BRIGHT) day++
  return day
}
