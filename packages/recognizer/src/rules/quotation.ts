import type { Chart } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { type Token, tokenAt } from '../token.ts'
import { HONORIFICS, SPEECH_VERBS } from '../vocabulary/honorifics.ts'
import type { RuleContext } from './rule-context.ts'

const QUOTED = 0.75 // long and a clause, yet it may be a title

const OPEN = /^[“„«]$/
const CLOSE = /^[”»]$/
const STRAIGHT = /^"$/
const LONGEST = 400 // tokens: a few paragraphs of speech
const SHORTEST = 6 // shorter ones are names and words set apart: “Dấu ấn Việt Nam”
const CLAUSE_MARK = /^[;?!.…]$|^\.{2,}$/
const SPEAKS = new PhraseTable(() => phrases(`${SPEECH_VERBS}|${HONORIFICS}`, true))
const LINE_BREAK = /[\n\r]/

/** Speech and slogans between quotation marks, without the marks. Titles and words set apart are left out. */
export function addQuotations(chart: Chart, { passage: { text } }: RuleContext): void {
  const { tokens } = chart
  for (let at = 0; at < tokens.length; at++) {
    const closing = opens(tokens, at) ? closingOf(tokens, at, text) : null
    if (closing === null) continue
    if (isSpeech(tokens, at, closing)) {
      chart.add({ from: at + 1, to: closing, label: 'QUOTE', score: QUOTED, rule: 'quotation-marks' })
    }
    at = closing
  }
}

function opens(tokens: readonly Token[], at: number): boolean {
  const { letters, gap } = tokenAt(tokens, at)
  if (OPEN.test(letters)) return true
  // A straight mark that touches only what stands before it closes.
  return STRAIGHT.test(letters) && (gap !== 'none' || tokenAt(tokens, at + 1).gap === 'none')
}

function closingOf(tokens: readonly Token[], open: number, text: string): number | null {
  const closes = STRAIGHT.test(tokenAt(tokens, open).letters) ? STRAIGHT : CLOSE
  const end = Math.min(tokens.length, open + LONGEST)
  for (let at = open + 1; at < end; at++) {
    const token = tokenAt(tokens, at)
    if (token.gap === 'break' && LINE_BREAK.test(text.slice(tokenAt(tokens, at - 1).end, token.start))) return null
    if (closes.test(token.letters)) return at
  }
  return null
}

function isSpeech(tokens: readonly Token[], open: number, close: number): boolean {
  if (close - open - 1 < SHORTEST) return false
  if (tokenAt(tokens, open - 1).key === ':') return true
  for (let at = open + 1; at < close; at++) if (CLAUSE_MARK.test(tokenAt(tokens, at).letters)) return true
  const next = tokenAt(tokens, close + 1).key === ',' || tokenAt(tokens, close + 1).key === '-' ? close + 2 : close + 1
  return next < tokens.length && SPEAKS.longest(tokens, next) !== null
}
