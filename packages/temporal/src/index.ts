export type { TemporalErrorCode } from './codes.ts'
export { findDates } from './find-dates.ts'
export { type Holiday, holidays } from './holidays.ts'
export { type LunarDate, lunarToSolar, solarToLunar } from './lunar/convert.ts'
export { lunarYearName } from './lunar/year-name.ts'
export type {
  CountedLength,
  DateOptions,
  FindDatesOptions,
  Grain,
  InferredYear,
  Mod,
  Preference,
  TemporalExpression,
  WeekdayCheck,
  YearReason,
} from './model.ts'
export { resolveDate } from './resolve-date.ts'
