export {
  type AdjudicateOptions,
  type Adjudication,
  type AdjudicationCase,
  type AdjudicationPolicy,
  adjudicate,
  type DecideOptions,
  decideCase,
  type Version,
} from './adjudicate.ts'
export {
  type Agreement,
  type AgreementMeasure,
  type AgreementOptions,
  agreement,
  type SpanAgreementOptions,
  spanAgreement,
} from './agreement/agreement.ts'
export { type Distance, krippendorffAlpha } from './agreement/alpha.ts'
export { krippendorffAlphaU } from './agreement/alpha-u.ts'
export { type BootstrapOptions, bootstrap, type Interval } from './agreement/bootstrap.ts'
export type { Coefficient } from './agreement/coefficient.ts'
export { type GammaOptions, gamma } from './agreement/gamma.ts'
export type { Dissimilarity } from './agreement/gamma-alignment.ts'
export { type AgreementWeights, gwetAC1, gwetAC2 } from './agreement/gwet.ts'
export {
  bennettS,
  type CohenKappa,
  cohenKappa,
  type FleissKappa,
  fleissKappa,
  percentAgreement,
  scottPi,
} from './agreement/kappa.ts'
export { collapseRatings, type Rating, type RatingTable } from './agreement/ratings.ts'
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
export { entityClusters, relationKeys } from './comparison/annotation-keys.ts'
export { type Cluster, compareEntities, type EntityComparison } from './comparison/compare-entities.ts'
export { type ComparableRelation, compareRelations, type RelationComparison } from './comparison/compare-relations.ts'
export {
  type CompareOptions,
  type ConfusionCell,
  compareSpans,
  type LabelScores,
  type MatchCounts,
  type ModeScores,
  type SpanComparison,
} from './comparison/compare-spans.ts'
export type { LabelledSpans, MatchMode } from './comparison/match-spans.ts'
export type { PrecisionRecall, Score } from './comparison/score.ts'
export { diffTexts } from './diff-text.ts'
export { createDocument, type DocumentInit, layerName } from './document.ts'
export { DocumentSchema } from './document-schema.ts'
export type { EdgeRule } from './edge-rule.ts'
export { type EditTextOptions, editText, type PatchWithIssues } from './edit-text.ts'
export type { AnnotationErrorCode } from './error.ts'
export {
  type AnnotateAllOptions,
  annotateAll,
  exactMatcher,
  type FindMentionsOptions,
  findMentions,
  foldMatcher,
  type Matcher,
  type MentionsPreview,
} from './find-mentions.ts'
export { findQuote, type Quote } from './find-quote.ts'
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
export { describeQuote, matchQuote, type QuoteMatch, type QuoteResult, type QuoteStatus } from './match-quote.ts'
export { migrateDocument, migrateLabelSchema } from './migrate.ts'
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
export { describePosition, matchPosition, type PositionSelector } from './position-selector.ts'
export { projectToSource } from './project-to-source.ts'
export { quoteOf } from './quote.ts'
export { type RebaseTarget, rebaseDocument } from './rebase-document.ts'
export { type Conflict, type ConflictKind, type RebasedPatch, type RebaseOptions, rebasePatch } from './rebase-patch.ts'
export { newsLabelSchema } from './schemas/news.ts'
export { structureLabelSchema } from './schemas/structure.ts'
export { type SnapOptions, type SnapUnit, snapSpan } from './snap-span.ts'
export { createSpanIndex, type IndexedSpan, type SpanIndex, type SpanIndexOptions } from './span-index.ts'
export { applyPatchStrictly, type StrictOptions } from './strict.ts'
export type { TextEdit } from './text-replacements.ts'
export { trimSpan } from './trim-span.ts'
export { type ValidateOptions, validateDocument } from './validate-document.ts'
export { parseLabelSchema, validateLabelSchema } from './validate-label-schema.ts'
export { withDefaults } from './with-defaults.ts'
