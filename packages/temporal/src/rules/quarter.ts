import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import { type Token, tokenAt } from '../token.ts'
import { readYearTail } from './day-words.ts'
import { standsAlone } from './guards.ts'
import { LIST_WORDS, readOn } from './listing.ts'

const quarters = createPhrases<number>(
  ['quý', 'quí'].flatMap((word) => [
    [`${word} một`, 1],
    [`${word} hai`, 2],
    [`${word} ba`, 3],
    [`${word} tư`, 4],
    [`${word} bốn`, 4],
    ...[1, 2, 3, 4].map((quarter) => [`${word} ${quarter}`, quarter] as [string, number]),
  ]) as [string, number][],
)
const HEADS = new Set(quarters.first)

/** `quý 3`, `quý III/2018`, `quý ba năm nay`. */
export const quarter: Rule = {
  name: 'quarter',
  first: quarters.first,
  words: [...quarters.words.filter((word) => !/\d/.test(word)), ...LIST_WORDS],
  match(tokens, at) {
    const found = readQuarter(tokens, at)
    if (found === null) return null
    const tail = readYearTail(tokens, found.end)
    const end = tail?.end ?? found.end
    if (!standsAlone(tokens, at, end)) return null
    const said = tail ?? readOn(tokens, end, readDatedQuarter)
    const year = said?.year ? { year: said.year } : {}
    return point('quarter', at, end, tail ? 0.97 : 0.85, { quarter: found.value, ...year })
  },
}

function readQuarter(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const roman = tokens[at + 1]
  const isRoman =
    HEADS.has(tokenAt(tokens, at).key) && roman?.kind === 'roman' && roman.gap === 'blank' && roman.value <= 4
  return isRoman ? { value: roman.value, end: at + 2 } : quarters.match(tokens, at)
}

/** A quarter of a list with its year, if it has one: that of `quý I và quý II/2019` is the year of both. */
function readDatedQuarter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  const quarter = readQuarter(tokens, at)
  return quarter && (readYearTail(tokens, quarter.end) ?? { year: 0, end: quarter.end })
}
