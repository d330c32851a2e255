import type { Span } from '@chugiai/text'
import { comparableText, type Fold } from './comparable-text.ts'
import { CostGrid } from './cost-grid.ts'

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
  const costs = wordCosts(quote, words)
  const all = quote.length
  let end = 0
  for (let j = 1; j <= words.length; j++) if (costs.at(all, j) < costs.at(all, end)) end = j
  const cost = costs.at(all, end)
  if (cost > mostCost(quote)) return null
  const used = words.slice(walkBack(quote, words, costs, end), end)
  const [first, last] = [used[0], used.at(-1)]
  if (first === undefined || last === undefined) return null
  return { span: { start: first.span.start, end: last.span.end }, likeness: 1 - cost / all }
}

function mostCost(quote: readonly Word[]): number {
  if (quote.length >= LONG_QUOTE) return quote.length * 0.25
  if (quote.length > 1) return COST.twoTypos
  // One word alone must be long for a spelling error in it to leave no doubt.
  return quote.every(({ plain }) => plain.length >= 5) ? COST.typo : COST.lostMarks
}

function wordCosts(quote: readonly Word[], words: readonly Word[]): CostGrid {
  const costs = new CostGrid(quote.length, words.length)
  quote.forEach((quoted, i) => {
    costs.set(i + 1, 0, i + 1)
    words.forEach((word, j) => {
      const laid = costs.at(i, j) + wordCost(quoted, word)
      const left = costs.at(i, j + 1) + extraCost(quoted)
      const skipped = costs.at(i + 1, j) + SKIPPED * extraCost(word)
      costs.set(i + 1, j + 1, Math.min(laid, left, skipped))
    })
  })
  return costs
}

/** Index of the first word that the best alignment to `end` uses. */
function walkBack(quote: readonly Word[], words: readonly Word[], costs: CostGrid, end: number): number {
  let i = quote.length
  let j = end
  let [quoted, word] = [quote[i - 1], words[j - 1]]
  while (quoted !== undefined && word !== undefined) {
    const here = costs.at(i, j)
    if (here === costs.at(i - 1, j - 1) + wordCost(quoted, word)) {
      i--
      j--
    } else if (here === costs.at(i - 1, j) + extraCost(quoted)) i--
    else j--
    ;[quoted, word] = [quote[i - 1], words[j - 1]]
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
  const costs = new CostGrid(a.length, b.length)
  for (let j = 0; j <= b.length; j++) costs.set(0, j, j)
  for (let i = 1; i <= a.length; i++) {
    costs.set(i, 0, i)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const least = Math.min(costs.at(i - 1, j - 1) + same, costs.at(i - 1, j) + 1, costs.at(i, j - 1) + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      costs.set(i, j, isSwap ? Math.min(least, costs.at(i - 2, j - 2) + 1) : least)
    }
  }
  return costs.at(a.length, b.length)
}
