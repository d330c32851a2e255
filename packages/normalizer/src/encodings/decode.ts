import {
  type AlignedText,
  type Alignment,
  assertArgument,
  assertOptions,
  type Bytes,
  ChugiaiError,
  type Issue,
  oneOf,
  TEXT_OR_BYTES,
  toBytes,
  unchanged,
} from '@chugiai/text'
import type { NormalizerErrorCode, NormalizerIssueCode } from '../engine/codes.ts'
import { applyRules } from '../engine/rule-step.ts'
import { decodeLines, type Undecoded } from './decode-lines.ts'
import { detectEncoding, type Encoding, type EncodingGuess, guessUnits } from './detect.ts'
import { guessUtf16 } from './guess-utf16.ts'
import { decodeUnits, LEGACY_ENCODINGS, type LegacyEncoding, legacyRules } from './legacy.ts'
import { decodeUnicode, readByteOrderMark, type UnicodeEncoding, unicodeAlignment, utf8Text } from './unicode.ts'
import { bytesOfText, textOfBytes } from './windows-1252.ts'

export interface DecodedText {
  /** A byte order mark stays, as U+FEFF. */
  readonly text: string
  /** For a document of several encodings, that of most lines. */
  readonly encoding: Encoding
  /** From 0 to 1. 1 when the encoding was given, announced by a byte order mark, or proved by the bytes. */
  readonly confidence: number
  /** From bytes, or from the UTF-16 offsets of a string, to UTF-16 offsets. Made when it is asked for. */
  readonly alignment: Alignment
  /** `mixed_encodings` where lines were in several. */
  readonly issues: readonly Issue<NormalizerIssueCode>[]
}

export interface DecodeOptions {
  /** The encoding, when it is known. */
  readonly encoding?: Encoding
}

const UNICODE: readonly UnicodeEncoding[] = ['utf-8', 'utf-16le', 'utf-16be']
const ENCODING = /* @__PURE__ */ oneOf(
  [...UNICODE, ...LEGACY_ENCODINGS],
  'unknown_encoding' satisfies NormalizerErrorCode,
)

/**
 * Decodes a file, or a string whose bytes were taken for windows-1252. Strict: nothing is replaced by U+FFFD. Bytes that
 * are not UTF-8, and strings, are decoded by what {@link detectEncoding} finds, line by line when lines differ.
 *
 * @example
 * const { text, alignment } = decode(new TextEncoder().encode('Huế'))
 * alignment.toSource({ start: 2, end: 3 }) // { start: 2, end: 5 }: the three bytes of 'ế'
 * @example decode('Céng hßa x· héi chñ nghÜa').text // 'Cộng hòa xã hội chủ nghĩa'
 * @throws {ChugiaiError} `not_text` for a binary file, `invalid_encoding` with the byte offset in `span`, `unknown_encoding`
 */
export function decode(input: Bytes | string, options: DecodeOptions = {}): DecodedText {
  assertArgument(input, TEXT_OR_BYTES, 'input')
  assertOptions(options, { encoding: ENCODING })
  const { encoding } = options
  return typeof input === 'string' ? decodeString(input, encoding) : decodeBytes(toBytes(input), encoding)
}

function isUnicode(encoding: Encoding): encoding is UnicodeEncoding {
  return (UNICODE as readonly Encoding[]).includes(encoding)
}

function decodeString(text: string, encoding: Encoding | undefined): DecodedText {
  if (encoding === undefined)
    return decodeGuessed({ source: text, units: bytesOfText(text), isString: true }, detectEncoding(text))
  if (isUnicode(encoding)) return new Decoded(encoding, 1, () => unchanged(text))
  return decodeAs(bytesOfText(text), encoding)
}

function decodeBytes(bytes: Uint8Array, encoding: Encoding | undefined): DecodedText {
  const unicode = encoding ?? readByteOrderMark(bytes) ?? guessUtf16(bytes)
  if (unicode !== null && isUnicode(unicode) && unicode !== 'utf-8') return decodeAsUnicode(bytes, unicode)
  assertNoNul(bytes)
  if (unicode !== null)
    return isUnicode(unicode) ? decodeAsUnicode(bytes, unicode) : decodeAs(textOfBytes(bytes), unicode)
  const text = utf8Text(bytes)
  if (text !== null) return decodedUtf8OrViqr(bytes, text)
  const units = textOfBytes(bytes)
  // Throws for bytes that are neither UTF-8 nor Vietnamese in any encoding.
  const guesses = guessUnits(units)
  if (guesses.length === 0) return decodeAsUnicode(bytes, 'utf-8')
  return decodeGuessed({ source: units, units, isString: false }, guesses)
}

/** Letters outside ASCII take more bytes than code units; VIQR has none. */
function decodedUtf8OrViqr(bytes: Uint8Array, text: string): DecodedText {
  const [best] = text.length < bytes.length ? [] : detectEncoding(bytes)
  return best?.encoding === 'viqr' ? decodeAs(textOfBytes(bytes), 'viqr', best.confidence) : decoded(text, 'utf-8')
}

function decodeAsUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): DecodedText {
  return decoded(decodeUnicode(bytes, encoding), encoding)
}

function decoded(text: string, encoding: UnicodeEncoding): DecodedText {
  return new Decoded(encoding, 1, (record) =>
    record ? { text, alignment: unicodeAlignment(text, encoding) } : unchanged(text),
  )
}

function decodeAs(units: string, encoding: LegacyEncoding, confidence = 1): DecodedText {
  return new Decoded(encoding, confidence, (record) =>
    record ? applyRules(units, legacyRules(encoding)) : unchanged(decodeUnits(units, encoding, false)?.text ?? units),
  )
}

function decodeGuessed(document: Undecoded, guesses: readonly EncodingGuess[]): DecodedText {
  const { encoding, confidence, issues, run } = decodeLines(document, guesses)
  return new Decoded(encoding, confidence, run, issues)
}

class Decoded implements DecodedText {
  readonly text: string
  readonly encoding: Encoding
  readonly confidence: number
  readonly issues: readonly Issue<NormalizerIssueCode>[]
  readonly #run: (record: boolean) => AlignedText
  #alignment: Alignment | undefined

  constructor(
    encoding: Encoding,
    confidence: number,
    run: (record: boolean) => AlignedText,
    issues: readonly Issue<NormalizerIssueCode>[] = [],
  ) {
    this.encoding = encoding
    this.confidence = confidence
    this.issues = issues
    this.#run = run
    this.text = run(false).text
  }

  get alignment(): Alignment {
    this.#alignment ??= this.#run(true).alignment
    return this.#alignment
  }
}

function assertNoNul(bytes: Uint8Array): void {
  const offset = bytes.indexOf(0)
  if (offset < 0) return
  throw new ChugiaiError<NormalizerErrorCode>('not_text', `Byte ${offset} is NUL: this is a binary file, not text`, {
    span: { start: offset, end: offset + 1 },
    hint: 'Extract the text first, or pass { encoding } if it is UTF-16 without a byte order mark.',
  })
}
