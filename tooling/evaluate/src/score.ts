import { normalizeText } from '@chugiai/normalizer'

/** Right and wrong answers of a field that has one value. */
export interface ValueScore {
  readonly right: number
  readonly total: number
}

/** Hits and misses of a field that is a list. */
export interface ListScore {
  readonly hits: number
  readonly gold: number
  readonly found: number
}

/** Letters alone decide: blanks and Unicode forms are made equal, as the reader makes them. */
export function sameText(a: string | undefined, b: string | undefined): boolean {
  return key(a ?? '') === key(b ?? '')
}

/** Compares two lists as multisets. What is `neutral` and found counts neither way. */
export function scoreList(
  gold: readonly string[],
  found: readonly string[],
  neutral: readonly string[] = [],
): ListScore {
  const open = new Map<string, number>()
  for (const text of gold) open.set(key(text), (open.get(key(text)) ?? 0) + 1)
  const ignored = new Set(neutral.map(key))
  const counted = found.map(key).filter((text) => open.has(text) || !ignored.has(text))
  let hits = 0
  for (const text of counted) {
    const left = open.get(text) ?? 0
    if (left === 0) continue
    open.set(text, left - 1)
    hits++
  }
  return { hits, gold: gold.length, found: counted.length }
}

export function addLists(a: ListScore, b: ListScore): ListScore {
  return { hits: a.hits + b.hits, gold: a.gold + b.gold, found: a.found + b.found }
}

/** Harmonic mean of precision and recall; `null` when there is nothing to find and nothing was found. */
export function f1({ hits, gold, found }: ListScore): number | null {
  return gold + found === 0 ? null : (2 * hits) / (gold + found)
}

function key(text: string): string {
  return normalizeText(text).replace(/\s+/g, ' ').trim()
}
