import type { Mention } from './mention.ts'

/** Which labels may stand inside a mention of another. Speech may hold anything. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  LOC: ['LOC', 'NORP'],
  ORG: ['ORG', 'LOC', 'ORDINAL', 'NORP', 'DATE'],
  ROLE: ['ORG', 'LOC', 'ORDINAL'],
  LAW: ['LAW', 'ORG', 'ROLE', 'LOC', 'DATE', 'ORDINAL'],
  EVENT: ['ORG', 'LOC', 'ORDINAL', 'DATE', 'NORP'],
  PROGRAM: ['LOC', 'NORP', 'DATE'],
  DATE: ['DATE', 'TIME'],
  TIME: ['TIME', 'DATE'],
  DURATION: ['DURATION', 'DATE', 'TIME'],
}
const INSIDE_NOMINAL_PERSON = ['HONORIFIC', 'ROLE', 'ORG', 'LOC', 'ORDINAL']
const LOWEST_SCORE = 0.5

/**
 * Chooses among mentions that contend for the same letters: the higher score first, then the longer one. What stays
 * nests or lies apart, never crosses.
 */
export function resolveMentions(mentions: readonly Mention[], tokenCount: number): Mention[] {
  const ranked = mentions
    .filter(({ score }) => score >= LOWEST_SCORE)
    .sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from)
  const holders: Mention[][] = Array.from({ length: tokenCount }, () => [])
  const chosen: Mention[] = []
  for (const mention of ranked) {
    if (!fits(mention, holders)) continue
    chosen.push(mention)
    for (let at = mention.from; at < mention.to; at++) holders[at]!.push(mention)
  }
  return chosen
}

function fits(mention: Mention, holders: readonly (readonly Mention[])[]): boolean {
  for (let at = mention.from; at < mention.to; at++) {
    for (const other of holders[at]!) if (!compatible(mention, other)) return false
  }
  return true
}

function compatible(a: Mention, b: Mention): boolean {
  if (a.from === b.from && a.to === b.to) return mayHold(a, b) !== mayHold(b, a)
  if (a.from <= b.from && b.to <= a.to) return mayHold(a, b)
  return b.from <= a.from && a.to <= b.to && mayHold(b, a)
}

function mayHold(outer: Mention, inner: Mention): boolean {
  if (outer.label === 'QUOTE') return inner.label !== 'QUOTE'
  if (outer.label === 'PER' && outer.attributes?.mention === 'nominal')
    return INSIDE_NOMINAL_PERSON.includes(inner.label)
  return INSIDE[outer.label]?.includes(inner.label) ?? false
}
