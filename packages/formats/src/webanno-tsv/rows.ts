import { readEscapes } from './cells.ts'

/** A word, or a part of one, with its cells. */
export interface TsvRow {
  /** `1-3`, or `1-3.2` for a part of a word. */
  readonly id: string
  readonly begin: number
  readonly end: number
  readonly text: string
  readonly cells: readonly string[]
  /** Number of the word in the file that it is, or is part of. */
  readonly token: number
  readonly isPart: boolean
}

/** A sentence with its words. */
export interface TsvSentence {
  /** As the file writes it; missing in the oldest files. */
  readonly text: string | undefined
  readonly id: string | undefined
  readonly rows: readonly TsvRow[]
}

/** The sentences of a file, and the numbers of lines that are none. */
export interface TsvBody {
  readonly sentences: readonly TsvSentence[]
  readonly wrong: readonly number[]
}

const PLACE = /^(\d{1,15})-(\d{1,15})$/

interface OpenSentence {
  text: string | undefined
  id: string | undefined
  readonly rows: TsvRow[]
}

/** Reads all that stands behind the header. */
export function parseBody(lines: readonly string[]): TsvBody {
  const sentences: OpenSentence[] = []
  const wrong: number[] = []
  let isOpen = false
  let token = -1
  const sentence = (isNew: boolean): OpenSentence => {
    const last = sentences.at(-1)
    if (last !== undefined && !isNew) return last
    const made: OpenSentence = { text: undefined, id: undefined, rows: [] }
    sentences.push(made)
    isOpen = true
    return made
  }
  for (const [number, line] of lines.entries()) {
    if (line.trim() === '') isOpen = false
    else if (/^#(?:Text|Sentence\.id)=/.test(line))
      addComment(line, sentence(!isOpen || (sentences.at(-1)?.rows.length ?? 0) > 0))
    else if (!line.startsWith('#')) {
      const row = parseRow(line, token)
      if (row === null) wrong.push(number)
      else {
        if (!row.isPart) token++
        sentence(!isOpen).rows.push({ ...row, token })
      }
    }
  }
  return { sentences: sentences.filter(({ rows }) => rows.length > 0), wrong }
}

function addComment(line: string, open: OpenSentence): void {
  const value = line.slice(line.indexOf('=') + 1)
  // A sentence over several lines, as the oldest files had it.
  if (line.startsWith('#Text')) open.text = open.text === undefined ? value : `${open.text}\n${value}`
  else open.id = value
}

function parseRow(line: string, before: number): TsvRow | null {
  const [id = '', place = '', text = '', ...cells] = line.split('\t')
  const match = PLACE.exec(place)
  const isPart = /^\d+-\d+\.\d+$/.test(id)
  if (match === null || (!isPart && !/^\d+-\d+$/.test(id)) || (isPart && before < 0)) return null
  const [begin, end] = [Number(match[1]), Number(match[2])]
  return end < begin ? null : { id, begin, end, text: readEscapes(text), cells, token: before, isPart }
}
