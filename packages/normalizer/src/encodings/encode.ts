import {
  type Alignment,
  AlignmentBuilder,
  assertArgument,
  assertText,
  type Issue,
  type Kind,
  oneOf,
  type Span,
} from '@chugiai/text'
import type { NormalizerErrorCode, NormalizerIssueCode } from '../engine/codes.ts'
import { CHARSET_NAMES, type CharsetName, charsetOf } from './legacy-charsets.ts'
import { needsEscape, viqrOf } from './viqr.ts'
import { bytesOfText } from './windows-1252.ts'

/** Encodings that can be written. */
export type WritableEncoding = CharsetName | 'viqr'

const WRITABLE: Kind = {
  ...oneOf([...CHARSET_NAMES, 'viqr'], 'unknown_encoding' satisfies NormalizerErrorCode),
  hint: 'For UTF-8 there is TextEncoder.',
}

export interface EncodedText {
  /** The file's content, without a byte order mark. */
  readonly bytes: Uint8Array
  /** From UTF-16 offsets to bytes. */
  readonly alignment: Alignment
  /** `not_encodable` for each of the first ten characters that the encoding lacks, and one with the count of the others. `?`
   * is written, or for a capital its small letter. */
  readonly issues: readonly Issue<NormalizerIssueCode>[]
}

const QUESTION_MARK = '?'

/**
 * Writes composed text (NFC) in an encoding from before Unicode.
 *
 * @example encode('Huế', 'tcvn3').bytes // 48 75 d5
 * @throws {ChugiaiError} `unknown_encoding`
 */
export function encode(text: string, encoding: WritableEncoding): EncodedText {
  assertText(text)
  assertArgument(encoding, WRITABLE, 'encoding')
  const write = writerOf(encoding)
  const builder = new AlignmentBuilder()
  const lacking = new LackingCharacters(encoding)
  let written = ''
  for (let i = 0; i < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(i)!)
    const found = write(character, text[i - 1] ?? '')
    const units = found ?? substitute(character, write)
    if (found === null) lacking.add(character, i)
    written += units
    if (units === character) builder.keep(character.length)
    else builder.replace(character.length, units.length)
    i += character.length
  }
  return { bytes: bytesOf(written), alignment: builder.build(), issues: lacking.issues() }
}

function bytesOf(units: string): Uint8Array {
  const bytes = new Uint8Array(units.length)
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i)
  return bytes
}

const MOST_ISSUES = 10 // places that are shown one by one; the rest are counted

/** Characters that an encoding lacks: the first few with their places, the others with how many they are. */
class LackingCharacters {
  readonly #encoding: WritableEncoding
  readonly #issues: Issue<NormalizerIssueCode>[] = []
  #others = 0
  #firstOther: Span = { start: 0, end: 0 }

  constructor(encoding: WritableEncoding) {
    this.#encoding = encoding
  }

  add(character: string, offset: number): void {
    const span = { start: offset, end: offset + character.length }
    if (this.#issues.length < MOST_ISSUES) this.#issues.push(this.#issue(`'${character}'`, span))
    else if (this.#others++ === 0) this.#firstOther = span
  }

  issues(): readonly Issue<NormalizerIssueCode>[] {
    if (this.#others === 0) return this.#issues
    return [...this.#issues, this.#issue(`${this.#others} more characters from here on`, this.#firstOther)]
  }

  #issue(what: string, span: Span): Issue<NormalizerIssueCode> {
    return { code: 'not_encodable', severity: 'warning', message: `${this.#encoding} has no ${what}`, span }
  }
}

type Writer = (character: string, before: string) => string | null

function writerOf(encoding: WritableEncoding): Writer {
  if (encoding === 'viqr')
    return (character, before) => (needsEscape(character, before) ? `\\${character}` : viqrOf(character))
  const { bytes, letters } = charsetOf(encoding)
  return (character) => bytes.get(character) ?? plainByte(character, letters)
}

/** The windows-1252 byte of a character, unless it is a letter's here. */
function plainByte(character: string, letters: ReadonlyMap<string, string>): string | null {
  const unit = bytesOfText(character)
  return unit.length === 1 && unit.charCodeAt(0) < 0x100 && !letters.has(unit) ? unit : null
}

function substitute(character: string, write: Writer): string {
  const lower = character.toLowerCase()
  return (lower === character ? null : write(lower, '')) ?? QUESTION_MARK
}
