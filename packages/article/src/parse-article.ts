import type { Bytes } from '@chugiai/text'
import { parseHtml } from './html/parse-html.ts'
import type { ParseOptions, ParseResult } from './page/parse-options.ts'
import { parsePlainText } from './parse-plain-text.ts'
import { chooseReader, withGuess } from './source/choose-reader.ts'
import { assertParseOptions, sourceOf } from './source/source-of.ts'

/**
 * Reads a newspaper page from HTML or from crawled plain text: its blocks, title, lede, dates, byline and figures. Every
 * span points into `article.text`; `article.source.alignment` leads from there back to the decoded source, tags and all.
 *
 * @param input the bytes of a file, or a text that is decoded already
 * @returns the article, and what is to be known of the input and of the page, as issues. A home page or a list of
 *   articles gives an article without text and the issue `not_an_article`.
 * @throws {ChugiaiError} `not_text` and `invalid_encoding` from `decode`; `unsupported_media_type`
 *
 * @example
 * const { article } = parseArticle('Mưa lớn ở miền núi\nChiều nay (5/9), mưa lớn gây ngập nhiều xã.\nThu Hà\n')
 * article.title?.value // 'Mưa lớn ở miền núi'
 * article.byline?.people[0]?.name // 'Thu Hà'
 */
export function parseArticle(input: string | Bytes, options: ParseOptions = {}): ParseResult {
  assertParseOptions(options)
  const source = sourceOf(input)
  const reader = chooseReader(source, options)
  if (reader.kind === 'plain-text') return parsePlainText(source, options)
  return withGuess(reader, (chosen) => parseHtml(source, chosen), options)
}
