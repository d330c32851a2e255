import { markTag } from '../mark-tag.ts'
import type { WordText } from '../words/words.ts'

/** The words of a sentence by row, and the text that they stand in. */
interface LimitedSentence {
  readonly read: Pick<WordText, 'text' | 'pieces' | 'words'>
  readonly from: number
  readonly to: number
}

type IsOpen = (tag: string) => boolean

const NEVER = -(2 ** 24) // less than any score, and far from the end of 32 bits
const ofLetters: IsOpen = (tag) => tag !== 'PUNCT' && tag !== 'SYM'
const ofAddresses: IsOpen = (tag) => tag !== 'PUNCT'
const ofSymbols: IsOpen = (tag) => tag === 'SYM'
const ofMarks: IsOpen = (tag) => tag === 'PUNCT'
const ofBoth: IsOpen = (tag) => tag === 'PUNCT' || tag === 'SYM'
const ofUnits: IsOpen = (tag) => tag === 'NOUN' || tag === 'SYM'
const anything: IsOpen = () => true
const ofStops: IsOpen = (tag) => tag === 'NOUN' || tag === 'PUNCT'
// As the treebank has them: a dash parts or means *to*, a percent sign is a unit, a point inside of a sentence is at times
// all that is left of a word.
const BOTH = /^[-–/&]$/
const UNITS = /^[%‰]$/

/** Takes the parts of speech out of the scores that letters say a word cannot have: *=* is no noun, and *b* no mark. */
export function limitTags(scores: Int32Array, sentence: LimitedSentence, labels: readonly string[]): void {
  const { from, to, read } = sentence
  for (let row = from; row < to; row++) {
    const isOpen = openTo(read, row - 1, row === to - 1)
    const at = (row - from) * labels.length
    for (const [label, tag] of labels.entries()) if (!isOpen(tag)) scores[at + label] = NEVER
  }
}

/** What the word may be. One of several pieces that begins with a mark may be anything. */
function openTo({ text, pieces, words }: LimitedSentence['read'], word: number, isLast: boolean): IsOpen {
  const first = words[word] ?? 0
  const piece = pieces[first]
  if (piece === undefined) return anything
  const { start, end, kind } = piece
  if (kind === 'email' || kind === 'url') return ofAddresses
  if (kind !== 'punctuation' && kind !== 'symbol') return ofLetters
  if ((words[word + 1] ?? pieces.length) > first + 1) return anything
  if (kind === 'symbol') return ofSymbols
  const letters = text.slice(start, end)
  return letters === '.' && !isLast ? ofStops : openToMark(letters)
}

function openToMark(letters: string): IsOpen {
  if (BOTH.test(letters)) return ofBoth
  if (UNITS.test(letters)) return ofUnits
  return markTag(letters) === 'SYM' ? ofSymbols : ofMarks
}
