import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MentionRow, readMentionRows } from '../../../corpus/src/layer.ts'
import type { GoldSentence } from './treebank.ts'

/** A mention of the gold, by its place in the text that is trained on. */
export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** The mentions of each sentence of `corpus/vtb-entities`, in the text with brackets, by the sentence's id. */
export function readEntities(folder: string, sentences: readonly GoldSentence[]): Map<string, GoldMention[]> {
  const rows = readMentionRows(readFileSync(join(folder, 'mentions.tsv'), 'utf8'))
  const bySentence = groupBySentence(rows)
  return new Map(sentences.map((sentence) => [sentence.id, mentionsOf(sentence, bySentence.get(sentence.id) ?? [])]))
}

function mentionsOf(sentence: GoldSentence, rows: readonly MentionRow[]): GoldMention[] {
  return rows.map(({ span, label }) => ({
    start: placeOf(sentence, span.start, 0),
    end: placeOf(sentence, span.end - 1, 1),
    label,
  }))
}

/** Where a letter of the treebank's text stands now, `after` letters further on. */
function placeOf({ words, sourceStarts = [] }: GoldSentence, offset: number, after: number): number {
  const at = sourceStarts.findLastIndex((start) => start <= offset)
  return words[at]!.start + (offset - sourceStarts[at]!) + after
}

function groupBySentence(rows: readonly MentionRow[]): Map<string, MentionRow[]> {
  const groups = new Map<string, MentionRow[]>()
  for (const row of rows) {
    const group = groups.get(row.sentence)
    if (group === undefined) groups.set(row.sentence, [row])
    else group.push(row)
  }
  return groups
}
