import { detectEncoding, type Encoding } from '@chugiai/normalizer'
import type { Issue } from '@chugiai/text'
import type { ReadingIssueCode } from '../schema/codes.ts'
import { type Attributes, readTags, type TagHandler } from './tag-reader.ts'

/** Names that pages declare, for encodings that are read. Others are not believed. */
const LABELS: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['windows-1258', 'windows-1258'],
  ['cp1258', 'windows-1258'],
  ['x-viet-tcvn', 'tcvn5712-1'],
  ['tcvn', 'tcvn5712-1'],
  ['tcvn-5712', 'tcvn5712-1'],
  ['x-viet-tcvn5712', 'tcvn3'],
  ['viscii', 'viscii'],
  ['x-viet-vni', 'vni'],
])

const HEAD = 4096 // bytes; the standard has a declaration stand within 1,024

/** An encoding for the bytes of a page, and what is to be known of the declaration. */
export interface Charset {
  /** Left out when the bytes tell best by themselves. */
  readonly encoding?: Encoding
  readonly issues: readonly Issue<ReadingIssueCode>[]
}

/**
 * Weighs the encoding that a page declares against its bytes. What the bytes prove goes first: a byte order mark, valid
 * UTF-8. Among encodings in which they make Vietnamese words the declared one is taken unless another makes clearly more.
 *
 * @param mediaType the type that the server gave; its charset stands above the page's own
 */
export function weighCharset(bytes: Uint8Array, mediaType = ''): Charset {
  const label = statedCharset(mediaType) ?? declaredCharset(asciiOf(bytes.subarray(0, HEAD)))
  if (label === null) return { issues: [] }
  const declared = LABELS.get(label)
  const guesses = detectEncoding(bytes)
  const [best] = guesses
  if (best === undefined || best.encoding === declared) return { issues: [] }
  const guess = guesses.find(({ encoding }) => encoding === declared)
  if (guess !== undefined && guess.confidence >= best.confidence - NEAR) return { encoding: guess.encoding, issues: [] }
  return { issues: [mismatch(label, best.encoding)] }
}

const CHARSET = /;\s*charset\s*=\s*["']?([\w-]+)["']?/i

/** The charset that a server names with the type of a page; `null` for none that is read. */
function statedCharset(mediaType: string): string | null {
  const label = CHARSET.exec(mediaType)?.[1]?.toLowerCase()
  return label !== undefined && LABELS.has(label) ? label : null
}

/** `text/html; charset=utf-8` as `text/html`. */
export function withoutCharset(mediaType: string): string {
  return mediaType.replace(CHARSET, '').trim()
}

const NEAR = 0.1 // encodings of one family share letters; the page may know which it is

function mismatch(label: string, encoding: Encoding): Issue<ReadingIssueCode> {
  return {
    code: 'charset_mismatch',
    severity: 'info',
    message: `The page declares ${label}; its bytes are ${encoding} and were read so`,
    path: 'source.encoding',
  }
}

/** The charset that a head declares, in small letters; `null` when it declares none. */
export function declaredCharset(head: string): string | null {
  const finder = new CharsetFinder()
  readTags(head, finder)
  return finder.label
}

class CharsetFinder implements TagHandler {
  label: string | null = null

  open(tag: string, { charset, content, 'http-equiv': header }: Attributes): void {
    if (tag !== 'meta' || this.label !== null) return
    const inContent =
      header?.toLowerCase() === 'content-type' ? /charset\s*=\s*["']?([\w-]+)/i.exec(content ?? '') : null
    this.label = charset?.trim().toLowerCase() ?? inContent?.[1]?.toLowerCase() ?? null
  }

  close(): void {}
  text(): void {}
  unclosed(): void {}
  attributeCut(): void {}
}

function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte > 0 && byte < 0x80 ? String.fromCharCode(byte) : ' ')).join('')
}
