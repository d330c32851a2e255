import {
  type Alignment,
  AlignmentBuilder,
  assertArgument,
  assertText,
  type Issue,
  type Kind,
  oneOf,
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
  /** `not_encodable` for each character that the encoding lacks; `?` is written, or for a capital its small letter. */
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
  const issues: Issue<NormalizerIssueCode>[] = []
  const bytes: number[] = []
  for (let i = 0; i < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(i)!)
    const code = write(character, text[i - 1] ?? '')
    const written = code ?? substitute(character, write)
    if (code === null) issues.push(lackIssue(character, i, encoding))
    for (const unit of written) bytes.push(unit.charCodeAt(0))
    if (written === character) builder.keep(character.length)
    else builder.replace(character.length, written.length)
    i += character.length
  }
  return { bytes: Uint8Array.from(bytes), alignment: builder.build(), issues }
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

function lackIssue(character: string, offset: number, encoding: WritableEncoding): Issue<NormalizerIssueCode> {
  return {
    code: 'not_encodable',
    severity: 'warning',
    message: `${encoding} has no '${character}'`,
    span: { start: offset, end: offset + character.length },
  }
}
