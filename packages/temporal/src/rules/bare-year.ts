import { isSpaced, type Token } from '../token.ts'
import { readYear } from './day-words.ts'
import { standsAlone } from './guards.ts'

/** A year of four digits behind a name, without `năm`: the `2019` of `Tết 2019`, `mùa hè 2019`. */
export function readBareYear(tokens: readonly Token[], at: number): number | null {
  return isSpaced(tokens, at) && standsAlone(tokens, at, at + 1) ? readYear(tokens, at) : null
}
