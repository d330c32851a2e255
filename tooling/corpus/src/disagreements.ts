import type { MentionRow } from './layer.ts'
import { missKind } from './miss-kinds.ts'

/**
 * How often the passes differ, by label and kind, the most first: `first` has what the second lacks, `second` the other
 * way round. `texts` holds the text of each sentence that the second pass saw.
 */
export function formatDisagreements(
  texts: ReadonlyMap<string, string>,
  first: readonly MentionRow[],
  second: readonly MentionRow[],
): string {
  const kinds = [...kindsOf('first', texts, first, second), ...kindsOf('second', texts, second, first)]
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const rows = [...counts].sort(([, a], [, b]) => b - a)
  return rows.map(([kind, count]) => `${kind.padEnd(32)}${String(count).padStart(4)}`).join('\n')
}

function kindsOf(
  side: string,
  texts: ReadonlyMap<string, string>,
  rows: readonly MentionRow[],
  others: readonly MentionRow[],
): string[] {
  return rows.flatMap((row) => {
    const text = texts.get(row.sentence)
    if (text === undefined) return []
    const near = others.filter(({ sentence }) => sentence === row.sentence)
    const isSame = ({ label, span }: MentionRow) =>
      label === row.label && span.start === row.span.start && span.end === row.span.end
    return near.some(isSame) ? [] : [`${side} ${row.label}, ${missKind(text, row, near)}`]
  })
}
