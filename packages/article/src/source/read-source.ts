import { type DecodedText, decode, type Encoding } from '@chugiai/normalizer'
import type { Issue } from '@chugiai/text'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { ReadingIssueCode } from '../schema/codes.ts'
import type { Source } from '../schema/source.ts'
import { htmlOpening } from './looks-like-html.ts'

/** The input as text, with what is to be known of its bytes. */
export interface DecodedSource {
  readonly text: string
  readonly encoding: string
  readonly sha256: string
  readonly issues: readonly Issue[]
}

/**
 * Decodes bytes, or takes a string as it is; a byte order mark stays in the text. The hash of a string is that of its
 * UTF-8 bytes.
 *
 * @param known the encoding of the bytes, when it is known
 * @throws {ChugiaiError} what `decode` throws on bytes that are no text
 */
export function readSource(input: string | Uint8Array, known?: Encoding): DecodedSource {
  if (typeof input === 'string') {
    return { text: input, encoding: 'utf-8', sha256: sha256Of(input), issues: [] }
  }
  const decoded = decode(input, known === undefined ? {} : { encoding: known })
  const { text, encoding } = decoded
  const issues = [...checkEncoding(decoded), ...decoded.issues]
  return { text, encoding, sha256: bytesToHex(sha256(input)), issues }
}

const UNICODE: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be']

/** A guess at bytes that are no Unicode may be wrong, and the reader of the article should know. */
function checkEncoding({ encoding, confidence }: DecodedText): Issue<ReadingIssueCode>[] {
  if (UNICODE.includes(encoding)) return []
  return [
    {
      code: 'not_unicode',
      severity: 'warning',
      message: `The bytes are not UTF-8; they were read as ${encoding} (confidence ${confidence.toFixed(2)})`,
      path: 'source.encoding',
      hint: 'If letters look wrong, decode the file in its own encoding and pass the string.',
    },
  ]
}

/** SHA-256 of the UTF-8 bytes of a text, in hexadecimal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** What is to be known of a source that holds nothing. */
export function lookAtEmpty(text: string): Issue<ReadingIssueCode>[] {
  if (text.trim() !== '') return []
  const message = text === '' ? 'The source is empty' : `The source holds ${text.length} blanks and nothing else`
  return [{ code: 'empty_source', severity: 'error', message, hint: 'Check that the file was fetched whole.' }]
}

/** What is to be known of a source that is read as plain text. */
export function lookAtText(text: string): Issue<ReadingIssueCode>[] {
  const opening = htmlOpening(text)
  if (opening === null) return lookAtEmpty(text)
  return [
    {
      code: 'looks_like_html',
      severity: 'warning',
      message: 'The source looks like a web page, and was read as plain text',
      path: 'source',
      span: { start: 0, end: opening.length },
      hint: "Pass { mediaType: 'text/html' }.",
    },
  ]
}

/** What a source is like before anything is done to it. */
export function describeSource({ text, encoding, sha256 }: DecodedSource) {
  return { encoding, sha256, length: text.length, newline: newlineOf(text), unicodeForm: unicodeFormOf(text) }
}

const LINE_ENDS = [
  ['crlf', /\r\n/],
  ['lf', /(?<!\r)\n/],
  ['cr', /\r(?!\n)/],
] as const

function newlineOf(text: string): Source['newline'] {
  if (!text.includes('\r')) return text.includes('\n') ? 'lf' : 'none'
  const found = LINE_ENDS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  return found.length > 1 ? 'mixed' : (found[0] ?? 'none')
}

const MARK = /[\u0300-\u036f]/
// The composed letters of Vietnamese but đ, which has no decomposition.
const COMPOSED = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ]/

/** How accented letters are written: as one character (NFC), as letter and marks (NFD), or both ways. */
function unicodeFormOf(text: string): Source['unicodeForm'] {
  if (!MARK.test(text)) return 'NFC'
  return COMPOSED.test(text) ? 'mixed' : 'NFD'
}
