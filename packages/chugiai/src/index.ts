export { type Annotated, type AnnotateOptions, annotate, annotateArticle } from './annotate.ts'
export { type DocumentWith, documentFromArticle } from './document-from-article.ts'
export { sampleArticle } from './sample.ts'
