import type { FlagCode } from './flag.ts'

/** What `@chugiai/article` throws. Reading bytes may also throw the codes of `decode` in `@chugiai/normalizer`. */
export type ArticleErrorCode =
  | 'unsupported_media_type'
  | 'invalid_json'
  | 'newer_schema_version'
  | 'unknown_schema_version'
  | 'invalid_article'
  | 'not_an_article'
  | 'invalid_crawl_record'
  | 'invalid_warc'
  | 'sketch_algorithms'
  | 'invalid_sketch'

/** What `parseArticle` says of its input, beside what `decode` says of its bytes. */
export type ReadingIssueCode =
  | 'empty_source'
  | 'looks_like_html'
  | 'read_as_html'
  | 'not_unicode'
  | 'not_an_article' // a home page, a list of articles, a page without a story
  | 'charset_mismatch' // the page declares another encoding than its bytes are in
  | 'html_too_deep' // elements nested deeper than is read
  | 'html_too_long' // more texts or elements than are read
  | 'html_unclosed' // a comment, a script or a tag without an end swallows the rest
  | 'html_attribute_cut' // attributes longer than is read
  | 'json_ld_repaired' // a JSON-LD script was no JSON, and was read after a repair
  | 'json_ld_unreadable' // a JSON-LD script was no JSON, and says nothing
  | 'unsafe_url' // addresses that hold scripts or data were left out

/** What reading from and writing to the formats of others says of what they do not hold. */
export type ConversionIssueCode =
  | 'not_read'
  | 'rearranged'
  | 'not_written'
  | 'http_error'
  | 'too_long' // a page of a web archive that is longer than is read
  | 'warc_cut' // a web archive that breaks off

/** The codes of {@link RecordIssueCode}. */
export const RECORD_ISSUE_CODES = [
  'span_out_of_range',
  'empty_span',
  'blocks_out_of_order',
  'lines_outside_block',
  'duplicate_id',
  'unknown_block',
  'wrong_block_type', // the title stands in a block that is no title
  'unknown_figure',
  'figure_mismatch', // a caption and its figure name each other differently
  'value_mismatch',
  'span_outside_block',
  'spans_out_of_order', // dateline, agency code, separator, lede
  'alignment_length',
  'fingerprint_mismatch',
  'invalid_date',
  'weekday_wrong',
  'granularity_wrong', // a day that is said to be a month
  'certainty_wrong', // a date that is said to be unknown, or the other way round
  'time_zone_wrong',
  'dates_out_of_order', // changed before it was published, published after it was fetched
  'candidates_out_of_order',
] as const

/** What `lintArticle` finds wrong in a record: values that contradict each other. */
export type RecordIssueCode = (typeof RECORD_ISSUE_CODES)[number]

/** Every code of an issue that this package writes itself. */
export type ArticleIssueCode = ReadingIssueCode | ConversionIssueCode | RecordIssueCode | FlagCode
