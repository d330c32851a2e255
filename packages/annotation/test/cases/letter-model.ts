import type { TextReplacement } from '@chugiai/annotation'

/** One object a code point: a text is a list of them, and an annotation holds some. Nothing to get wrong. */
export interface Letter {
  readonly sign: string
}

const WORD = /[\p{L}\p{M}\p{N}]/u

export const lettersOf = (text: string): Letter[] => [...text].map((sign) => ({ sign }))
export const textOf = (letters: readonly Letter[]): string => letters.map(({ sign }) => sign).join('')

/** Which letters come inside at the edges: those that go on with a word, or none. */
export type Edges = 'word' | 'outside'

/** A change of the text by letters: `from` up to `to` of the old ones become `put`. */
export interface LetterEdit {
  readonly from: number
  readonly to: number
  readonly put: readonly Letter[]
}

/** Replacements by code units as edits by letters. */
export function toLetterEdits(text: string, replacements: readonly TextReplacement[]): LetterEdit[] {
  const places = new Map<number, number>()
  let offset = 0
  for (const [i, sign] of [...text, ''].entries()) {
    places.set(offset, i)
    offset += sign.length
  }
  return replacements.map(({ start, before, after }) => ({
    from: places.get(start)!,
    to: places.get(start + before.length)!,
    put: lettersOf(after),
  }))
}

/** The letters after the edits. */
export function editLetters(letters: readonly Letter[], edits: readonly LetterEdit[]): Letter[] {
  const now: Letter[] = []
  let done = 0
  for (const { from, to, put } of edits) {
    now.push(...letters.slice(done, from), ...put)
    done = to
  }
  return [...now, ...letters.slice(done)]
}

/** The letters that an annotation holds after the edits led to `now`, by the rules that `editText` states. */
export function editHeld(
  letters: readonly Letter[],
  edits: readonly LetterEdit[],
  now: readonly Letter[],
  held: readonly Letter[],
  edges: Edges,
): Letter[] {
  const before = new Set(held)
  const inside = new Set(held)
  const holds = (letter: Letter | undefined) => letter !== undefined && before.has(letter)
  for (const { from, to, put } of edits) {
    const [left, right, removed] = [letters[from - 1], letters[to], letters.slice(from, to)]
    let joined: readonly Letter[] = []
    if (removed.length > 0) joined = removed.every(holds) ? put : []
    else if (holds(left) && holds(right)) joined = put
    else if (edges === 'word' && holds(left) && isWord(left)) joined = wordAtStart(put)
    else if (edges === 'word' && holds(right) && isWord(right) && !isWord(left))
      joined = wordAtStart([...put].reverse())
    for (const letter of joined) inside.add(letter)
  }
  const first = now.findIndex((letter) => inside.has(letter))
  const last = now.findLastIndex((letter) => inside.has(letter))
  return first < 0 ? [] : now.slice(first, last + 1)
}

function isWord(letter: Letter | undefined): boolean {
  return letter !== undefined && WORD.test(letter.sign)
}

function wordAtStart(letters: readonly Letter[]): readonly Letter[] {
  const end = letters.findIndex((letter) => !isWord(letter))
  return end < 0 ? letters : letters.slice(0, end)
}
