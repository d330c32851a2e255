import type { Rewriter } from '../engine/rewriter.ts'
import { windows1252Character } from './windows-1252.ts'

/** An encoding in which a letter is one or two bytes. Byte strings hold one byte a code unit. */
export interface Charset {
  /** From byte strings to letters, other spellings of a letter among them. */
  readonly letters: ReadonlyMap<string, string>
  /** From letters to the byte string that is written for them. */
  readonly bytes: ReadonlyMap<string, string>
  /** By byte, the code unit that it stands for by itself: a letter, or the character of windows-1252. */
  readonly singles: Uint16Array
  /** By `first << 8 | second`, the letter of two bytes. */
  readonly pairs: ReadonlyMap<number, number>
  /** By byte, 1 when it begins a letter of two bytes. */
  readonly leads: Uint8Array
}

export type CharsetEntry = readonly [bytes: string, letter: string]

/** The first entry of a letter is the one that is written; the first of a byte string the one that is read. */
export function createCharset(entries: readonly CharsetEntry[]): Charset {
  const letters = new Map<string, string>()
  const bytes = new Map<string, string>()
  for (const [code, letter] of entries) {
    if (!letters.has(code)) letters.set(code, letter)
    if (!bytes.has(letter)) bytes.set(letter, code)
  }
  return { letters, bytes, ...tablesOf(letters) }
}

function tablesOf(letters: ReadonlyMap<string, string>): Pick<Charset, 'singles' | 'pairs' | 'leads'> {
  const singles = Uint16Array.from({ length: 0x100 }, (_, byte) => windows1252Character(byte).charCodeAt(0))
  const pairs = new Map<number, number>()
  const leads = new Uint8Array(0x100)
  for (const [code, letter] of letters) {
    const first = code.charCodeAt(0)
    if (code.length === 1) singles[first] = letter.charCodeAt(0)
    else {
      pairs.set((first << 8) | code.charCodeAt(1), letter.charCodeAt(0))
      leads[first] = 1
    }
  }
  return { singles, pairs, leads }
}

/** Decodes a byte string, the longest match first. A byte of no letter is read as windows-1252. */
export function decodeCharset(units: string, charset: Charset, out: Rewriter): void {
  for (let i = 0; i < units.length; ) {
    const code = units.charCodeAt(i)
    const pair = pairAt(units, i, charset)
    const found = pair > 0 ? pair : letterOfByte(code, charset)
    const end = pair > 0 ? i + 2 : i + 1
    if (found !== code || pair > 0) out.replaceByCode(i, end, found)
    i = end
  }
}

const CHUNK = 4096 // code units that are written together; String.fromCharCode takes them as arguments

/** The text alone, which is three times as fast. */
export function decodeCharsetText(units: string, charset: Charset): string {
  const codes = new Array<number>(Math.min(CHUNK, units.length))
  let text = ''
  for (let i = 0; i < units.length; ) {
    let length = 0
    while (length < codes.length && i < units.length) {
      const pair = pairAt(units, i, charset)
      codes[length++] = pair > 0 ? pair : letterOfByte(units.charCodeAt(i), charset)
      i += pair > 0 ? 2 : 1
    }
    text += String.fromCharCode.apply(null, length === codes.length ? codes : codes.slice(0, length))
  }
  return text
}

/** The letter of the two bytes at `start`; 0 when they are none. Only a high byte ends one. */
function pairAt(units: string, start: number, { pairs, leads }: Charset): number {
  const second = units.charCodeAt(start + 1)
  if (!(second >= 0x80) || second > 0xff) return 0
  const first = units.charCodeAt(start)
  return leads[first] === 1 ? (pairs.get((first << 8) | second) ?? 0) : 0
}

/** What is no byte is text already, and stays. */
function letterOfByte(code: number, { singles }: Charset): number {
  return singles[code] ?? code
}
