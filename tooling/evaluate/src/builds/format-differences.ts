import type { PageDifference } from './compare-calls.ts'

const LONGEST = 160 // of a value, in UTF-16 code units: one line of a wide terminal

/** The differences by kind, the most frequent first: how many, then one line each with its page. */
export function formatDifferences(found: readonly PageDifference[], { limit = Infinity } = {}): string {
  const kinds = [...groupByKind(found)].sort(([, a], [, b]) => b.length - a.length)
  const blocks = kinds.map(([kind, group]) => {
    const shown = group.slice(0, limit).map((difference) => `  ${formatOne(difference)}`)
    const left = group.length > limit ? [`  … and ${group.length - limit} more`] : []
    return [`${group.length} × ${kind}`, ...shown, ...left].join('\n')
  })
  return [...blocks, `${found.length} differences of ${kinds.length} kinds`].join('\n')
}

function groupByKind(found: readonly PageDifference[]): Map<string, PageDifference[]> {
  const kinds = new Map<string, PageDifference[]>()
  for (const difference of found) {
    const group = kinds.get(difference.kind)
    if (group) group.push(difference)
    else kinds.set(difference.kind, [difference])
  }
  return kinds
}

function formatOne({ page, before, after }: PageDifference): string {
  return `${page}: ${[before, after]
    .filter((value) => value !== undefined)
    .map(shorten)
    .join(' → ')}`
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(readable(value))
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** An annotation by what a reader looks for: its words first. */
function readable(value: unknown): unknown {
  const { quote, ...rest } = Object(value)
  return typeof quote === 'string' ? { quote, ...rest } : value
}
