import { assertText } from '@chugiai/text'
import { toCanonical } from './canonical.ts'

/** What is left of letters that decomposition does not take apart. */
const BARE: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', Ɖ: 'D' }
const STRIPPED = /[\u0300-\u036fđĐðÐƉ]/g
const NON_ASCII = /[^\0-\x7f]/

// What becomes of a code unit, besides an ASCII character.
const REMOVED = 0x80
const KEPT = 0x81
const OTHER = 0x82 // depends on what is beside it, or is not ASCII afterwards

/** Code units of which the table knows: Latin letters with marks, and punctuation. */
const KNOWN: readonly (readonly [first: number, end: number])[] = [
  [0x80, 0x250],
  [0x1e00, 0x1f00],
  [0x2010, 0x2028],
]

const bare = /* @__PURE__ */ buildTable()

const CHUNK = 1 << 14 // bytes that are decoded together; larger ones are slower
const bytes = /* @__PURE__ */ new Uint8Array(CHUNK)
const decoder = /* @__PURE__ */ new TextDecoder()

function buildTable(): Uint8Array {
  const table = new Uint8Array(1 << 16).fill(OTHER)
  for (let code = 0; code < 0x80; code++) table[code] = code
  table.fill(REMOVED, 0x300, 0x370)
  for (const [first, end] of KNOWN) {
    for (let code = first; code < end; code++) {
      const letter = String.fromCharCode(code)
      const stripped = strip(letter)
      if (stripped === letter) table[code] = KEPT
      else if (stripped.length === 1 && !NON_ASCII.test(stripped)) table[code] = stripped.charCodeAt(0)
    }
  }
  return table
}

/**
 * The text without tone marks and other marks on Latin letters, Đ as D: `Đảng` to `Dang`. Marks of other scripts stay.
 *
 * @example stripDiacritics('Thừa Thiên Huế') // 'Thua Thien Hue'
 */
export function stripDiacritics(text: string): string {
  assertText(text)
  if (!NON_ASCII.test(text)) return text
  let out = ''
  for (let start = 0; start < text.length; ) {
    const length = fillBytes(text, start, Math.min(start + CHUNK, text.length))
    if (length > 0) out += decoder.decode(bytes.subarray(0, length))
    start = endOf(text, filledEnd, KEPT, KEPT)
    if (start > filledEnd) out += text.slice(filledEnd, start)
    const end = endOf(text, start, OTHER, REMOVED)
    if (end > start) out += strip(text.slice(start, end))
    start = end
  }
  return out
}

/** The ASCII character that is left of a code unit; -1 when it takes more to know. */
export function bareCode(code: number): number {
  const left = bare[code]!
  return left < 0x80 ? left : -1
}

let filledEnd = 0 // where fillBytes stopped: a second result without an object for it

/** Fills the buffer with what is left of `start..end`, up to a code unit of which no ASCII is left; gives how many bytes. */
function fillBytes(text: string, start: number, end: number): number {
  let length = 0
  let i = start
  for (; i < end; i++) {
    const left = bare[text.charCodeAt(i)]!
    bytes[length] = left
    if (left < 0x80) length++
    else if (left !== REMOVED) break
  }
  filledEnd = i
  return length
}

/** Where the code units end, from `start` on, that are of either kind. */
function endOf(text: string, start: number, kind: number, other: number): number {
  let end = start
  while (end < text.length) {
    const left = bare[text.charCodeAt(end)]!
    if (left !== kind && left !== other) break
    end++
  }
  return end
}

/** Slow, and right for all scripts: what combines with what is beside it must come with it. */
function strip(text: string): string {
  const decomposed = toCanonical(text, 'NFD')
  return decomposed.replace(STRIPPED, (letter) => BARE[letter] ?? '').normalize('NFC')
}
