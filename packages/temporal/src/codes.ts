/** What can go wrong in `@chugiai/temporal`. */
export type TemporalErrorCode =
  | 'invalid_anchor'
  | 'invalid_time_zone'
  | 'invalid_date'
  | 'invalid_lunar_date'
  | 'year_out_of_range'
