import type { Bytes } from '@chugiai/text'
import type { ParseOptions, ParseResult } from './page/parse-options.ts'
import { parsePlainText } from './parse-plain-text.ts'
import { chooseReader, withGuess } from './source/choose-reader.ts'
import { assertParseOptions, sourceOf } from './source/source-of.ts'

/**
 * The same as `parseArticle`, as a promise: the reader of HTML, which brings a DOM along, is loaded with the first page of
 * HTML. For browsers, where most of what is read is plain text.
 *
 * @throws {ChugiaiError} what `parseArticle` throws
 *
 * @example
 * const { article } = await readArticle('Mưa lớn ở miền núi\nChiều nay (5/9), mưa lớn gây ngập nhiều xã.\nThu Hà\n')
 * article.title?.value // 'Mưa lớn ở miền núi'
 */
export async function readArticle(input: string | Bytes, options: ParseOptions = {}): Promise<ParseResult> {
  assertParseOptions(options)
  const source = sourceOf(input)
  const reader = chooseReader(source, options)
  if (reader.kind === 'plain-text') return parsePlainText(source, options)
  const { parseHtml } = await import('./html/parse-html.ts')
  return withGuess(reader, (chosen) => parseHtml(source, chosen), options)
}
