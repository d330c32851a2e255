import type { TextEdit } from '@chugiai/annotation'

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

/** What a caller asks `editText` for, as edits by letters: what changes nothing is none, insertions at one place are one. */
export function toLetterEdits(text: string, edits: readonly TextEdit[]): LetterEdit[] {
  const places = new Map<number, number>()
  let offset = 0
  for (const [i, sign] of [...text, ''].entries()) {
    places.set(offset, i)
    offset += sign.length
  }
  const letterEdits: LetterEdit[] = []
  for (const { span, text: after } of [...edits].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    if (text.slice(span.start, span.end) === after) continue
    const [from, to] = [places.get(span.start)!, places.get(span.end)!]
    const last = letterEdits.at(-1)
    const isTwice = last !== undefined && last.to === last.from && last.from === from && from === to
    if (isTwice) letterEdits[letterEdits.length - 1] = { ...last, put: [...last.put, ...lettersOf(after)] }
    else letterEdits.push({ from, to, put: lettersOf(after) })
  }
  return letterEdits
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
): readonly Letter[] {
  const before = new Set(held)
  const inside = new Set(held)
  for (const edit of edits) for (const letter of joinedLetters(letters, edit, before, edges)) inside.add(letter)
  const first = now.findIndex((letter) => inside.has(letter))
  return first < 0 ? [] : now.slice(first, now.findLastIndex((letter) => inside.has(letter)) + 1)
}

/** What of the letters that are put in comes inside. */
function joinedLetters(
  letters: readonly Letter[],
  { from, to, put }: LetterEdit,
  held: ReadonlySet<Letter>,
  edges: Edges,
): readonly Letter[] {
  const holds = (letter: Letter | undefined) => letter !== undefined && held.has(letter)
  const [left, right, removed] = [letters[from - 1], letters[to], letters.slice(from, to)]
  if (removed.length > 0) return removed.every(holds) ? put : []
  if (holds(left) && holds(right)) return put
  if (edges === 'word' && holds(left) && isWord(left)) return wordAtStart(put)
  if (edges === 'word' && holds(right) && isWord(right) && !isWord(left)) return wordAtStart([...put].reverse())
  return []
}

function isWord(letter: Letter | undefined): boolean {
  return letter !== undefined && WORD.test(letter.sign)
}

function wordAtStart(letters: readonly Letter[]): readonly Letter[] {
  const end = letters.findIndex((letter) => !isWord(letter))
  return end < 0 ? letters : letters.slice(0, end)
}
