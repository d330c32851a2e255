import type { TextStep } from '@chugiai/text'
import { composedStep } from '../characters/composed-step.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { formatSyllable, parseSyllable } from '../syllables/syllable.ts'
import { RARE_COST, syllableCost } from './syllable-costs.ts'

/**
 * Joins what a PDF's text layer has parted: `HỢ P ĐỒ NG → HỢP ĐỒNG`, `viê ´t → viết`. Pieces of a line are joined where one
 * syllable is far likelier than its pieces; where a line is parted in one place, less is asked of the others. Opt-in.
 * Expects composed letters.
 */
export const joinSplitLettersStep: TextStep = /* @__PURE__ */ composedStep({
  name: 'split-letters@1',
  rewrite: (text, out) => {
    CHAIN.lastIndex = 0
    for (let chain = CHAIN.exec(text); chain !== null; chain = CHAIN.exec(text)) joinChain(chain[0], chain.index, out)
  },
})

// Words of letters with one blank between each two, and no part of a code; a spacing mark counts as a letter.
const CHAIN =
  /(?<![\p{L}\p{M}\p{N}'’_@#/.+=°´ˊ`ˋ˜-])[\p{L}\p{M}´ˊ`ˋ˜]+(?:[ \u00a0][\p{L}\p{M}´ˊ`ˋ˜]+)+(?![\p{L}\p{M}\p{N}'’_@#/+=-])/gu
const PIECE = /[^ \u00a0]+/g

/** A piece of a chain, with its place in the text. */
interface Piece {
  readonly text: string
  readonly start: number
  /** One of several letters in a row: an alphabet, a word that is spelt out. */
  readonly isSpelt: boolean
}

/** A way to join the pieces up to some point: how many pieces the last word takes, and what all words cost. */
interface Best {
  readonly cost: number
  readonly taken: number
}

const MOST_PIECES = 4
const LINK_COST = 8 // what a join must save; below it, clean text loses *là m* and *củ a*
const LINK_COST_AMONG_OTHERS = 3
const CLEAR_SAVING = 14 // a join that saves so much tells that the line is parted

function joinChain(chain: string, offset: number, out: Rewriter): void {
  const pieces = piecesOf(chain, offset)
  if (!pieces.some(isSuspect)) return
  const first = bestWords(pieces, LINK_COST)
  const isParted =
    first.filter((word) => saving(word) >= CLEAR_SAVING).length > 0 && first.some((word) => word.length > 1)
  const words = isParted ? bestWords(pieces, LINK_COST_AMONG_OTHERS) : first
  for (const word of words) if (word.length > 1) write(word, out)
}

function piecesOf(chain: string, offset: number): readonly Piece[] {
  const matches = [...chain.matchAll(PIECE)]
  const shape = matches.map(({ 0: text }) => (text.length === 1 ? text : ' ')).join('')
  const spelt = [...shape.matchAll(/[^ ]{3,}/g)].filter(({ 0: letters }) => SPELT.test(letters))
  const isSpelt = new Uint8Array(matches.length)
  for (const { 0: letters, index } of spelt) isSpelt.fill(1, index, index + letters.length)
  return matches.map(({ 0: text, index }, i) => ({ text, start: offset + index, isSpelt: isSpelt[i] === 1 }))
}

// Two vowels or three consonants, each by itself, as parted words do not have them.
const SPELT = /[aăâeêioôơuưy]{2}|[b-df-hj-np-tvxđ]{3}/i

/** Whether a piece may be part of a word: it is no common syllable. */
function isSuspect({ text }: Piece): boolean {
  return pieceCost(text) >= 7
}

/** The cheapest way to read the pieces as words. */
function bestWords(pieces: readonly Piece[], link: number): readonly (readonly Piece[])[] {
  const best: Best[] = [{ cost: 0, taken: 0 }]
  for (let end = 1; end <= pieces.length; end++) {
    let found: Best = { cost: Number.POSITIVE_INFINITY, taken: 1 }
    for (let taken = 1; taken <= Math.min(MOST_PIECES, end); taken++) {
      const cost = (best[end - taken] as Best).cost + wordCost(pieces.slice(end - taken, end), link)
      if (cost < found.cost) found = { cost, taken }
    }
    best.push(found)
  }
  const words: (readonly Piece[])[] = []
  for (let end = pieces.length; end > 0; end -= (best[end] as Best).taken) {
    words.push(pieces.slice(end - (best[end] as Best).taken, end))
  }
  return words.reverse()
}

function wordCost(word: readonly Piece[], link: number): number {
  if (word.length === 1) return pieceCost((word[0] as Piece).text)
  const joined = joinedWord(word)
  return joined === null ? Number.POSITIVE_INFINITY : costOf(joined) + link * (word.length - 1)
}

/** What joining saves, links aside. */
function saving(word: readonly Piece[]): number {
  if (word.length === 1) return 0
  return word.reduce((sum, { text }) => sum + pieceCost(text), 0) - wordCost(word, 0)
}

const LETTER_COST = 9 // of a consonant by itself: a variable, a unit
const CLUSTER_COST = 13 // ng, nh, th
const BROKEN_COST = 17 // a piece with Vietnamese marks that spells nothing: *iệt*, *nă*

function pieceCost(text: string): number {
  const cost = costOf(text)
  if (cost < Number.POSITIVE_INFINITY) return cost
  if (/^[bcdđghklmnpqrstvx]$/i.test(text)) return LETTER_COST
  if (/^(?:ngh?|nh|[cgkpt]h|tr|gi|qu)$/i.test(text)) return CLUSTER_COST
  return /[^\x00-\x7f]|`/.test(text) ? BROKEN_COST : 0 // another language's word costs nothing, and is never joined
}

/** The cost of a syllable; infinite for anything else. */
function costOf(text: string): number {
  const syllable = parseSyllable(text)
  if (syllable === null || syllable.case === 'mixed') return Number.POSITIVE_INFINITY
  return syllableCost(formatSyllable({ ...syllable, case: 'lower' }))
}

const SPACING: Readonly<Record<string, string>> = {
  '´': '\u0301',
  ˊ: '\u0301',
  '`': '\u0300',
  ˋ: '\u0300',
  '˜': '\u0303',
}

/** The pieces as one word with its spacing marks put on the letter before them; `null` when that is no common syllable. */
function joinedWord(word: readonly Piece[]): string | null {
  if (word.some((piece) => piece.isSpelt)) return null
  const text = withMarks(word.map((piece) => piece.text).join(''))
  return costOf(text) < RARE_COST ? text : null
}

function withMarks(text: string): string {
  return text.replace(/[´ˊ`ˋ˜]/gu, (mark) => SPACING[mark] ?? mark).normalize('NFC')
}

/** Removes the blanks, and puts each spacing mark on the letter before it. */
function write(word: readonly Piece[], out: Rewriter): void {
  const last = word.at(-1) as Piece
  const start = (word[0] as Piece).start
  const letters = word.map((piece) => piece.text).join('')
  const end = last.start + last.text.length
  if (!/[\p{M}´ˊ`ˋ˜]/u.test(letters)) {
    for (const piece of word.slice(1)) out.replace(piece.start - 1, piece.start, '')
    return
  }
  out.replace(start, end, withMarks(letters))
}
