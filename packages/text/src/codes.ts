/** What can go wrong in `@chugiai/text`. Other packages have a union of their own. */
export type TextErrorCode =
  | 'span_out_of_range'
  | 'position_out_of_range'
  | 'alignment_insert'
  | 'alignment_lengths'
  | 'alignment_json'
  | 'unknown_unit'
  | 'wrong_type'
  | 'unknown_option'
