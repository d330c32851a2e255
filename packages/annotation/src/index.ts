export { type AlphaOptions, type Distance, krippendorffAlpha } from './agreement/alpha.ts'
export { krippendorffAlphaU } from './agreement/alpha-u.ts'
export { type BootstrapOptions, bootstrap, type Interval } from './agreement/bootstrap.ts'
export type { Coefficient } from './agreement/coefficient.ts'
export { type GammaOptions, gamma, gammaCat } from './agreement/gamma.ts'
export type { Dissimilarity } from './agreement/gamma-alignment.ts'
export { gwetAC1, gwetAC2 } from './agreement/gwet.ts'
export {
  bennettS,
  type CohenKappa,
  cohenKappa,
  congerKappa,
  type FleissKappa,
  fleissKappa,
  percentAgreement,
  scottPi,
} from './agreement/kappa.ts'
export {
  type Agreement,
  type AgreementMeasure,
  type AgreementOptions,
  type RatingMeasureOptions,
  ratingAgreement,
} from './agreement/rating-agreement.ts'
export { type Category, collapseRatings, type Rating, type RatingTable } from './agreement/ratings.ts'
export {
  type SpanAgreement,
  type SpanAgreementOptions,
  type SpanMeasure,
  spanAgreement,
} from './agreement/span-agreement.ts'
export type { AgreementWeights, WeightOptions } from './agreement/weights.ts'
export {
  type AdjudicateOptions,
  type Adjudication,
  type AdjudicationCase,
  type AdjudicationPolicy,
  adjudicate,
  type DecideOptions,
  decideCase,
  type Version,
} from './comparison/adjudicate.ts'
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
export type { LabelledSpans } from './comparison/labelled-spans.ts'
export type { MatchMode } from './comparison/match-spans.ts'
export type { PrecisionRecall, Score } from './comparison/score.ts'
export {
  agreement,
  type CorpusAgreement,
  type CorpusAgreementOptions,
  type DocumentAgreement,
  type PairAgreement,
} from './corpus/agreement.ts'
export {
  type DocumentEvaluation,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type LabelledItems,
} from './corpus/evaluate.ts'
export { type RatedUnit, type UnitRatingOptions, unitRatings } from './corpus/unit-ratings.ts'
export { diffTexts } from './edit/diff-text.ts'
export { type EditTextOptions, editText, type PatchWithIssues } from './edit/edit-text.ts'
export type { TextEdit } from './edit/read-edits.ts'
export { type RebaseTarget, rebaseDocument } from './edit/rebase-document.ts'
export {
  type AlignedTokens,
  type AlignTokensOptions,
  alignTokens,
} from './grounding/align-tokens.ts'
export type { Fold } from './grounding/comparable-text.ts'
export type { EntityExtraction, Extraction, RelationExtraction, SpanExtraction } from './grounding/extraction.ts'
export { extractionJsonSchema } from './grounding/extraction-json-schema.ts'
export {
  type Grounded,
  type GroundedQuote,
  type GroundOptions,
  type GroundStatus,
  groundQuotes,
} from './grounding/ground-quotes.ts'
export { type JoinedWords, type JoinWordsOptions, joinWords } from './grounding/join-words.ts'
export { type ParsedExtractions, parseExtractions } from './grounding/parse-extractions.ts'
export type { QuoteOrder } from './grounding/place-quotes.ts'
export type { PlaceKind, QuotePlace } from './grounding/quote-places.ts'
export { type PromptExample, type PromptOptions, toPrompt } from './grounding/to-prompt.ts'
export type { AnnotationErrorCode, AnnotationIssueCode } from './model/codes.ts'
export { createDocument, type DocumentInit, layerName } from './model/document.ts'
export { hullOf } from './model/hull.ts'
export { createIds, type Ids } from './model/ids.ts'
export type { AnnotationIssue } from './model/issue.ts'
export { documentJsonSchema, labelSchemaJsonSchema } from './model/json-schema.ts'
export type {
  AttributeDefinition,
  LabelColor,
  LabelDefinition,
  LabelSchema,
  LocalizedText,
  Overlap,
  RelationDefinition,
  RoleDefinition,
} from './model/label-schema.ts'
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
} from './model/model.ts'
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
} from './model/patch.ts'
export { quoteOf } from './model/quote.ts'
export type { EdgeRule } from './moving/edge-rule.ts'
export { findAnnotation, type Located } from './moving/find-annotation.ts'
export type { Side } from './moving/text-map.ts'
export { type Applied, applyPatch } from './patch/apply-patch.ts'
export {
  addAnnotation,
  addLayer,
  createPatch,
  type PatchInit,
  type Removal,
  type RemoveOptions,
  removeAnnotation,
  removeLayer,
  replaceAnnotation,
  setLayerSchema,
  setMetadata,
} from './patch/changes.ts'
export { composePatches } from './patch/compose-patches.ts'
export {
  type CheckpointOptions,
  createHistory,
  type History,
  type HistoryRecord,
} from './patch/history.ts'
export {
  compactLog,
  formatLogHeader,
  formatLogRecord,
  type ReplayedHistory,
  replayHistory,
} from './patch/history-log.ts'
export type { HistoryOptions, HistoryState, HistoryStep } from './patch/history-state.ts'
export { invertPatch } from './patch/invert-patch.ts'
export { referrersOf } from './patch/lost-references.ts'
export { mapPosition, mapSpan } from './patch/map-patch.ts'
export { applyPatchStrictly, type StrictOptions } from './patch/strict.ts'
export { findQuote, type Quote } from './places/find-quote.ts'
export {
  type DescribeQuoteOptions,
  describeQuote,
  type MatchQuoteOptions,
  matchQuote,
  type QuoteMatch,
  type QuoteResult,
  type QuoteStatus,
} from './places/match-quote.ts'
export { describePosition, matchPosition, type PositionSelector } from './places/position-selector.ts'
export { projectToSource } from './places/project-to-source.ts'
export { type SnapOptions, type SnapUnit, snapSpan } from './places/snap-span.ts'
export { trimSpan } from './places/trim-span.ts'
export { type AnnotationQuery, type FoundAnnotation, findAnnotations } from './queries/find-annotations.ts'
export { type Overlapping, type OverlapRule, resolveOverlaps } from './queries/resolve-overlaps.ts'
export {
  type Counts,
  corpusStatistics,
  documentStatistics,
  type LayerStatistics,
  type Statistics,
} from './queries/statistics.ts'
export type { Conflict, ConflictKind } from './rebase/conflict.ts'
export { type RebasedPatch, rebasePatch, rebasePatches } from './rebase/rebase-patch.ts'
export type { RebaseOptions } from './rebase/rebase-state.ts'
export { type SampleBy, type SampleOptions, sample } from './sampling/sample.ts'
export { type AddMentionOptions, addMention } from './search/add-mention.ts'
export { type CreateSpanOptions, createSpan } from './search/create-span.ts'
export {
  type AnnotateAllOptions,
  annotateAll,
  exactMatcher,
  type FindMentionsOptions,
  findMentions,
  foldMatcher,
  type Matcher,
  type MentionsPreview,
} from './search/find-mentions.ts'
export { createSpanIndex, type IndexedSpan, type SpanIndex, type SpanIndexOptions } from './search/span-index.ts'
export { type ParsedDocument, parseDocument, safeParseDocument } from './validate/parse-document.ts'
export { type ValidateOptions, validateDocument } from './validate/validate-document.ts'
export { parseLabelSchema, validateLabelSchema } from './validate/validate-label-schema.ts'
export { withDefaults } from './validate/with-defaults.ts'
