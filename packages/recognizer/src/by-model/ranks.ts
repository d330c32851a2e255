import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'
import type { TaggedWords } from './tagged-words.ts'

const SCORE = 0.8 // *thứ hai* is a Monday as well
const RANK = syllableKey('thứ')
const VALUES = new Map(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map((word, at) => [syllableKey(word), at + 2]))
// Behind these it is a day of the week: *sáng thứ hai*, *các thứ hai*, *cuối tuần thứ bảy*.
const OF_DAYS = syllableKeys('sáng|trưa|chiều|tối|đêm|hôm|tuần|buổi|sớm|qua|nay|vào|lễ|ngày')
const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
const DAY = syllableKey('ngày')
const LINKS = syllableKeys(',|và|hay|hoặc')
const POINTS = syllableKeys(',|:|là') // *Thứ hai, dù sao …*

/** Whether *thứ* stands anywhere: telling ranks takes parts of speech. */
export function hasRanks(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => key === RANK)
}

/**
 * *thứ hai* to *thứ bảy* where they are no days of the week, by the parts of speech of the model: *đứa con thứ ba*, *thế hệ thứ
 * tư, thứ năm*, *Thứ hai, …* of a list of points; *ngày thứ ba* is a day, whichever it is.
 */
export function rankMentions(words: TaggedWords, tokens: readonly Token[], taken: Uint8Array): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at + 1 < tokens.length; at++) {
    const value = rankAt(tokens, at)
    if (value === undefined || taken[at] === 1 || taken[at + 1] === 1) continue
    const isDay = tokenAt(tokens, at - 1).key === DAY && tokenAt(tokens, at).gap === 'blank' && taken[at - 1] === 0
    if (isDay) found.push({ from: at - 1, to: at + 2, label: 'DATE', score: SCORE, rule: 'day-in-row' })
    else if (isRank(words, tokens, at, found.at(-1))) found.push(rankFrom(at, value))
  }
  return found
}

function rankFrom(at: number, value: number): Mention {
  const attributes = { ordinalType: 'sequence', value: String(value) }
  return { from: at, to: at + 2, label: 'ORDINAL', score: SCORE, rule: 'rank', attributes }
}

/** Whether something is counted before the token, or it goes on a list, or makes a point. */
function isRank(words: TaggedWords, tokens: readonly Token[], at: number, last: Mention | undefined): boolean {
  if (tokenAt(tokens, at).gap === 'break') return POINTS.has(tokenAt(tokens, at + 2).key)
  const before = tokenAt(tokens, at - 1)
  if (LINKS.has(before.key)) return last?.label === 'ORDINAL' && last.to === at - 1
  return !OF_DAYS.has(before.key) && COUNTED.has(words.uposAt(at - 1) ?? '')
}

function rankAt(tokens: readonly Token[], at: number): number | undefined {
  const [rank, number] = [tokens[at], tokens[at + 1]]
  if (rank?.key !== RANK || rank.gap === 'none' || number?.gap !== 'blank') return undefined
  if (number.kind === 'number') return /^[2-7]$/.test(number.key) ? Number(number.key) : undefined
  return number.shape === 'lower' ? VALUES.get(number.key) : undefined
}
