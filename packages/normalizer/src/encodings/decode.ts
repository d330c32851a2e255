import { type Alignment, ChugiaiError, type Issue } from '@chugiai/text'
import type { NormalizerErrorCode } from '../errors.ts'
import { decodeUnicode, guessUtf16, readByteOrderMark, type UnicodeEncoding, unicodeAlignment } from './unicode.ts'

export type Encoding = UnicodeEncoding

export interface DecodedText {
  /** A byte order mark stays, as U+FEFF. */
  readonly text: string
  readonly encoding: Encoding
  /** From 0 to 1. 1 when the encoding was given, announced by a byte order mark, or proved by the bytes. */
  readonly confidence: number
  /** From bytes to UTF-16 offsets. Made when it is asked for. */
  readonly alignment: Alignment
  readonly issues: readonly Issue[]
}

export interface DecodeOptions {
  /** The encoding, when it is known. */
  readonly encoding?: Encoding
}

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be']

/**
 * Decodes a file strictly: nothing is replaced by U+FFFD.
 *
 * @example
 * const { text, alignment } = decode(new TextEncoder().encode('Huế'))
 * alignment.toSource({ start: 2, end: 3 }) // { start: 2, end: 5 }: the three bytes of 'ế'
 * @throws {ChugiaiError} `not_text` for a binary file, `invalid_encoding` with the byte offset in `span`, `unknown_encoding`
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const encoding = options.encoding ?? readByteOrderMark(bytes) ?? guessUtf16(bytes) ?? 'utf-8'
  if (!ENCODINGS.includes(encoding)) {
    throw new ChugiaiError<NormalizerErrorCode>('unknown_encoding', `Unknown encoding '${String(encoding)}'`, {
      hint: `Use ${ENCODINGS.join(', ')}.`,
    })
  }
  if (encoding === 'utf-8') assertText(bytes)
  return new Decoded(decodeUnicode(bytes, encoding), encoding)
}

class Decoded implements DecodedText {
  readonly text: string
  readonly encoding: Encoding
  readonly confidence = 1
  readonly issues: readonly Issue[] = []
  #alignment: Alignment | undefined

  constructor(text: string, encoding: Encoding) {
    this.text = text
    this.encoding = encoding
  }

  get alignment(): Alignment {
    this.#alignment ??= unicodeAlignment(this.text, this.encoding)
    return this.#alignment
  }
}

function assertText(bytes: Uint8Array): void {
  const offset = bytes.indexOf(0)
  if (offset < 0) return
  throw new ChugiaiError<NormalizerErrorCode>('not_text', `Byte ${offset} is NUL: this is a binary file, not text`, {
    span: { start: offset, end: offset + 1 },
    hint: 'Extract the text first, or pass { encoding } if it is UTF-16 without a byte order mark.',
  })
}
