import type { MentionRow, SentenceRow } from './layer.ts'

/** How many mentions of each label and subtype each part holds, as lines of text. */
export function formatCounts(sentences: readonly SentenceRow[], mentions: readonly MentionRow[]): string {
  const partOf = new Map(sentences.map(({ sentence, part }) => [sentence, part]))
  const counts = new Map<string, { train: number; test: number }>()
  for (const { sentence, label, type } of mentions) {
    const part = partOf.get(sentence) ?? 'train'
    for (const key of type === '' ? [label] : [label, `  ${label} ${type}`]) {
      const count = counts.get(key) ?? { train: 0, test: 0 }
      counts.set(key, { ...count, [part]: count[part] + 1 })
    }
  }
  const inPart = (part: string) => sentences.filter((row) => row.part === part).length
  const rows = [...counts].sort(([a], [b]) => (a.trim() < b.trim() ? -1 : 1))
  const line = (name: string, train: number, test: number) =>
    `${name.padEnd(20)}${String(train).padStart(8)}${String(test).padStart(8)}`
  return [
    `${''.padEnd(20)}${'train'.padStart(8)}${'test'.padStart(8)}`,
    line('sentences', inPart('train'), inPart('test')),
    ...rows.map(([name, { train, test }]) => line(name, train, test)),
  ].join('\n')
}
