import { ChugiaiError, type Issue } from '@chugiai/text'
import type { ArticleErrorCode, ReadingIssueCode } from './codes.ts'
import { parseHtml } from './html/parse-html.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import type { ParseOptions, ParseResult } from './parse-options.ts'
import { parsePlainText } from './parse-plain-text.ts'

export type { ParseOptions, ParseResult } from './parse-options.ts'

const HTML = /^(?:text\/html|application\/xhtml\+xml)(?:\s*;|$)/i
const PLAIN = /^text\/plain(?:\s*;|$)/i

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
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const { mediaType } = options
  if (mediaType === undefined)
    return looksLikeHtml(input) ? parseGuessed(input, options) : parsePlainText(input, options)
  if (HTML.test(mediaType)) return parseHtml(input, options)
  if (PLAIN.test(mediaType)) return parsePlainText(input, options)
  throw new ChugiaiError<ArticleErrorCode>('unsupported_media_type', `Cannot read an article from ${mediaType}`, {
    path: 'options.mediaType',
    hint: "Pass 'text/plain' or 'text/html', and extract the text of anything else first.",
  })
}

function parseGuessed(input: string | Uint8Array, options: ParseOptions): ParseResult {
  const { article, issues } = parseHtml(input, { ...options, mediaType: 'text/html' })
  const guess: Issue<ReadingIssueCode> = {
    code: 'read_as_html',
    severity: 'info',
    message: 'The source opens as a page of HTML and was read as one',
    hint: "Pass { mediaType: 'text/html' }, or 'text/plain' to read the tags as text.",
  }
  return { article, issues: [guess, ...issues] }
}
