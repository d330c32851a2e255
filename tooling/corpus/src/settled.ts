import type { Finding } from './check.ts'
import { type MentionRow, readMentionRows } from './layer.ts'

export type Pass = 'first' | 'second'

/** A mention that one pass has and the other lacks, and which of them was found right. */
export interface SettledRow extends MentionRow {
  readonly pass: Pass
  readonly right: Pass
  /** What kind of disagreement it is. */
  readonly kind: string
}

/** Reads `settled.tsv`: the columns of `mentions.tsv`, then pass, right and kind. */
export function readSettledRows(file: string): readonly SettledRow[] {
  const [, ...lines] = file.split(/\r?\n/).filter((line) => line !== '')
  return readMentionRows(file).map((row, i) => {
    const [pass = '', right = '', kind = ''] = lines[i]?.split('\t').slice(7) ?? []
    return { ...row, pass: pass as Pass, right: right as Pass, kind }
  })
}

/** The first pass as it was before the disagreements were settled. */
export function firstPassOf(mentions: readonly MentionRow[], settled: readonly SettledRow[]): readonly MentionRow[] {
  const taken = new Set(settled.filter(({ pass }) => pass === 'second').map(placeOf))
  const dropped = settled.filter(({ pass, right }) => pass === 'first' && right === 'second')
  return [...mentions.filter((row) => !taken.has(placeOf(row))), ...dropped]
}

/** Mentions that the layer has though they were found wrong, or lacks though they were found right. */
export function checkSettled(mentions: readonly MentionRow[], settled: readonly SettledRow[]): readonly Finding[] {
  const places = new Set(mentions.map(placeOf))
  return settled
    .filter((row) => places.has(placeOf(row)) !== (row.pass === row.right))
    .map(({ sentence, label, span }) => ({
      sentence,
      message: `${label} ${span.start}-${span.end} stands otherwise in settled.tsv`,
    }))
}

/** How many mentions each kind holds, and which pass was right, as lines of text. */
export function formatSettled(settled: readonly SettledRow[]): string {
  const counts = new Map<string, number>()
  for (const { kind, right } of settled) {
    const key = `${right.padEnd(8)}${kind}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => `${String(count).padStart(4)}  ${key}`).join('\n')
}

function placeOf({ sentence, span, label }: MentionRow): string {
  return `${sentence} ${span.start}-${span.end} ${label}`
}
