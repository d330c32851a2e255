export { findAnnotation, type Located } from './annotation-index.ts'
export { type Applied, applyPatch } from './apply-patch.ts'
export {
  addAnnotation,
  addLayer,
  createPatch,
  type PatchInit,
  removeAnnotation,
  removeLayer,
  replaceAnnotation,
  setLayerSchema,
  setMetadata,
} from './changes.ts'
export { contrastRatio } from './color.ts'
export {
  type CompareOptions,
  type ConfusionCell,
  compareSpans,
  type LabelScores,
  type MatchCounts,
  type ModeScores,
  type SpanComparison,
} from './compare-spans.ts'
export { diffTexts } from './diff-text.ts'
export { createDocument, type DocumentInit, layerName } from './document.ts'
export { DocumentSchema } from './document-schema.ts'
export type { EdgeRule } from './edge-rule.ts'
export { type EditTextOptions, editText, type PatchWithIssues } from './edit-text.ts'
export type { AnnotationErrorCode } from './error.ts'
export { createHistory, type History, type HistoryOptions, type HistoryRecord, type HistoryStep } from './history.ts'
export { formatLogHeader, formatLogRecord, type ReplayedHistory, replayHistory } from './history-log.ts'
export { createIds, type Ids } from './ids.ts'
export { invertPatch } from './invert-patch.ts'
export type { AnnotationIssue, AnnotationIssueCode } from './issue.ts'
export { documentJsonSchema, labelSchemaJsonSchema } from './json-schema.ts'
export {
  type AttributeDefinition,
  type LabelColor,
  type LabelDefinition,
  type LabelSchema,
  LabelSchemaSchema,
  type LocalizedText,
  type Overlap,
  type RelationDefinition,
  type RoleDefinition,
} from './label-schema.ts'
export type { LabelledSpans, MatchMode } from './match-spans.ts'
export type {
  AnnotatedDocument,
  Annotation,
  AnnotationBase,
  Argument,
  Attributes,
  AttributeValue,
  DocumentAnnotation,
  DocumentSource,
  EntityAnnotation,
  EntityLink,
  Layer,
  Origin,
  Reference,
  RelationAnnotation,
  SpanAnnotation,
  Status,
} from './model.ts'
export { type ParsedDocument, parseDocument, safeParseDocument } from './parse-document.ts'
export type {
  AlignmentSplice,
  AnnotationChange,
  Change,
  CutAnnotation,
  LayerChange,
  MetadataChange,
  Patch,
  SourceChange,
  TextChange,
  TextReplacement,
} from './patch.ts'
export { projectToSource } from './project-to-source.ts'
export { quoteOf } from './quote.ts'
export { type RebaseTarget, rebaseDocument } from './rebase-document.ts'
export { type Conflict, type ConflictKind, type RebasedPatch, type RebaseOptions, rebasePatch } from './rebase-patch.ts'
export { newsLabelSchema } from './schemas/news.ts'
export { structureLabelSchema } from './schemas/structure.ts'
export type { PrecisionRecall, Score } from './score.ts'
export { createSpanIndex, type IndexedSpan, type SpanIndex, type SpanIndexOptions } from './span-index.ts'
export { applyPatchStrictly } from './strict.ts'
export type { TextEdit } from './text-replacements.ts'
export { type ValidateOptions, validateDocument } from './validate-document.ts'
export { parseLabelSchema, validateLabelSchema } from './validate-label-schema.ts'
