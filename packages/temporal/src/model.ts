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
  /** The latest such date that is not after the anchor; it is the nearest as well, or what stands beside it looks back. */
  | 'nearest_past'
  /** The first such date that is not before the anchor. */
  | 'nearest_future'
  /** It lies ahead, and nearer than the last one: nothing in the sentence looks back. A holiday: on either side. */
  | 'nearest'
  /** The sentence looks back before the date: `đã`, `vừa`, `sinh`. */
  | 'past_cue'
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
  /** Two digits were written, and the year that they stand for lies after the anchor. */
  | 'short_year'

/** A year that the text does not say in full, and why it was chosen. */
export interface InferredYear {
  /** The year: 2018. */
  readonly year: number
  /** What spoke for it. */
  readonly reason: YearReason
  /**
   * Set when another year is about as likely: the date lies over half a year from the anchor, or the text's own dates
   * are over a year older than the anchor, which then tells when a page was fetched rather than written.
   */
  readonly doubtful?: true
}

/** A weekday that was written, checked against the date. 1 is Monday, 7 is Sunday (ISO 8601). */
export interface WeekdayCheck {
  /** The weekday that is written. */
  readonly stated: number
  /** The weekday of the date. */
  readonly actual: number
  /** Whether the two are the same. */
  readonly ok: boolean
}

/** How long, without the words that say about when or about how much. */
export interface CountedLength {
  /** Where it stands in the given text, in UTF-16 code units, half-open. */
  readonly span: Span
  /** `P2W`, `PT3H/PT4H` (`3-4 giờ`), `PXY` (`chục năm`). */
  readonly value: string | null
}

/** A date, time or duration found in a text. Plain data. */
export interface TemporalExpression {
  /** Where it stands in the given text, in UTF-16 code units, half-open. */
  readonly span: Span
  /** `time`: an hour or finer, or a part of a day with no day. `date`: all other points and periods. */
  readonly type: 'date' | 'time' | 'duration'
  /**
   * ISO 8601 or TIMEX3: `2018-11-29`, `2018-11-29TAF`, `2018-11`, `2018-Q3`, `2018-W48`, `2019-SP`, `199` (a decade),
   * `19` (the 20th century), `2018-11-29T19:30`, `T07:30`, `P3D`, `PT3H/PT4H` (`3-4 giờ`), `2016/2020` (a range), `XXXX-11-29` (year unknown).
   * `null` when it cannot be told without an anchor.
   */
  readonly value: string | null
  /** The finest unit that is named; of a duration, its last. */
  readonly grain: Grain
  /** First day (`2018-11-29`) or minute (`2018-11-29T18:00`) of what is meant. */
  readonly start?: string
  /** The day or minute after the last one. */
  readonly end?: string
  /** Set when a part of the period is meant, or about so much. */
  readonly mod?: Mod
  /** The calendar that the text counts in; `value`, `start` and `end` are Gregorian in either case. */
  readonly calendar: 'gregorian' | 'lunar'
  /** Whether it counts from the anchor: `hôm qua`, `năm ngoái`, `thứ năm tuần trước`. */
  readonly relative: boolean
  /** The year, where the text does not say it. */
  readonly yearInferred?: InferredYear
  /** Set when a weekday is written beside a date. */
  readonly weekday?: WeekdayCheck
  /** Name of the holiday, see `holidays`. */
  readonly holiday?: string
  /** Offset that is written with the clock time: `+07:00`. */
  readonly zone?: string
  /** Name of the rule that found it: of the first part when several were joined. */
  readonly rule: string
  /** How often such an expression is right, from 0 to 1, by the author's estimate. */
  readonly confidence: number
  /** The length that it counts by, where more belongs to it: `hai tuần` in `hơn hai tuần nay`, `bảy năm` in `cách đây bảy năm`. */
  readonly length?: CountedLength
  /** Expressions inside it that have a value of their own: `29/11` in `chiều nay (29/11)`. */
  readonly parts: readonly TemporalExpression[]
}

/** Where a date without a year lies, see {@link DateOptions.prefer}. */
export type Preference = 'nearest' | 'past' | 'future'

export interface DateOptions {
  /**
   * The day or moment that relative expressions count from: `2018-11-29`, `2018-11-29T07:30`,
   * `2018-11-29T00:30:00Z`. Without it they have no value, and a date without a year begins with `XXXX`.
   */
  readonly anchor?: string
  /**
   * Where a date without a year lies: `nearest` (the default) takes the nearer of the last and the next one, unless the
   * sentence looks back or ahead; `past` the last one, unless the sentence looks ahead, for a text that is surely not
   * younger than the anchor; `future` the next one, for diaries and orders.
   */
  readonly prefer?: Preference
  /** Offset in which days begin and end. Default `+07:00`. */
  readonly timeZone?: string
}

export interface FindDatesOptions extends DateOptions {
  /** Expressions of a lower confidence are left out. Default 0.5. */
  readonly minConfidence?: number
}
