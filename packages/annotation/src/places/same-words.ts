/** Marks off: what differs in tone alone is the same word, badly typed. */
const MARKS = /[\u0300-\u036f]/g
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const DIGIT = /\p{Nd}/u

/** Words that may be put in or left out, and the sentence says the same. */
const EMPTY_WORDS = new Set(['các', 'cái', 'của', 'là', 'mà', 'những', 'rằng', 'thì'])
/** Words that turn a sentence round, in a headline with capitals too. */
const REFUSALS = new Set(['chưa', 'chẳng', 'chớ', 'không', 'đừng'])
/** Words of a name with a title before it. */
const MAX_NAME = 5
const NAME = /^\p{Lu}\p{Ll}+$/u
/** More letters than these are no slip, however long a word is. */
const MAX_SLIP = 64

interface Word {
  /** Without marks, in small letters. */
  readonly bare: string
  /** Whether the sentence says the same without it. */
  readonly isEmpty: boolean
}

/**
 * Whether two stretches of text that are nearly the same say the same: word by word no further apart than a slip of the
 * pen, and the numbers equal. `giá xăng tăng 5%` and `giá xăng giảm 5%` are alike, but not the same; `đến` and `đên` are.
 * Words may be run together or torn apart. One put in or left out makes another sentence (`không`), but for a word that
 * says nothing (`thì`), is written twice, or stands inside a name (`Trần Văn Nam`).
 */
export function sameWords(first: string, second: string): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const step = stepOf(a, i, b, j)
    if (step === null) return false
    i += step[0]
    j += step[1]
  }
  return true
}

/** How many words of each say the same from here on; null when none do. */
function stepOf(a: readonly Word[], i: number, b: readonly Word[], j: number): readonly [number, number] | null {
  const [first, second] = [a[i]?.bare, b[j]?.bare]
  if (first !== undefined && first === second) return [1, 1]
  if (a[i]?.isEmpty && (second === undefined || a[i + 1]?.bare === second)) return [1, 0]
  if (b[j]?.isEmpty && (first === undefined || b[j + 1]?.bare === first)) return [0, 1]
  if (first !== undefined && second !== undefined) {
    if (first + a[i + 1]?.bare === second) return [2, 1]
    if (second + b[j + 1]?.bare === first) return [1, 2]
    if (isSlip(first, second)) return [1, 1]
    if (isSlip(first + (a[i + 1]?.bare ?? ''), second)) return [2, 1]
    if (isSlip(first, second + (b[j + 1]?.bare ?? ''))) return [1, 2]
  }
  if (a[i]?.isEmpty) return [1, 0]
  return b[j]?.isEmpty ? [0, 1] : null
}

function wordsOf(text: string): Word[] {
  const words = text.normalize('NFC').match(WORD) ?? []
  return words.map((word, i) => ({
    bare: withoutMarks(word.toLowerCase()),
    isEmpty: EMPTY_WORDS.has(word.toLowerCase()) || isTwice(word, words[i - 1]) || isInName(words, i),
  }))
}

function isTwice(word: string, before: string | undefined): boolean {
  return word.toLowerCase() === before?.toLowerCase() && !DIGIT.test(word)
}

/** Whether a word is the middle of a name, which people write or leave out: `Trần Văn Nam`. Headlines have longer rows. */
function isInName(words: readonly string[], i: number): boolean {
  if (REFUSALS.has(words[i]?.toLowerCase() ?? '')) return false
  let [first, last] = [i, i]
  while (isName(words[first - 1]) && last - first < MAX_NAME) first--
  while (isName(words[last + 1]) && last - first < MAX_NAME) last++
  return isName(words[i]) && first < i && i < last && last - first < MAX_NAME
}

function isName(word: string | undefined): boolean {
  return word !== undefined && NAME.test(word)
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd')
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (DIGIT.test(a) || DIGIT.test(b)) return false
  const limit = Math.min(MAX_SLIP, Math.max(1, Math.floor(Math.max(a.length, b.length) / 3)))
  return Math.abs(a.length - b.length) <= limit && lettersApart(a, b, limit) <= limit
}

/** Letters to put in, take out or change, as far as they are within the limit: Levenshtein 1966, in a band (Ukkonen 1985). */
function lettersApart(a: string, b: string, limit: number): number {
  const far = limit + 1
  const row = Int32Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far))
  const at = (j: number) => row[j] ?? far
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit)
    let corner = at(from - 1)
    row[from - 1] = from === 1 ? Math.min(i, far) : far
    for (let j = from; j <= Math.min(b.length, i + limit); j++) {
      const above = j === i + limit ? far : at(j)
      row[j] = Math.min(above + 1, at(j - 1) + 1, corner + Number(a[i - 1] !== b[j - 1]))
      corner = above
    }
  }
  return at(b.length)
}
