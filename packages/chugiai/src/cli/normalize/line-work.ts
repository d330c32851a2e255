import { slugify, sortKey, toNameCase } from '@chugiai/normalizer'

/** What can be done line by line, after normalizing. It keeps no alignment. */
export const LINE_WORK = ['slug', 'name-case', 'sort'] as const

export type LineWork = (typeof LINE_WORK)[number]

const WORK: Readonly<Record<LineWork, (lines: readonly string[]) => readonly string[]>> = {
  slug: (lines) => lines.map((line) => slugify(line)),
  'name-case': (lines) => lines.map(toNameCase),
  sort: sortLines,
}

/** The text with its lines rewritten, or in dictionary order; a line feed at its end stays there. */
export function workOnLines(text: string, work: LineWork): string {
  const end = text.endsWith('\n') ? '\n' : ''
  const lines = text.slice(0, text.length - end.length).split('\n')
  return WORK[work](lines).join('\n') + end
}

/** Lines in the order of a Vietnamese dictionary; equal ones keep their order. */
function sortLines(lines: readonly string[]): readonly string[] {
  const keyed = lines.map((line) => ({ line, key: sortKey(line) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ line }) => line)
}
