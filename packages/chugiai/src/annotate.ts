import { type AnnotatedDocument, applyPatch, type Layer } from '@chugiai/annotation'
import { type Article, type ParseOptions, readArticle, withDepicted } from '@chugiai/article'
import { createRecognizer, type Recognizer } from '@chugiai/recognizer'
import {
  assertArgument,
  assertOptions,
  type Bytes,
  ChugiaiError,
  defined,
  FUNCTION,
  type Issue,
  type Kind,
  NUMBER,
  recordOf,
  type Span,
  STRING,
  TEXT_OR_BYTES,
  toBytes,
} from '@chugiai/text'
import type { AnnotateErrorCode } from './codes.ts'
import { type DocumentWith, documentFromArticle } from './document-from-article.ts'

/** Options of {@link annotate}: those of `parseArticle`, and the recognizer. */
export interface AnnotateOptions extends ParseOptions {
  /** A recognizer of your own, with your names and rules; by default one with the shipped rules, made once. */
  readonly recognizer?: Pick<Recognizer, 'suggest'>
  /**
   * Longest input, in bytes or UTF-16 code units. A longer one is hardly an article: mostly a corpus that should come
   * record by record. Default 10,000,000.
   */
  readonly maxLength?: number
}

/** A page read and annotated. */
export interface Annotated {
  /** The article; its figures name the people that the recognizer found in their captions. */
  readonly article: Article
  /** The same text, with four layers; every annotation is a suggestion. */
  readonly document: DocumentWith<'blocks' | 'sentences' | 'words' | 'mentions'>
  /** What is odd about the page, with its place and what to do about it. */
  readonly issues: readonly Issue[]
}

const EMPTY: Layer = { annotations: [] }
const RECOGNIZER = recordOf({ suggest: FUNCTION }, 'what createRecognizer gives')
const ANY: Kind = { wanted: 'anything', accepts: () => true }
/** What the reader of articles takes, it checks. */
const OPTIONS: Readonly<Record<keyof AnnotateOptions, Kind>> = {
  recognizer: RECOGNIZER,
  maxLength: NUMBER,
  id: ANY,
  uri: ANY,
  mediaType: ANY,
  anchor: ANY,
  steps: ANY,
  outlets: ANY,
  stated: ANY,
  crawl: ANY,
}
const MAX_LENGTH = 10_000_000 // some two thousand long articles

let rulesAlone: Promise<Recognizer> | undefined

/**
 * The main job: decodes a page, finds its blocks, normalizes its text and suggests annotations. Every span can be shown
 * on the input by `projectToSource(document, span)`.
 *
 * @param input a text, or the bytes of a file
 * @throws {ChugiaiError} `input_too_long`; what `parseArticle` throws: the input is not text, or not in an encoding it
 *   reads
 * @example
 * const { article, document } = await annotate(sampleArticle)
 * article.title.value // 'Xã Nậm Khao đưa nước sạch về 12 thôn, bản'
 * document.layers.mentions.annotations.map((mention) => mention.label) // ['DATE', 'LOC', …]
 */
export async function annotate(input: string | Bytes, options: AnnotateOptions = {}): Promise<Annotated> {
  assertArgument(input, TEXT_OR_BYTES, 'input')
  assertOptions(options, OPTIONS)
  const source = typeof input === 'string' ? input : toBytes(input)
  const { recognizer, maxLength = MAX_LENGTH, ...parseOptions } = options
  assertLength(source, maxLength)
  const { article, issues } = await readArticle(source, parseOptions)
  const { anchor } = parseOptions
  const annotated = await annotateArticle(article, defined({ recognizer, anchor }))
  return { ...annotated, issues }
}

/**
 * The second half of {@link annotate}, for an article that was read already: from a crawl record, from schema.org, with
 * `parseArticle` and options of your own.
 *
 * @param options.anchor day of the article (ISO 8601) when it tells none itself
 * @example
 * const { article } = fromSchemaOrg('{"@type":"NewsArticle","headline":"Huế mở lại phố đi bộ", …}')
 * const { document } = await annotateArticle(article)
 */
export async function annotateArticle(
  article: Article,
  options: Pick<AnnotateOptions, 'recognizer' | 'anchor'> = {},
): Promise<Omit<Annotated, 'issues'>> {
  assertOptions(options, { recognizer: RECOGNIZER, anchor: STRING })
  rulesAlone ??= createRecognizer()
  const recognizer = options.recognizer ?? (await rulesAlone)
  const plain = documentFromArticle(article)
  const anchor = article.publishedDate?.value ?? options.anchor ?? article.pageDate?.value
  const patch = recognizer.suggest(plain, defined({ anchor }))
  const document = withLayers(applyPatch(plain, patch))
  return { article: withDepicted(article, peopleOf(document)), document }
}

/** A recognizer of one's own may leave a layer out. */
function withLayers(document: AnnotatedDocument): Annotated['document'] {
  const { blocks = EMPTY, sentences = EMPTY, words = EMPTY, mentions = EMPTY } = document.layers
  return { ...document, layers: { blocks, sentences, words, mentions, ...document.layers } }
}

function peopleOf({ layers }: Annotated['document']): readonly Span[] {
  return layers.mentions.annotations.flatMap((mention) =>
    mention.kind === 'span' && mention.label === 'PER' ? mention.spans : [],
  )
}

/** @throws {ChugiaiError} `input_too_long` */
export function assertLength({ length }: { readonly length: number }, maxLength = MAX_LENGTH): void {
  if (length <= maxLength) return
  throw new ChugiaiError<AnnotateErrorCode>(
    'input_too_long',
    `The input has a length of ${length}, over ${maxLength}`,
    {
      hint: 'Give one article at a time (NDJSON: one {"text": "…"} a line), or pass a larger maxLength.',
    },
  )
}
