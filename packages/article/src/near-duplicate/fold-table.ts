/** What a code unit is to a sketch when it is no letter or digit. */
export const BETWEEN = 0 // parts syllables
export const SKIPPED = 1 // marks and invisible characters: as if it were not there

export const TABLE_LENGTH = 0x2000 // Latin with all its extensions, and the scripts next to it
const LETTER = /[\p{L}\p{N}]/u
const MARK = /[\p{M}\p{Cf}]/u

let table: Uint16Array | undefined

/**
 * For each code unit below U+2000 the letter it counts as: small, without marks, `đ` as `d`. Made when it is first
 * needed.
 */
export function foldTable(): Uint16Array {
  table ??= Uint16Array.from({ length: TABLE_LENGTH }, (_, code) => foldUnit(String.fromCharCode(code)))
  return table
}

/** As the table, for the rest of the first plane: letters stand for themselves. */
export function foldRare(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return BETWEEN // halves of pairs: emoji, above all
  return foldUnit(String.fromCharCode(code))
}

function foldUnit(unit: string): number {
  if (MARK.test(unit)) return SKIPPED
  if (!LETTER.test(unit)) return BETWEEN
  const letter = unit.normalize('NFKD').toLowerCase()
  return letter.startsWith('đ') ? 'd'.charCodeAt(0) : letter.charCodeAt(0)
}
