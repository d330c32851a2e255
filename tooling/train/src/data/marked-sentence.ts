import { createHash } from 'node:crypto'
import type { GoldMention } from './entities.ts'

/** A sentence of `corpus/made-sentences` with its names, by their places in `text` (UTF-16). */
export interface MarkedSentence {
  /** The first twelve hexadecimal digits of the SHA-256 of the text: it stays when lines move. */
  readonly id: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

const MARK = /\[(PER|ORG|LOC|MISC) (?=[^\s\]])|\]/g

/**
 * Reads a line in which names stand in marks: `ông [PER An] ở [ORG UBND [LOC xã Hòa Châu]]`.
 * @throws Error when a mark is not closed, or closed twice.
 */
export function readMarkedSentence(line: string): MarkedSentence {
  const open: { start: number; label: string }[] = []
  const mentions: GoldMention[] = []
  let text = ''
  let from = 0
  for (const { 0: mark, 1: label, index } of line.matchAll(MARK)) {
    text += line.slice(from, index)
    from = index + mark.length
    if (label === undefined) mentions.push({ ...closed(open.pop(), line), end: text.length })
    else open.push({ start: text.length, label })
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${line}`)
  text += line.slice(from)
  if (text.includes('[')) throw new Error(`no label behind a bracket: ${line}`)
  return { id: idOf(text), text, mentions }
}

function closed<T>(mark: T | undefined, line: string): T {
  if (mark === undefined) throw new Error(`no mark is open: ${line}`)
  return mark
}

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
