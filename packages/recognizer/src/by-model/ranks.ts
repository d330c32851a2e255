import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import type { Token } from '../token.ts'
import type { TaggedWords } from './tagged-words.ts'

const SCORE = 0.8 // *thứ hai* is a Monday as well
const RANK = syllableKey('thứ')
const VALUES = new Map(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map((word, at) => [syllableKey(word), at + 2]))
// Behind these it is a day of the week: *sáng thứ hai*, *các thứ hai*, *cuối tuần thứ bảy*.
const OF_DAYS = syllableKeys('sáng|trưa|chiều|tối|đêm|hôm|tuần|buổi|sớm|qua|nay|vào|lễ|ngày')
const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** Whether *thứ* stands anywhere: telling ranks takes parts of speech. */
export function hasRanks(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => key === RANK)
}

/** *thứ hai* to *thứ bảy* behind what is counted, by the parts of speech of the model: *đứa con thứ ba*, *nét thứ hai*. */
export function rankMentions(words: TaggedWords, tokens: readonly Token[], taken: Uint8Array): Mention[] {
  const found: Mention[] = []
  for (let at = 1; at + 1 < tokens.length; at++) {
    const value = rankAt(tokens, at)
    if (value === undefined || taken[at] === 1 || taken[at + 1] === 1) continue
    const before = tokens[at - 1]
    if (before === undefined || OF_DAYS.has(before.key) || !COUNTED.has(words.uposAt(at - 1) ?? '')) continue
    const attributes = { ordinalType: 'sequence', value: String(value) }
    found.push({ from: at, to: at + 2, label: 'ORDINAL', score: SCORE, rule: 'rank', attributes })
  }
  return found
}

function rankAt(tokens: readonly Token[], at: number): number | undefined {
  const [rank, number] = [tokens[at], tokens[at + 1]]
  if (rank?.key !== RANK || rank.gap !== 'blank' || number?.gap !== 'blank') return undefined
  if (number.kind === 'number') return /^[2-7]$/.test(number.key) ? Number(number.key) : undefined
  return number.shape === 'lower' ? VALUES.get(number.key) : undefined
}
