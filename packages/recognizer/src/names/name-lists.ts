import { featureKey, type Weights } from '../model/weights.ts'
import type { Units } from '../words/units.ts'

/** What running text tells of names, however they are written here. */
export interface NameLists {
  /** By syllable id: how often it has a capital inside a sentence, from 1 to 8; 0 where the text had it too seldom. */
  readonly capitals: Uint8Array
  /** By syllable id: what names it begins, ends and is, see {@link syllableKinds}. */
  readonly kinds: Uint8Array
  /** Names of two to four units by {@link runKey}: what they name and how often they have capitals, see {@link runValue}. */
  readonly runs: Weights
}

/** What names a text introduces: 0 too few to tell, then places, people, bodies; 4 where no kind is far ahead. */
export type NameKind = 0 | 1 | 2 | 3 | 4
const KINDS = 5

/** The kinds of the names of several units that a syllable begins and ends, and of those that it is alone, in one number. */
export function syllableKinds(begins: NameKind, ends: NameKind, alone: NameKind): number {
  return begins * KINDS + ends + alone * KINDS * KINDS
}

/** Kind of the names that the syllable begins. */
export function kindBegun(kinds: number): number {
  return ((kinds / KINDS) | 0) % KINDS
}

/** Kind of the names that the syllable ends. */
export function kindEnded(kinds: number): number {
  return kinds % KINDS
}

/** Kind, whether many names say so, and how often there are capitals (0 to 3), in one number from 1. */
export function runValue(kind: NameKind, sure: boolean, capitals: number): number {
  return 1 + capitals + 4 * (kind * 2 + (sure ? 1 : 0))
}

/** 0 for no run, else the kind of its value plus 1. */
export function kindOfRun(value: number): number {
  return value === 0 ? 0 : ((value - 1) >> 3) + 1
}

/** The key of a run, from that of the run without its last unit (0 for none) and the hash of that unit. */
export function runKey(before: number, hash: number): number {
  return featureKey(400, before, hash)
}

/** Most units of a run that is listed. */
export const LONGEST_RUN = 4

/** For each row the listed run that it is in: `value * 4`, 1 more at its first unit, 2 more at its last. */
export function runColumn({ count, hashes }: Units, runs: Weights): Uint8Array {
  const column = new Uint8Array(count + 2)
  for (let row = 1; row <= count; ) {
    let key = runKey(0, hashes[row]!)
    let found = 0
    let end = row
    for (let at = row + 1; at < row + LONGEST_RUN && at <= count; at++) {
      key = runKey(key, hashes[at]!)
      const value = runs.of(key)
      if (value === 0) continue
      found = value
      end = at
    }
    if (found > 0) fill(column, row, end, found)
    row = end + 1
  }
  return column
}

function fill(column: Uint8Array, first: number, last: number, value: number): void {
  for (let row = first; row <= last; row++) {
    column[row] = value * 4 + (row === first ? 1 : 0) + (row === last ? 2 : 0)
  }
}
