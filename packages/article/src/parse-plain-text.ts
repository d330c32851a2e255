import { normalizationSteps, normalize } from '@chugiai/normalizer'
import { type Bytes, runSteps } from '@chugiai/text'
import { assembleArticle } from './assemble/assemble-article.ts'
import { givenOptions } from './page/given-options.ts'
import { OutletTable } from './page/outlets.ts'
import type { ParseOptions, ParseResult } from './page/parse-options.ts'
import { withStated } from './page/stated.ts'
import { createPage } from './reading/page.ts'
import { lookAtText, readSource } from './source/read-source.ts'
import { assertParseOptions, sourceOf } from './source/source-of.ts'

const READER = { name: 'plain-text', version: '1' }

/**
 * Reads a newspaper page from crawled plain text, as {@link parseArticle} does for `text/plain`: for bundles that read no
 * HTML.
 *
 * @param input the bytes of a file, or a text that is decoded already
 * @throws {ChugiaiError} `not_text` and `invalid_encoding` from `decode`; `invalid_anchor`
 *
 * @example
 * const { article } = parsePlainText('Mưa lớn ở miền núi\nChiều nay (5/9), mưa lớn gây ngập nhiều xã.\nThu Hà\n')
 * article.title?.value // 'Mưa lớn ở miền núi'
 */
export function parsePlainText(input: string | Bytes, given: ParseOptions = {}): ParseResult {
  assertParseOptions(given)
  const options = givenOptions(given)
  const decoded = readSource(sourceOf(input))
  const aligned = options.steps ? runSteps(decoded.text, options.steps) : normalize(decoded.text)
  const steps = options.steps ?? normalizationSteps()
  const outlets = OutletTable.with(options.outlets)
  return assembleArticle(
    {
      decoded,
      mediaType: options.mediaType ?? 'text/plain',
      reader: READER,
      steps: steps.map((step) => step.name),
      aligned,
      page: createPage(aligned.text, outlets, options.stated?.title),
      ...(options.stated === undefined ? {} : { metadata: withStated(undefined, options.stated) }),
      issues: lookAtText(decoded.text),
    },
    options,
  )
}
