import { normalizationSteps, normalize } from '@chugiai/normalizer'
import { type AlignedText, type Bytes, runSteps } from '@chugiai/text'
import { assembleArticle } from '../assemble/assemble-article.ts'
import { givenOptions } from '../page/given-options.ts'
import { OutletTable } from '../page/outlets.ts'
import type { ParseOptions, ParseResult } from '../page/parse-options.ts'
import { withStated } from '../page/stated.ts'
import { pageOf } from '../reading/page.ts'
import { type DecodedSource, lookAtEmpty, readSource } from '../source/read-source.ts'
import { assertParseOptions, sourceOf } from '../source/source-of.ts'
import { weighCharset, withoutCharset } from './charset.ts'
import { type ChosenPage, choosePage } from './choose-page.ts'
import { extractText } from './extract-text.ts'
import { issuesOfCuts, notAnArticle } from './page-issues.ts'
import { readMetadata } from './page-metadata.ts'
import { passagesOf } from './passages-of.ts'
import { scanPage } from './scan-page.ts'
import { readStructuredData } from './structured-data.ts'

const READER = { name: 'html', version: '1' }
const EXTRACTION = 'html-text@1'

/**
 * Reads a newspaper page from HTML, as {@link parseArticle} does for `text/html`. Nothing is run and nothing fetched.
 * Readability chooses the body; titles, dates, captions and signatures are read off the page, and what its metadata says
 * is weighed against them.
 *
 * @param input the bytes of a file, or a text that is decoded already
 * @returns an article whose `source.alignment` leads from the decoded HTML to its text. A page that holds no article
 *   gives one without text, and the issue `not_an_article`.
 * @throws {ChugiaiError} `not_text` and `invalid_encoding` from `decode`
 *
 * @example
 * const { article } = parseHtml('<h1>Mưa lớn</h1><p>Chiều nay (5/9), mưa lớn gây ngập nhiều xã. … </p><p>Thu Hà</p>')
 * article.title?.value // 'Mưa lớn'
 */
export function parseHtml(input: string | Bytes, given: ParseOptions = {}): ParseResult {
  assertParseOptions(given)
  const options = givenOptions(given)
  const decoded = readPageSource(sourceOf(input), options.mediaType)
  const page = scanPage(decoded.text)
  const data = readStructuredData(page.facts.jsonLd)
  const metadata = withStated(readMetadata(page, data), options.stated)
  const outlets = OutletTable.with(options.outlets)
  const chosen = choosePage(page, metadata, outlets, options.uri)
  const extracted = extractText(page, chosen.parts)
  const { aligned, steps } = normalizeExtracted(extracted, options)
  const passages = passagesOf(extracted, aligned.next, chosen.parts)
  return assembleArticle(
    {
      decoded,
      mediaType: withoutCharset(options.mediaType ?? 'text/html'),
      reader: READER,
      steps: [EXTRACTION, ...steps],
      aligned: aligned.whole,
      page: pageOf(passages, outlets, chosen.pictures),
      issues: [...issuesOf(decoded, chosen), ...data.issues, ...issuesOfCuts(page.cuts, decoded.text.length)],
      ...(chosen.isArticle ? { metadata } : {}),
      ...(chosen.kind === undefined ? {} : { kind: chosen.kind }),
    },
    options,
  )
}

function readPageSource(input: string | Uint8Array, mediaType: string | undefined): DecodedSource {
  if (typeof input === 'string') return readSource(input)
  const { encoding, issues } = weighCharset(input, mediaType)
  const decoded = readSource(input, encoding)
  return { ...decoded, issues: [...issues, ...decoded.issues] }
}

function issuesOf({ text }: DecodedSource, { isArticle }: ChosenPage) {
  const empty = lookAtEmpty(text)
  return empty.length > 0 || isArticle ? empty : [notAnArticle()]
}

/** The steps that follow on the extraction: the alignment of them alone, and of all. */
function normalizeExtracted(extracted: AlignedText, options: ParseOptions) {
  const next = options.steps ? runSteps(extracted.text, options.steps) : normalize(extracted.text)
  const whole = { text: next.text, alignment: extracted.alignment.compose(next.alignment) }
  const steps = (options.steps ?? normalizationSteps()).map(({ name }) => name)
  return { aligned: { next, whole }, steps }
}
