import { diffArrays } from 'diff'
import type { TextEdit } from './read-edits.ts'

// Words with their marks and digits, runs of blanks, single signs.
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\S\n]+|[\s\S]/gu
const LINE = /[^\n]*\n|[^\n]+/g

// Myers' method takes time by the square of the number of differences; past this many, finding the fewest is not worth it.
const MAX_DIFFERENCES = 1_000

/** A run of parts that differ: positions in the two lists of parts. */
interface Hunk {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/**
 * The edits that lead from one text to another, few and small: lines first, words in the lines that differ (the
 * minimal-difference method of Myers 1986, by the package `diff`). Texts that have next to nothing in common give one
 * edit for the whole difference.
 *
 * @example
 * diffTexts('Ông Nam đến Huế.', 'Ông Nam vừa đến Huế.') // [{ span: { start: 8, end: 8 }, text: 'vừa ' }]
 */
export function diffTexts(before: string, after: string): TextEdit[] {
  const edits: TextEdit[] = []
  forEachHunk(before, after, LINE, (start, oldLines, newLines) => {
    forEachHunk(oldLines, newLines, TOKEN, (offset, oldWords, newWords) => {
      const from = start + offset
      edits.push({ span: { start: from, end: from + oldWords.length }, text: newWords })
    })
  })
  return edits
}

/** Calls `visit` for each place where the texts differ by whole matches of `pattern`. */
function forEachHunk(
  before: string,
  after: string,
  pattern: RegExp,
  visit: (start: number, before: string, after: string) => void,
): void {
  const oldParts = before.match(pattern) ?? []
  const newParts = after.match(pattern) ?? []
  let offset = 0
  let done = 0
  for (const { oldStart, oldEnd, newStart, newEnd } of diffParts(oldParts, newParts)) {
    for (; done < oldStart; done++) offset += oldParts[done]!.length
    visit(offset, oldParts.slice(oldStart, oldEnd).join(''), newParts.slice(newStart, newEnd).join(''))
  }
}

function diffParts(before: readonly string[], after: readonly string[]): Hunk[] {
  let head = 0
  const shorter = Math.min(before.length, after.length)
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const oldEnd = before.length - tail
  const newEnd = after.length - tail
  if (head === oldEnd && head === newEnd) return []
  const whole = { oldStart: head, oldEnd, newStart: head, newEnd }
  if (head === oldEnd || head === newEnd) return [whole]
  const changes = diffArrays(before.slice(head, oldEnd), after.slice(head, newEnd), { maxEditLength: MAX_DIFFERENCES })
  return changes === undefined ? [whole] : toHunks(changes, head)
}

function toHunks(changes: readonly { added: boolean; removed: boolean; count: number }[], head: number): Hunk[] {
  const hunks: Hunk[] = []
  let old = head
  let now = head
  let open: Hunk | null = null
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      if (open !== null) hunks.push(open)
      open = null
      old += count
      now += count
      continue
    }
    const from: Hunk = open ?? { oldStart: old, oldEnd: old, newStart: now, newEnd: now }
    if (removed) old += count
    else now += count
    open = { ...from, oldEnd: old, newEnd: now }
  }
  if (open !== null) hunks.push(open)
  return hunks
}
