import { covers, overlaps } from '@chugiai/text'
import { type Mention, mentionSpan } from './mention.ts'
import { RULE_LABELS } from './rule-labels.ts'
import type { Token } from './token.ts'

/** Which labels may stand inside a mention of another. Speech may hold anything. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  LOC: ['LOC', 'NORP'],
  NORP: ['LOC'],
  ORG: ['ORG', 'LOC', 'ORDINAL', 'NORP', 'DATE'],
  ROLE: ['ORG', 'LOC', 'ORDINAL'],
  LAW: ['LAW', 'ORG', 'ROLE', 'LOC', 'DATE', 'ORDINAL'],
  EVENT: ['ORG', 'LOC', 'ORDINAL', 'DATE', 'NORP'],
  PROGRAM: ['LOC', 'NORP', 'DATE'],
  DATE: ['DATE', 'TIME', 'DURATION'],
  TIME: ['TIME', 'DATE', 'DURATION'],
  DURATION: ['DURATION', 'DATE', 'TIME'],
}
const RULED: ReadonlySet<string> = new Set([...RULE_LABELS, 'AGENCY'])
const INSIDE_NOMINAL_PERSON = ['HONORIFIC', 'ROLE', 'ORG', 'LOC', 'ORDINAL']
const LOWEST_SCORE = 0.5 // below it a rule is more often wrong than right

/**
 * Chooses among mentions that contend for the same letters: known ones before all, then by priority, then the higher score, then the
 * longer one. What stays nests or lies apart, never crosses, and is never there twice. Known mentions are not given
 * back.
 */
export function resolveMentions(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const holders: Mention[][] = Array.from({ length: tokens.length }, () => [])
  const hold = (mention: Mention) => {
    for (const here of holders.slice(mention.from, mention.to)) here.push(mention)
  }
  for (const mention of mentions) if (mention.fixed) hold(mention)
  const chosen: Mention[] = []
  for (const mention of ranked(mentions)) {
    if (!fits(mention, holders, tokens)) continue
    chosen.push(mention)
    hold(mention)
  }
  return chosen
}

function ranked(mentions: readonly Mention[]): Mention[] {
  return mentions
    .filter(({ score, fixed }) => score >= LOWEST_SCORE && !fixed)
    .sort(
      (a, b) =>
        priorityOf(b) - priorityOf(a) || b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from,
    )
}

function priorityOf({ priority = 0 }: Mention): number {
  return priority
}

function fits(mention: Mention, holders: readonly (readonly Mention[])[], tokens: readonly Token[]): boolean {
  for (const here of holders.slice(mention.from, mention.to)) {
    for (const other of here) {
      if (!compatible(mention, other) || (other.fixed && crosses(tokens, mention, other))) return false
    }
  }
  return true
}

/** Whether both may stand: one in the other where the labels allow it, or two labels of the rules on the same letters. */
export function compatible(a: Mention, b: Mention): boolean {
  if (a.from === b.from && a.to === b.to) return isShipped(a) && isShipped(b) && mayHold(a, b) !== mayHold(b, a)
  if (a.from <= b.from && b.to <= a.to) return mayHold(a, b)
  return b.from <= a.from && a.to <= b.to && mayHold(b, a)
}

/** What somebody says of some letters, no shipped rule says over again with another label. */
function isShipped({ fixed, ownLabel }: Mention): boolean {
  return !fixed && ownLabel === undefined
}

/** A known mention may begin or end inside a token, so its letters decide. */
function crosses(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  const one = mentionSpan(tokens, a)
  const other = mentionSpan(tokens, b)
  return overlaps(one, other) && !covers(one, other) && !covers(other, one)
}

function mayHold(outer: Mention, inner: Mention): boolean {
  if (!RULED.has(outer.label)) return outer.fixed === true // what a label means that is not ours, people know
  if (!RULED.has(inner.label)) return true
  if (outer.label === 'QUOTE') return inner.label !== 'QUOTE'
  if (outer.label === 'PER' && outer.attributes?.mention === 'nominal')
    return INSIDE_NOMINAL_PERSON.includes(inner.label)
  return INSIDE[outer.label]?.includes(inner.label) ?? false
}
