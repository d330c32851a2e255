// The whole pipeline in one import: what a page, its text and its annotations need. What is for one part alone (encodings,
// spoken forms, agreement, writers of ninjs) is had from the part's own package.

export {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
  applyPatch,
  createHistory,
  createPatch,
  createSpanIndex,
  type History,
  invertPatch,
  type Patch,
  parseDocument,
  projectToSource,
  removeAnnotation,
  replaceAnnotation,
  type SpanAnnotation,
  type SpanIndex,
  safeParseDocument,
  validateDocument,
} from '@chugiai/annotation'
export { newsLabelSchema } from '@chugiai/annotation/schemas'
export {
  type Article,
  type Block,
  fromSchemaOrg,
  lintArticle,
  type ParseOptions,
  type ParseResult,
  parseArticle,
  parseArticleJson,
  parseCrawlRecord,
  readArticle,
  toMarkdown,
  toSchemaOrg,
} from '@chugiai/article'
export { findAll, foldForSearch, type NormalizeOptions, normalize, normalizeText } from '@chugiai/normalizer'
export { createRecognizer, type Entity, type Recognizer } from '@chugiai/recognizer'
export { findDates, type TemporalExpression } from '@chugiai/temporal'
export { type AlignedText, Alignment, ChugiaiError, type Issue, type Span, sliceSpan } from '@chugiai/text'
export { type Annotated, type AnnotateOptions, annotate, annotateArticle } from './annotate.ts'
export { type AnnotatedText, type AnnotateTextOptions, annotateText } from './annotate-text.ts'
export type { AnnotateErrorCode } from './codes.ts'
export { type DocumentWith, documentFromArticle } from './document-from-article.ts'
export { sampleArticle } from './sample.ts'
export { type Selection, selectAnnotations } from './select-annotations.ts'
