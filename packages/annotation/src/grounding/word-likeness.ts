import type { Span } from '@chugiai/text'
import { comparableText, type Fold } from './comparable-text.ts'

/** A word of a text, in the forms in which it is compared. */
export interface Word {
  /** Place in the text that it was cut from. */
  readonly span: Span
  readonly raw: string
  /** Composed and small. */
  readonly plain: string
  /** Folded as the caller folds. */
  readonly folded: string
}

// A mark before the first letter belongs to what stands before the word: a line end, a blank, a sign.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[/.,-][\p{L}\p{M}\p{N}]+)*/gu
const IS_NAME = /^\p{Lu}/u
const HAS_DIGIT = /\p{N}/u
const LETTER = /\P{M}/u
// đ does not decompose into a letter and a mark, but people leave its bar out like one.
const BAR = '\u0335'

/** What it costs that a word is not the word: nothing for the very letters, 1 for another word; names and numbers are facts. */
const COST = { otherMarkPlace: 0.02, lostMarks: 0.08, typo: 0.35, twoTypos: 0.5, other: 1, fact: 2, otherFact: 4 }
/** A word that the quote leaves out is likelier than one that it has too much: then its edge would be the text's too. */
const SKIPPED = 0.9
/** Quotes of fewer words have no room for a word that is another. */
const LONG_QUOTE = 5

/** The words of a stretch of text, without the signs between them. */
export function wordsOf(text: string, { start, end }: Span, fold: Fold | undefined): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const raw = match[0]
    const from = start + match.index
    const plain = comparableText(raw).text
    return {
      span: { start: from, end: from + raw.length },
      raw,
      plain,
      folded: fold === undefined ? plain : comparableText(raw, fold).text,
    }
  })
}

/** Where the words of a quote stand best among words of the text, and how like they are there. */
export interface WordMatch {
  readonly span: Span
  /** From 0 to 1. */
  readonly likeness: number
}

/**
 * Lays the words of a quote on words of the text, as well as they fit; what stands before and behind them costs nothing.
 * A word may be misspelt; in a quote of five words or more one in five may be another, missing or added, unless it is a
 * name or a number: that is another fact, not another wording. `null` where the quote is not there.
 */
export function matchWords(quote: readonly Word[], words: readonly Word[]): WordMatch | null {
  if (quote.length === 0 || words.length === 0) return null
  const { costs, width } = wordCosts(quote, words)
  const last = quote.length * width
  let end = 0
  for (let j = 1; j < width; j++) if (costs[last + j]! < costs[last + end]!) end = j
  if (end === 0 || costs[last + end]! > mostCost(quote)) return null
  const start = walkBack(quote, words, costs, width, end)
  if (start >= end) return null
  const span = { start: words[start]!.span.start, end: words[end - 1]!.span.end }
  return { span, likeness: 1 - costs[last + end]! / quote.length }
}

function mostCost(quote: readonly Word[]): number {
  if (quote.length >= LONG_QUOTE) return quote.length * 0.25
  // One word alone must be long for a spelling error in it to leave no doubt.
  if (quote.length === 1) return quote[0]!.plain.length >= 5 ? COST.typo : COST.lostMarks
  return COST.twoTypos
}

function wordCosts(quote: readonly Word[], words: readonly Word[]): { costs: Float64Array; width: number } {
  const width = words.length + 1
  const costs = new Float64Array((quote.length + 1) * width)
  for (let i = 1; i <= quote.length; i++) {
    costs[i * width] = i
    for (let j = 1; j < width; j++) {
      const laid = costs[(i - 1) * width + j - 1]! + wordCost(quote[i - 1]!, words[j - 1]!)
      const left = costs[(i - 1) * width + j]! + extraCost(quote[i - 1]!)
      const skipped = costs[i * width + j - 1]! + SKIPPED * extraCost(words[j - 1]!)
      costs[i * width + j] = Math.min(laid, left, skipped)
    }
  }
  return { costs, width }
}

/** Index of the first word that the best alignment to `end` uses. */
function walkBack(
  quote: readonly Word[],
  words: readonly Word[],
  costs: Float64Array,
  width: number,
  end: number,
): number {
  let i = quote.length
  let j = end
  while (i > 0 && j > 0) {
    const here = costs[i * width + j]!
    if (here === costs[(i - 1) * width + j - 1]! + wordCost(quote[i - 1]!, words[j - 1]!)) {
      i--
      j--
    } else if (here === costs[(i - 1) * width + j]! + extraCost(quote[i - 1]!)) i--
    else j--
  }
  return j
}

/** A word too much or too few. */
function extraCost({ raw }: Word): number {
  return isFact(raw) ? COST.fact : COST.other
}

/** What it costs that the quote has one word where the text has the other. */
function wordCost(quoted: Word, word: Word): number {
  if (quoted.plain === word.plain) return 0
  if (HAS_DIGIT.test(quoted.raw) || HAS_DIGIT.test(word.raw)) return COST.otherFact
  if (quoted.folded === word.folded) return marksCost(quoted.plain, word.plain)
  const errors = distance(quoted.folded, word.folded)
  const length = Math.max(quoted.folded.length, word.folded.length)
  if (errors === 1 && length >= 3) return COST.typo
  if (errors === 2 && length >= 6) return COST.twoTypos
  return isFact(quoted.raw) && isFact(word.raw) ? COST.otherFact : COST.other
}

function isFact(raw: string): boolean {
  return IS_NAME.test(raw) || HAS_DIGIT.test(raw)
}

/** Words with the same letters: marks in another place are style, left-out marks are lost, other marks a typing error. */
export function marksCost(quoted: string, found: string): number {
  const [own, there] = [marksOf(quoted), marksOf(found)]
  if (own.length === there.length && own.every((mark, i) => mark === there[i])) return COST.otherMarkPlace
  const rest = [...there]
  for (const mark of own) {
    const at = rest.indexOf(mark)
    if (at < 0) return COST.typo
    rest.splice(at, 1)
  }
  return COST.lostMarks
}

function marksOf(word: string): string[] {
  const letters = [...word.normalize('NFD')]
  return letters.flatMap((letter) => (letter === 'đ' ? [BAR] : LETTER.test(letter) ? [] : [letter])).sort()
}

/** How many letters must be put in, left out, exchanged, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j - 1]! + same, rows[i - 1]![j]! + 1, row[j - 1]! + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
