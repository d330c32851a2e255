export { findDates } from './find-dates.ts'
export type {
  DateOptions,
  FindDatesOptions,
  Grain,
  Mod,
  TemporalErrorCode,
  TemporalExpression,
  WeekdayCheck,
  YearReason,
} from './model.ts'
export { resolveDate } from './resolve-date.ts'
