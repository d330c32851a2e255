import { ChugiaiError, type Issue } from '@chugiai/text'
import type { ParseOptions, ParseResult } from '../page/parse-options.ts'
import type { ArticleErrorCode, ReadingIssueCode } from '../schema/codes.ts'
import { looksLikeHtml } from './looks-like-html.ts'

/** Which reader takes an input. `guessed`: nobody said that it is HTML; it looks so. */
export type ChosenReader = { readonly kind: 'plain-text' } | { readonly kind: 'html'; readonly guessed: boolean }

const HTML = /^(?:text\/html|application\/xhtml\+xml)(?:\s*;|$)/i
const PLAIN = /^text\/plain(?:\s*;|$)/i

/** @throws {ChugiaiError} `unsupported_media_type` */
export function chooseReader(input: string | Uint8Array, { mediaType }: ParseOptions): ChosenReader {
  if (mediaType === undefined) return looksLikeHtml(input) ? { kind: 'html', guessed: true } : { kind: 'plain-text' }
  if (HTML.test(mediaType)) return { kind: 'html', guessed: false }
  if (PLAIN.test(mediaType)) return { kind: 'plain-text' }
  throw new ChugiaiError<ArticleErrorCode>('unsupported_media_type', `Cannot read an article from ${mediaType}`, {
    path: 'options.mediaType',
    hint: "Pass 'text/plain' or 'text/html', and extract the text of anything else first.",
  })
}

/** Reads as HTML, and says so when that was a guess. */
export function withGuess(
  { guessed }: Extract<ChosenReader, { kind: 'html' }>,
  read: (options: ParseOptions) => ParseResult,
  options: ParseOptions,
): ParseResult {
  if (!guessed) return read(options)
  const { article, issues } = read({ ...options, mediaType: 'text/html' })
  const guess: Issue<ReadingIssueCode> = {
    code: 'read_as_html',
    severity: 'info',
    message: 'The source opens as a page of HTML and was read as one',
    hint: "Pass { mediaType: 'text/html' }, or 'text/plain' to read the tags as text.",
  }
  return { article, issues: [guess, ...issues] }
}
