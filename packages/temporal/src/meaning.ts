import type { Mod } from './model.ts'

/** Units that periods and durations are counted in. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** Parts of a day by their TIMEX3 code (TIDES 2005): morning, midday, afternoon, evening, night. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
}

/** A distance from the anchor: `{ unit: 'day', by: -1 }` is yesterday. */
export interface Shift {
  readonly unit: Unit
  readonly by: number
}

/** What an expression says of a point or period, before it is resolved. What it does not say is absent. */
export interface Fields {
  readonly year?: number
  /** Two digits were written: `24/12/12`. `year` then holds them as they are. */
  readonly shortYear?: boolean
  readonly month?: number
  readonly day?: number
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday?: number
  readonly weekend?: boolean
  readonly part?: PartOfDay
  /** Hours that differ from the usual ones of `part`: `sau bữa trưa`. End exclusive. */
  readonly hours?: readonly [number, number]
  readonly clock?: Clock
  readonly zone?: string
  readonly quarter?: number
  /** Months of a year, first and number: `[1, 9]` for `9 tháng đầu năm`. */
  readonly months?: readonly [first: number, count: number]
  readonly season?: Season
  /** First year of the decade: 1990; below 100 its century is not said: 90. */
  readonly decade?: number
  /** 20 is the twentieth. */
  readonly century?: number
  readonly holiday?: string
  /** A day counted from Tết: 3 for `mùng 3 Tết`, 30 for `30 Tết`. */
  readonly tet?: number
  readonly lunar?: boolean
  /** A year of the sixty-year cycle from 0 (`Giáp Tý`) to 59 (`Quý Hợi`). */
  readonly cycleYear?: number
  readonly shift?: Shift
  /** Said to lie behind the anchor (-1), near it (0) or ahead (1): `vừa qua`, `này`, `sắp tới`. */
  readonly toward?: -1 | 0 | 1
  /** Comes again each time: `chủ nhật hằng tuần`. */
  readonly every?: boolean
  /** The first or last day of the period, `ngày đầu tiên của tháng 3`, or the week of this number, `tuần thứ hai`. */
  readonly pick?: 'first' | 'last' | number
  /** What is picked is seven days, not one: `tuần đầu tiên của tháng 9`. */
  readonly pickWeek?: boolean
  readonly mod?: Mod
}

/** A number of units; `null` is an unknown number, as in `vài ngày`. */
export interface Amount {
  readonly count: number | null
  /** The greater number of `3-4 giờ`. */
  readonly upTo?: number
  readonly unit: Unit
}

/** One amount or more, from the longest unit to the shortest: `1 giờ 30 phút`. */
export type Amounts = readonly [Amount, ...Amount[]]

/** What an expression means. */
export type Meaning =
  | { readonly kind: 'point'; readonly fields: Fields }
  | { readonly kind: 'range'; readonly from: Fields; readonly to: Fields }
  /** `3 ngày tới`, `hai năm qua`: the units after (1) or before (-1) the anchor's. */
  | { readonly kind: 'window'; readonly amounts: Amounts; readonly direction: 1 | -1; readonly mod?: Mod }
  | { readonly kind: 'duration'; readonly amounts: Amounts; readonly mod?: Mod }
  | { readonly kind: 'now' }
