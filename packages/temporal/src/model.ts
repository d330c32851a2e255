import type { Span } from '@chugiai/text'

/** The finest unit that an expression names. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'partOfDay'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'halfYear'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** Which part of a period is meant: `đầu`, `giữa`, `cuối`; `APPROX` for `khoảng`, `gần`, `hơn`. As in TIMEX3. */
export type Mod = 'START' | 'MID' | 'END' | 'APPROX'

/** Why a year that the text does not say was chosen. */
export type YearReason =
  /** The latest such date that is not after the anchor. */
  | 'nearest_past'
  /** The first such date that is not before the anchor. */
  | 'nearest_future'
  /** A holiday: the nearest one on either side of the anchor. */
  | 'nearest'
  /** The sentence looks ahead before the date: `sẽ`, `dự kiến`, or `tới` behind it. */
  | 'future_cue'
  /** The sentence names a year before the date. */
  | 'nearby_year'
  /** The other end of the range says it. */
  | 'shared_year'
  /** Written beside a day counted from the anchor: `chiều nay (29/11)`. */
  | 'same_day'
  /** The weekday fits this year and not the nearest past one. */
  | 'weekday'

/** A weekday that was written, checked against the date. 1 is Monday, 7 is Sunday (ISO 8601). */
export interface WeekdayCheck {
  readonly stated: number
  readonly actual: number
  readonly ok: boolean
}

/** A date, time or duration found in a text. Plain data. */
export interface TemporalExpression {
  /** Where it stands in the given text, in UTF-16 code units, half-open. */
  readonly span: Span
  /** `time`: an hour or finer, or a part of a day with no day. `date`: all other points and periods. */
  readonly type: 'date' | 'time' | 'duration'
  /**
   * ISO 8601 or TIMEX3: `2018-11-29`, `2018-11-29TAF`, `2018-11`, `2018-Q3`, `2018-W48`, `2019-SP`, `199` (a decade),
   * `19` (the 20th century), `2018-11-29T19:30`, `T07:30`, `P3D`, `2016/2020` (a range), `XXXX-11-29` (year unknown).
   * `null` when it cannot be told without an anchor.
   */
  readonly value: string | null
  readonly grain: Grain
  /** First day (`2018-11-29`) or minute (`2018-11-29T18:00`) of what is meant. */
  readonly start?: string
  /** The day or minute after the last one. */
  readonly end?: string
  readonly mod?: Mod
  readonly calendar: 'gregorian' | 'lunar'
  /** Whether it counts from the anchor: `hôm qua`, `năm ngoái`, `thứ năm tuần trước`. */
  readonly relative: boolean
  readonly yearInferred?: { readonly year: number; readonly reason: YearReason }
  readonly weekday?: WeekdayCheck
  /** Name of the holiday, see `holidays`. */
  readonly holiday?: string
  /** Offset that is written with the clock time: `+07:00`. */
  readonly zone?: string
  /** Name of the rule that found it: of the first part when several were joined. */
  readonly rule: string
  /** How often such an expression is right, from 0 to 1, by the author's estimate. */
  readonly confidence: number
  /** Expressions inside it that have a value of their own: `29/11` in `chiều nay (29/11)`. */
  readonly parts: readonly TemporalExpression[]
}

export interface DateOptions {
  /**
   * The day or moment that relative expressions count from: `2018-11-29`, `2018-11-29T07:30`,
   * `2018-11-29T00:30:00Z`. Without it they have no value, and a date without a year begins with `XXXX`.
   */
  readonly anchor?: string
  /** Where a date without a year lies. News looks back (`past`, the default), diaries and orders ahead. */
  readonly prefer?: 'past' | 'future'
  /** Offset in which days begin and end. Default `+07:00`. */
  readonly timeZone?: string
}

export interface FindDatesOptions extends DateOptions {
  /** Expressions of a lower confidence are left out. Default 0.5. */
  readonly minConfidence?: number
}

/** What can go wrong in `@chugiai/temporal`. */
export type TemporalErrorCode =
  | 'invalid_anchor'
  | 'invalid_time_zone'
  | 'invalid_date'
  | 'invalid_lunar_date'
  | 'year_out_of_range'
