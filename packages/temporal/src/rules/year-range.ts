import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { type Atom, NUMBER, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readYear } from './day-words.ts'
import { standsAlone } from './guards.ts'

const NAME = 'year-range'
/** Words before a range of years; `and` ones stand before a list too: `năm 2017 và 2018`. */
const heads = createPhrases<{ and: boolean }>([
  ['giai đoạn', { and: false }],
  ['nhiệm kỳ', { and: false }],
  ['nhiệm kì', { and: false }],
  ['năm học', { and: false }],
  ['niên khóa', { and: false }],
  ['niên độ', { and: false }],
  ['mùa giải', { and: false }],
  ['mùa bóng', { and: false }],
  ['thời kỳ', { and: false }],
  ['thời kì', { and: false }],
  ['mùa', { and: false }],
  ['vụ đông xuân', { and: false }],
  ['đông xuân', { and: false }],
  ['vụ hè thu', { and: false }],
  ['vụ mùa', { and: false }],
  ['vụ', { and: false }],
  ['từ', { and: false }],
  ['từ năm', { and: false }],
  ['năm', { and: true }],
  ['những năm', { and: true }],
  ['các năm', { and: true }],
  ['giai đoạn từ', { and: false }],
  ['giai đoạn từ năm', { and: false }],
  ['hai năm', { and: true }],
])
const TO = new Set(['đến', 'tới', '-'].map(toneKey))
const AND = 'và'
const YEAR = 'năm'
const andKey = toneKey(AND)
const yearKey = toneKey(YEAR)
const LONGEST = 300 // years; longer ranges are numbers

/** `2016-2020`, `giai đoạn 2021 - 2025`, `năm học 2017-2018`, `từ năm 2015 đến 2018`, `mùa giải 2016/17`. */
export const yearRange: Rule = {
  name: NAME,
  first: [NUMBER, ...heads.first],
  words: [...heads.words, 'đến', 'tới', AND, YEAR],
  match(tokens, at) {
    const head = heads.match(tokens, at)
    const start = head?.end ?? at
    if (head !== null && !isSpaced(tokens, start)) return null
    const from = readYear(tokens, start)
    if (from === null) return null
    const second = secondYear(tokens, start + 1, head)
    const to = second === null ? null : readEndYear(tokens, second, from)
    if (second === null || to === null || to <= from || to - from > LONGEST || !standsAlone(tokens, start, second + 1))
      return null
    return rangeOf(at, second + 1, head === null ? 0.75 : 0.95, { year: from }, { year: to })
  },
}

/** Index of the second year, behind `đến`, `tới`, a dash, or `và` and a slash where those may stand. */
function secondYear(
  tokens: readonly Token[],
  at: number,
  head: { readonly value: { and: boolean } } | null,
): number | null {
  const link = tokens[at]
  if (link === undefined || link.gap === 'line' || link.gap === 'break') return null
  const isLink =
    TO.has(link.key) ||
    (link.key === andKey && head?.value.and) ||
    (link.key === '/' && head !== null && link.gap === 'none')
  if (!isLink || (link.key === '-' && tokens[at + 1]?.gap !== link.gap)) return null
  return tokenAt(tokens, at + 1).key === yearKey ? at + 2 : at + 1
}

/** The second year, in full or by its last two digits: `2016-17`. */
function readEndYear(tokens: readonly Token[], at: number, from: number): number | null {
  const token = tokens[at]
  const isShort =
    token?.kind === 'number' && token.key.length === 2 && token.gap === 'none' && token.value === (from + 1) % 100
  return isShort ? from + 1 : readYear(tokens, at)
}

function rangeOf(start: number, end: number, confidence: number, from: Fields, to: Fields): Atom {
  return { start, end, meaning: { kind: 'range', from, to }, rule: NAME, confidence }
}
