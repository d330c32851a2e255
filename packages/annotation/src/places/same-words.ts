/** Marks off: what differs in tone alone is the same word, badly typed. */
const MARKS = /[\u0300-\u036f]/g
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const DIGIT = /\p{Nd}/u

/**
 * Whether two stretches of text that are nearly the same say the same: word by word no further apart than a slip of the
 * pen, and the numbers equal. `giá xăng tăng 5%` and `giá xăng giảm 5%` are alike, but not the same; `đến` and `đên` are.
 */
export function sameWords(first: string, second: string): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  // Words that were run together or torn apart are not compared one by one.
  if (a.length !== b.length) return a.join('') === b.join('') || digitsOf(a) === digitsOf(b)
  return a.every((word, i) => isSlip(word, b[i]!))
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) =>
    word.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd'),
  )
}

function digitsOf(words: readonly string[]): string {
  return words.filter((word) => DIGIT.test(word)).join(' ')
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (DIGIT.test(a) || DIGIT.test(b)) return false
  return lettersApart(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 3))
}

/** Letters to put in, take out or change: Levenshtein 1966. Words are short. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])))
    }
    row = next
  }
  return row[b.length]!
}
