import { CONTINENTS, COUNTRIES } from '../data/countries.ts'
import { DISTRICTS } from '../data/districts.ts'
import { PROVINCE_CITIES, PROVINCES } from '../data/provinces.ts'
import { CHINESE_PROVINCES, COUNTRY_ALIASES, REGIONS, VIETNAMESE_CITIES, WORLD_CITIES } from '../data/world-places.ts'
import { int32At } from '../model/columns.ts'
import { once } from '../once.ts'
import { scan } from '../scan.ts'
import { entriesOf } from '../vocabulary/entries.ts'
import { Folder, foldTable } from '../words/fold.ts'
import { Lexicon, NOWHERE } from '../words/lexicon.ts'
import type { Units } from '../words/units.ts'

/** Lists of places, each with a class; a name that stands in two is of the later one. */
const LISTS: readonly (readonly [string, number])[] = [
  [DISTRICTS, 1],
  [WORLD_CITIES, 2],
  [CHINESE_PROVINCES, 2],
  [VIETNAMESE_CITIES, 3],
  [REGIONS, 4],
  [CONTINENTS, 4],
  [withoutCodes(COUNTRIES), 5],
  [withoutCodes(COUNTRY_ALIASES), 5],
  [PROVINCES, 6],
  [PROVINCE_CITIES, 6],
]
const LONGEST = 6

/** Places by the hashes of their folded letters: names are found in small letters too. */
const PLACES = once(() => {
  const places = new Lexicon(4000)
  const folder = new Folder(foldTable())
  for (const [list, value] of LISTS) {
    for (const name of entriesOf(list)) {
      places.add(
        scan(name).map(({ start, end }) => folder.fold(name, start, end).hash),
        value,
      )
    }
  }
  return places
})

function withoutCodes(list: string): string {
  return list.replace(/(^|\|)[^:|]*:/g, '$1')
}

/** For each row the place of a list that it is in: `class * 8`, 4 more in one of several units, 1 at its first, 2 at its last. */
export function placeColumn({ count, hashes }: Units): Uint8Array {
  const column = new Uint8Array(count + 2)
  const found = { length: 0, value: 0 }
  for (let row = 1; row <= count; ) {
    findPlace(hashes, row, Math.min(LONGEST, count + 1 - row), found)
    const { length, value } = found
    for (let at = row; at < row + length; at++) {
      column[at] = value * 8 + (length > 1 ? 4 : 0) + (at === row ? 1 : 0) + (at === row + length - 1 ? 2 : 0)
    }
    row += Math.max(1, length)
  }
  return column
}

/** Writes how long the longest place at the row is, and its class; 0 when none is there. */
function findPlace(hashes: Int32Array, row: number, most: number, found: { length: number; value: number }): void {
  const places = PLACES()
  found.length = 0
  let node = 0
  for (let length = 1; length <= most; length++) {
    node = places.next(node, int32At(hashes, row + length - 1))
    if (node === NOWHERE) return
    const value = places.valueOf(node)
    if (value === 0) continue
    found.length = length
    found.value = value
  }
}
