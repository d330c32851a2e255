import type { Fields } from './meaning.ts'
import { namesDay } from './resolve/day.ts'

/** What stands between two parts: nothing but a blank, a comma, a dash, a bar, a bracket, `lúc` or `vào`, `của`. */
export type Link = 'none' | 'comma' | 'dash' | 'bracket' | 'at' | 'of'

interface Join {
  readonly first: (fields: Fields) => boolean
  readonly second: (fields: Fields) => boolean
  readonly links: readonly Link[]
  /** Confidence of the two together: a doubtful pair of numbers becomes a date beside `sáng` or `thứ hai`. */
  readonly confidence: number
}

const isTime = (fields: Fields) => (fields.clock ?? fields.part) !== undefined && !namesDay(fields)
const isClock = (fields: Fields) => fields.clock !== undefined && !namesDay(fields)
const isPart = (fields: Fields) => fields.part !== undefined && fields.clock === undefined
const isDay = ({ day, holiday, tet }: Fields) => (day ?? holiday ?? tet) !== undefined
const isHoliday = ({ day, holiday }: Fields) => holiday !== undefined && day === undefined
const isNumericDay = ({ day, holiday }: Fields) => day !== undefined && holiday === undefined
const isRelativeDay = (fields: Fields) => fields.shift?.unit === 'day' && !isDay(fields)
const isWeekday = (fields: Fields) => fields.weekday !== undefined && !isDay(fields)
const isBareWeekday = (fields: Fields) => isWeekday(fields) && fields.shift === undefined
const isWeek = (fields: Fields) => fields.shift?.unit === 'week' && fields.weekday === undefined
const isShiftedMonth = (fields: Fields) => fields.shift?.unit === 'month'
const isYear = (fields: Fields) =>
  (fields.year !== undefined || fields.shift?.unit === 'year' || fields.cycleYear !== undefined) &&
  !isDay(fields) &&
  !hasPartOfYear(fields)
const lacksYear = (fields: Fields) =>
  (isDay(fields) || hasPartOfYear(fields)) && fields.year === undefined && fields.shift === undefined
const isEdge = (fields: Fields) => fields.mod !== undefined && Object.keys(fields).length === 1
const isPeriod = (fields: Fields) =>
  !namesDay(fields) && fields.clock === undefined && fields.part === undefined && !isEdge(fields)
const isDirection = ({ toward }: Fields) => toward !== undefined
const hasNoDirection = (fields: Fields) => (lacksYear(fields) || isBareWeekday(fields)) && !isDirection(fields)

const isPick = ({ pick, month, year, shift }: Fields) => pick !== undefined && (month ?? year ?? shift) === undefined
const isMonthOrYear = (fields: Fields) =>
  !namesDay(fields) && (fields.month !== undefined || isYear(fields) || isShiftedMonth(fields))
const isDecade = ({ decade, century }: Fields) => decade !== undefined && decade < 100 && century === undefined
const isCentury = ({ decade, century, shift }: Fields) =>
  (century !== undefined || shift?.unit === 'century') && decade === undefined

function hasPartOfYear({ month, quarter, months, season, holiday }: Fields): boolean {
  return (month ?? quarter ?? months ?? season ?? holiday) !== undefined
}

/** Which parts make one expression, in the order of the text, and what may stand between them. */
const JOINS: readonly Join[] = [
  // 8 giờ ngày 2/9 · sáng 22/6 · 17:23, 25/03/2019 · 3 giờ chiều ngày mai · sáng chủ nhật
  { first: isTime, second: namesDay, links: ['none', 'comma', 'dash', 'of', 'at'], confidence: 0.93 },
  // 8 giờ tối nay
  { first: isClock, second: (fields) => isPart(fields) && namesDay(fields), links: ['none'], confidence: 0.95 },
  // hôm nay lúc 2 giờ chiều · 25/03/2019 - 17:23 · 29/11, 8h
  { first: namesDay, second: isClock, links: ['none', 'comma', 'dash', 'at', 'bracket'], confidence: 0.9 },
  // thứ hai, 25/03/2019 · Thứ năm (29/11)
  { first: isWeekday, second: isDay, links: ['none', 'comma', 'dash', 'bracket'], confidence: 0.95 },
  // ngày 25/3 (thứ hai)
  { first: isDay, second: isBareWeekday, links: ['bracket', 'comma'], confidence: 0.95 },
  // chiều nay (29/11) · hôm qua, 5/3
  { first: isRelativeDay, second: isDay, links: ['bracket', 'comma', 'none', 'dash'], confidence: 0.97 },
  // hôm nay, thứ năm · hôm nay (thứ năm)
  { first: isRelativeDay, second: isBareWeekday, links: ['bracket', 'comma', 'none'], confidence: 0.95 },
  // thứ năm tuần trước · thứ tư của tuần tới
  { first: isBareWeekday, second: isWeek, links: ['none', 'of'], confidence: 0.95 },
  // ngày 15 tháng trước
  {
    first: (fields) => isDay(fields) && fields.month === undefined,
    second: isShiftedMonth,
    links: ['none', 'of'],
    confidence: 0.9,
  },
  // ngày 5/3 năm ngoái · tháng 9 năm nay · quý 3, năm 2018 · Tết năm 2019
  { first: lacksYear, second: isYear, links: ['none', 'comma', 'of'], confidence: 0.95 },
  // chủ nhật hằng tuần · ngày 20/11 hằng năm · tháng 3 hằng năm
  { first: hasNoDirection, second: ({ every }) => every === true, links: ['none'], confidence: 0.9 },
  // Quốc khánh 2/9 · Giáng sinh (25/12) · ngày 20/11 is left to its numbers
  { first: isHoliday, second: isNumericDay, links: ['none', 'bracket'], confidence: 0.95 },
  // ngày đầu tiên của tháng 3
  { first: isPick, second: isMonthOrYear, links: ['none', 'of'], confidence: 0.9 },
  // những năm 90 của thế kỷ 20 · những năm 90 thế kỷ trước
  { first: isDecade, second: isCentury, links: ['none', 'of', 'comma'], confidence: 0.95 },
  // thứ ba tới · ngày 29/11 sắp tới · tháng 3 vừa qua · mùa hè này
  { first: hasNoDirection, second: isDirection, links: ['none'], confidence: 0.9 },
  // đầu tháng 9 · cuối năm ngoái · giữa quý 3
  { first: isEdge, second: isPeriod, links: ['none'], confidence: 0 },
]

/** The fields of two neighbours taken together, or `null` when they do not make one expression. */
export function joinFields(first: Fields, second: Fields, link: Link): { fields: Fields; confidence: number } | null {
  for (const join of JOINS) {
    if (join.links.includes(link) && join.first(first) && join.second(second) && isDisjoint(first, second)) {
      return { fields: { ...first, ...second }, confidence: join.confidence }
    }
  }
  return null
}

/** Whether no field is said twice, but for the part of the day: `8 giờ tối` and `tối nay`. */
function isDisjoint(first: Fields, second: Fields): boolean {
  for (const key of Object.keys(second) as (keyof Fields)[]) {
    if (first[key] !== undefined && first[key] !== second[key]) return false
  }
  return true
}
