import { toneKey } from '@chugiai/normalizer/lexis'
import type { Meaning } from './meaning.ts'
import type { ResolveContext } from './resolve/context.ts'
import { isSpaced, type Token, tokenAt } from './token.ts'

/** Words right before a date that may lie ahead. */
const TERMS = new Set(['đến', 'tới', 'trước', 'từ', 'hết'].map(toneKey))
const BIRTH = toneKey('sinh')
const PUPILS = new Set(['học', 'thí'].map(toneKey)) // 'học sinh', 'thí sinh'
// 'kiến' of 'dự kiến'
const LOOKS = new Map([
  ...['đã', 'vừa', 'từng'].map((word) => [toneKey(word), 'back'] as const),
  ...['sẽ', 'sắp', 'kiến'].map((word) => [toneKey(word), 'ahead'] as const),
])

export interface Sentence {
  /** Takes note of token `at`: a sentence may end, a word may look ahead. */
  see(tokens: readonly Token[], at: number): void
  /** Takes note of an expression that was found. */
  mention(meaning: Meaning): void
  cues(): Pick<ResolveContext, 'looksAhead' | 'looksBack' | 'tellsBirth' | 'awaits' | 'nearbyYear'>
}

/** What the sentence says before an expression that helps to place it. */
export function createSentence(): Sentence {
  let looksAhead = false
  let looksBack = false
  let tellsBirth = false
  let awaits = false
  let nearbyYear: number | null = null
  return {
    see(tokens, at) {
      const token = tokenAt(tokens, at)
      const stop = at === 0 ? undefined : tokens[at - 1]
      const isNew = token.gap === 'line' || (stop?.key === '.' && token.gap !== 'none')
      if (isNew) {
        looksAhead = false
        looksBack = false
        nearbyYear = null
      }
      awaits = token.gap === 'blank' && TERMS.has(stop?.key ?? '')
      const looks = LOOKS.get(token.key)
      if (looks === 'ahead') looksAhead = true
      else if (looks === 'back') looksBack = true
      tellsBirth = token.gap === 'blank' && stop?.key === BIRTH && !isPupil(tokens, at - 1)
    },
    mention(meaning) {
      if (meaning.kind !== 'point') return
      const { year, shortYear } = meaning.fields
      if (year !== undefined && !shortYear) nearbyYear = year
    },
    cues: () => ({ looksAhead, looksBack, tellsBirth, awaits, nearbyYear }),
  }
}

/** Whether `sinh` at token `at` ends `học sinh`. */
function isPupil(tokens: readonly Token[], at: number): boolean {
  return isSpaced(tokens, at) && PUPILS.has(tokenAt(tokens, at - 1).key)
}
