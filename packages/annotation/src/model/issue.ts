import type { Issue, Severity, Span } from '@chugiai/text'

/** What can be wrong with a document, a label schema or a log. */
export type AnnotationIssueCode =
  | 'abstract_label'
  | 'answer_cut_off'
  | 'attribute_type'
  | 'discontinuous_span'
  | 'duplicate_id'
  | 'doubled_key'
  | 'duplicate_span'
  | 'empty_span'
  | 'entity_lost'
  | 'invalid_json'
  | 'invalid_shape'
  | 'log_cut_off'
  | 'low_contrast'
  | 'mention_lost'
  | 'missing_attribute'
  | 'missing_version'
  | 'part_lost'
  | 'quote_ambiguous'
  | 'quote_fuzzy'
  | 'quote_mismatch'
  | 'quote_orphan'
  | 'reference_cycle'
  | 'relation_lost'
  | 'role_count'
  | 'role_label'
  | 'source_mismatch'
  | 'span_changed'
  | 'span_lost'
  | 'span_nesting'
  | 'span_order'
  | 'span_out_of_range'
  | 'span_overlap'
  | 'split_letter'
  | 'split_surrogate'
  | 'token_approximate'
  | 'token_unplaced'
  | 'too_deep'
  | 'unknown_attribute'
  | 'unknown_label'
  | 'unknown_reference'
  | 'unknown_role'
  | 'unknown_schema'
  | 'unsafe_key'
  | 'unsupported_version'
  | 'wrong_kind'

export type AnnotationIssue = Issue<AnnotationIssueCode>

interface Place {
  readonly path?: string
  readonly span?: Span
  readonly hint?: string
  readonly severity?: Severity
}

/** An issue, an error unless said otherwise. */
export function issue<Code extends string>(
  code: Code,
  message: string,
  { severity = 'error', ...place }: Place = {},
): Issue<Code> {
  return { code, severity, message, ...place }
}
