const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, in columns: where each begins and ends, and what it is compared by. */
export interface Words {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Letters whatever their normal form: `hoà` for `hoa\u0300`. */
  readonly exact: readonly string[]
  /** Letters without their marks and case: `hoa` for `Hoà`, `hòa` and `HOA`. */
  readonly folded: readonly string[]
}

export function wordsOf(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const exact: string[] = []
  const folded: string[] = []
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    starts.push(match.index)
    ends.push(match.index + word.length)
    exact.push(word.normalize('NFC'))
    folded.push(foldWord(word))
  }
  return { text, starts, ends, exact, folded }
}

/** A word without marks and case: `đồng` and `ĐÔNG` are `dong`. What has nothing but marks stays. */
function foldWord(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
  return bare === '' ? word : bare
}
