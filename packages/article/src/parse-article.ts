import { normalizationSteps, normalize } from '@chugiai/normalizer'
import { type Issue, runSteps, type TextStep } from '@chugiai/text'
import { createBlocks } from './blocks.ts'
import { classify } from './classify.ts'
import { readFields } from './fields/read-fields.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { findFlags, issueFromFlag } from './flags.ts'
import { languageOf } from './language.ts'
import { type Outlet, OutletTable } from './outlets.ts'
import { createPage } from './page.ts'
import { assertPlainText, describeSource, readSource } from './read-source.ts'
import { type Article, SCHEMA_VERSION } from './schema/article.ts'

const READER = { name: 'plain-text', version: '1' }

export interface ParseOptions {
  /** Id of the article. Default: `article-` and the first 16 digits of the source's hash. */
  readonly id?: string
  /** Where the source came from; kept with it, never fetched. */
  readonly uri?: string
  /** Default `text/plain`, the only one that is read. */
  readonly mediaType?: string
  /** Steps from the decoded source to the text. Default: the `standard` normalization. */
  readonly steps?: readonly TextStep[]
  /** A day (ISO 8601) on which the article was out: dates without a year are put on or before it. */
  readonly anchor?: string
  /** News houses beside the ones that are built in; the first to hold a code wins. */
  readonly outlets?: readonly Outlet[]
}

/**
 * Reads a newspaper page from crawled plain text: its blocks, title, lede, dates, byline and figures. Every span
 * points into `article.text`; `article.source.alignment` leads from there back to the decoded source.
 *
 * @param input the bytes of a file, or a text that is decoded already
 * @returns the article, and what is to be known of the input and of the page, as issues
 * @throws {ChugiaiError} `not_text` and `invalid_encoding` from `decode`; `unsupported_media_type`
 *
 * @example
 * const { article } = parseArticle('Mưa lớn ở miền núi\nChiều nay (5/9), mưa lớn gây ngập nhiều xã.\nThu Hà\n')
 * article.title?.value // 'Mưa lớn ở miền núi'
 * article.byline?.people[0]?.name // 'Thu Hà'
 */
export function parseArticle(
  input: string | Uint8Array,
  options: ParseOptions = {},
): { article: Article; issues: readonly Issue[] } {
  const mediaType = options.mediaType ?? 'text/plain'
  assertPlainText(mediaType)
  const decoded = readSource(input)
  const aligned = options.steps ? runSteps(decoded.text, options.steps) : normalize(decoded.text)
  const steps = options.steps ?? normalizationSteps()
  const { text } = aligned
  const outlets = new OutletTable(options.outlets)
  const page = createPage(text, outlets)
  classify(page)
  const drafts = createBlocks(page)
  const fields = readFields({ text, blocks: drafts, outlets, anchor: options.anchor })
  const unflagged = {
    schemaVersion: SCHEMA_VERSION,
    id: options.id ?? `article-${decoded.sha256.slice(0, 16)}`,
    offsetUnit: 'utf16',
    text,
    blocks: drafts.map(({ block }) => block),
    source: {
      ...(options.uri === undefined ? {} : { uri: options.uri }),
      mediaType,
      ...describeSource(decoded),
      reader: READER,
      steps: steps.map((step) => step.name),
      alignment: aligned.alignment.toJSON(),
    },
    ...fields,
    ...languageOf(text),
    fingerprints: fingerprintsOf(decoded, aligned, fields.title?.value),
  } as const
  const flags = findFlags(unflagged)
  return { article: { ...unflagged, flags }, issues: [...decoded.issues, ...flags.map(issueFromFlag)] }
}
