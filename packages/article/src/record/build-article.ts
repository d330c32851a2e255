import { normalizationSteps, normalize } from '@chugiai/normalizer'
import { type Issue, runSteps } from '@chugiai/text'
import { fingerprintsOf } from '../assemble/fingerprints.ts'
import { findFlags, issueFromFlag } from '../assemble/flags.ts'
import { orderDates } from '../assemble/order-dates.ts'
import { givenOptions } from '../page/given-options.ts'
import { languageOf } from '../page/language.ts'
import { OutletTable } from '../page/outlets.ts'
import type { ParseOptions } from '../page/parse-options.ts'
import { createBlocks } from '../reading/blocks.ts'
import { pickFields } from '../reading/fields/pick-fields.ts'
import type { Article } from '../schema/article.ts'
import type { ConversionIssueCode } from '../schema/codes.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { type DecodedSource, describeSource, sha256Of } from '../source/read-source.ts'
import { figuresOf, type RecordImage, stateDate } from './record-fields.ts'
import { recordPassages } from './record-passages.ts'
import type { RecordSource } from './record-source.ts'
import { type AssembledRecord, assembleRecord, type RecordText } from './record-text.ts'
import { sortRecord } from './sort-record.ts'

/** How the texts of a record become an article. */
export type RecordOptions = Pick<ParseOptions, 'id' | 'uri' | 'steps' | 'anchor' | 'outlets'>

type Stated = Pick<
  Article,
  | 'section'
  | 'tags'
  | 'related'
  | 'dateline'
  | 'wireSource'
  | 'modifiedDate'
  | 'publisher'
  | 'access'
  | 'crawl'
  | 'licences'
> & { readonly language?: string; readonly region?: string }

/** What the reader of a format found in a record. */
export interface RecordContent {
  readonly mediaType: string
  readonly reader: Article['source']['reader']
  /** In reading order. */
  readonly texts: readonly RecordText[]
  readonly images: readonly RecordImage[]
  readonly publishedDate?: string | undefined
  /** Whether a body that no lede stands before opens with it, as extractors of pages give it. */
  readonly opensWithLede?: boolean
  /** Fields as the article holds them; they stand above what the text says. */
  readonly stated: Stated
}

/** Makes the article of a record: its texts as blocks, read by the rules of plain text where the record says nothing. */
export function buildArticle(
  { decoded }: RecordSource,
  content: RecordContent,
  given: RecordOptions,
): { article: Article; issues: readonly Issue[] } {
  const options = givenOptions(given)
  const assembled = assembleRecord(decoded.text, content.texts)
  const normalized = options.steps ? runSteps(assembled.text, options.steps) : normalize(assembled.text)
  const { text } = normalized
  const outlets = OutletTable.with(options.outlets)
  const drafts = createBlocks(sortRecord(recordPassages(assembled, normalized), outlets, content.opensWithLede), 0)
  const anchor = options.anchor ?? content.publishedDate
  const fields = pickFields({ text, blocks: drafts, pictures: [], outlets, anchor })
  const unordered = {
    schemaVersion: SCHEMA_VERSION,
    id: options.id ?? `article-${decoded.sha256.slice(0, 16)}`,
    offsetUnit: 'utf16',
    text,
    blocks: drafts.map(({ block }) => block),
    source: {
      ...(options.uri === undefined ? {} : { uri: options.uri }),
      mediaType: content.mediaType,
      ...describeRecord(decoded, assembled),
      reader: content.reader,
      steps: ['record-text@1', ...(options.steps ?? normalizationSteps()).map((step) => step.name)],
      alignment: assembled.alignment.compose(normalized.alignment).toJSON(),
    },
    ...fields,
    ...(content.publishedDate ? { publishedDate: stateDate(content.publishedDate, fields.publishedDate) } : {}),
    figures: figuresOf(fields.figures, content.images),
    ...languageOf(text),
    ...content.stated,
    fingerprints: fingerprintsOf({ ...decoded, encoding: 'json' }, normalized, {
      title: fields.title?.value,
      blocks: drafts.map(({ block }) => block),
    }),
  } as const
  const ordered = orderDates(unordered)
  const flags = findFlags(ordered.article)
  const issues = [...decoded.issues.filter(({ code }) => code !== 'looks_like_html'), ...rearrangedIssue(assembled)]
  return {
    article: { ...ordered.article, flags },
    issues: [...issues, ...ordered.issues, ...flags.map(issueFromFlag)],
  }
}

function describeRecord(decoded: DecodedSource, { source, rearranged }: AssembledRecord) {
  const described = describeSource({ ...decoded, text: source })
  if (!rearranged) return described
  return { ...described, sha256: sha256Of(source), encoding: 'utf-8', parent: { sha256: decoded.sha256 } }
}

function rearrangedIssue({ rearranged }: AssembledRecord): Issue<ConversionIssueCode>[] {
  if (!rearranged) return []
  const message = 'The record does not stand in reading order; its texts were written anew as the source of the article'
  return [{ code: 'rearranged', severity: 'info', message, path: 'source.parent' }]
}
