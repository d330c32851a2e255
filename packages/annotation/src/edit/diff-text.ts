import { assertText } from '@chugiai/text'
import { diffArrays } from 'diff'
import { alignWords, type WordAlignment } from './align-words.ts'
import type { TextEdit } from './read-edits.ts'
import { type Words, wordsOf } from './words.ts'

// Words with their marks and digits, runs of blanks, single signs.
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\S\n]+|[\s\S]/gu
const WORD = /^[\p{L}\p{M}\p{N}]/u

// What stands between two words that are kept is short, or was written anew: more differences than this are one edit.
const MAX_DIFFERENCES = 100

/**
 * The edits that lead from one text to another, few and small: words that stand once in both show what is where, and in
 * between the least difference is found. Takes time by the length of the texts, whatever differs.
 *
 * @example
 * diffTexts('Ông Nam đến Huế.', 'Ông Nam vừa đến Huế.') // [{ span: { start: 8, end: 8 }, text: 'vừa ' }]
 */
export function diffTexts(before: string, after: string): TextEdit[] {
  assertText(before, 'before')
  assertText(after, 'after')
  if (before === after) return []
  const [old, now] = [wordsOf(before), wordsOf(after)]
  return editsOf(old, now, alignWords(old, now))
}

/** The edits between the words that are kept, and of those that are written in another way. */
export function editsOf(old: Words, now: Words, { kept }: Pick<WordAlignment, 'kept'>): TextEdit[] {
  const edits: TextEdit[] = []
  let oldDone = 0
  let newDone = 0
  for (let i = 0; i <= kept.length; i++) {
    const j = kept[i] ?? now.starts.length
    if (j === -1) continue
    const oldStart = old.starts[i] ?? old.text.length
    const newStart = now.starts[j] ?? now.text.length
    addGapEdits(oldDone, old.text.slice(oldDone, oldStart), now.text.slice(newDone, newStart), edits)
    oldDone = old.ends[i] ?? old.text.length
    newDone = now.ends[j] ?? now.text.length
    addEdit(oldStart, old.text.slice(oldStart, oldDone), now.text.slice(newStart, newDone), edits)
  }
  return edits
}

function addEdit(start: number, before: string, after: string, edits: TextEdit[]): void {
  if (before !== after) edits.push({ span: { start, end: start + before.length }, text: after })
}

/** The edits of what stands between two words. */
function addGapEdits(start: number, before: string, after: string, edits: TextEdit[]): void {
  if (before === after) return
  const [oldTokens, newTokens] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []]
  // What is put in or taken out stands behind the signs that end the sentence before.
  let head = 0
  while (head < oldTokens.length && oldTokens[head] === newTokens[head]) head++
  let at = start + lengthOf(oldTokens.slice(0, head))
  const [oldRest, newRest] = [oldTokens.slice(head), newTokens.slice(head)]
  const changes = diffArrays(oldRest, newRest, { maxEditLength: MAX_DIFFERENCES })
  if (changes === undefined) {
    addEdit(at, oldRest.join(''), newRest.join(''), edits)
    return
  }
  let removed: readonly string[] = []
  let added: readonly string[] = []
  for (const change of [...changes, { added: false, removed: false, value: [] }]) {
    if (change.removed) removed = change.value
    else if (change.added) added = change.value
    else {
      addHunk(at, removed, added, edits)
      at += lengthOf(removed) + lengthOf(change.value)
      removed = []
      added = []
    }
  }
}

/** Tokens exchanged for others. With as many words on both sides, each word is exchanged for its like. */
function addHunk(start: number, before: readonly string[], after: readonly string[], edits: TextEdit[]): void {
  const [old, now] = [partsOf(before), partsOf(after)]
  if (old.length !== now.length) {
    addEdit(start, before.join(''), after.join(''), edits)
    return
  }
  let at = start
  for (const [i, part] of old.entries()) {
    addEdit(at, part, now[i] ?? '', edits)
    at += part.length
  }
}

/** What is before the first word, the word, what is before the next one, ... and what is behind the last. */
function partsOf(tokens: readonly string[]): string[] {
  const parts = ['']
  for (const token of tokens) {
    if (WORD.test(token)) parts.push(token, '')
    else parts[parts.length - 1] += token
  }
  return parts
}

function lengthOf(tokens: readonly string[]): number {
  let length = 0
  for (const token of tokens) length += token.length
  return length
}
