import type { Rewriter } from '../engine/rewriter.ts'
import { windows1252Character } from './windows-1252.ts'

/** An encoding in which a letter is one or more bytes. Byte strings hold one byte a code unit. */
export interface Charset {
  /** From byte strings to letters, other spellings of a letter among them. */
  readonly letters: ReadonlyMap<string, string>
  /** From letters to the byte string that is written for them. */
  readonly bytes: ReadonlyMap<string, string>
  /** Length of the longest byte string. */
  readonly longest: number
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
  return { letters, bytes, longest: Math.max(...[...letters.keys()].map((code) => code.length)) }
}

/** Decodes a byte string, the longest match first. A byte of no letter is read as windows-1252. */
export function decodeCharset(units: string, { letters, longest }: Charset, out: Rewriter): void {
  for (let i = 0; i < units.length; ) {
    const length = matchLength(units, i, letters, longest)
    const found = length > 0 ? letters.get(units.slice(i, i + length))! : plainCharacter(units.charCodeAt(i))
    const end = i + Math.max(length, 1)
    if (found !== units.slice(i, end)) out.replace(i, end, found)
    i = end
  }
}

function matchLength(units: string, start: number, letters: ReadonlyMap<string, string>, longest: number): number {
  for (let length = Math.min(longest, units.length - start); length > 0; length--) {
    const isAscii = length === 1 && units.charCodeAt(start) < 0x80
    if (length > 1 && !isHigh(units.charCodeAt(start + length - 1))) continue
    if (letters.has(units.slice(start, start + length))) return length
    if (isAscii) return 0
  }
  return 0
}

/** Only a high byte can end a letter of two. */
function isHigh(code: number): boolean {
  return code >= 0x80
}

function plainCharacter(code: number): string {
  return code < 0x100 ? windows1252Character(code) : String.fromCharCode(code)
}
