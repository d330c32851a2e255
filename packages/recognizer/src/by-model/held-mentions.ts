import type { Mention, TokenRange } from '../mention.ts'
import { compatible } from '../resolve.ts'
import { MentionsByToken } from './mentions-by-token.ts'

/** What the rules read by its head and its number, and the model knows nothing of. */
const HELD: ReadonlySet<string> = new Set(['LAW', 'EVENT', 'PROGRAM'])
const HEADED: ReadonlySet<string> = new Set(['LAW', 'PROGRAM'])

/** Laws, events and programs of the rules: a name of the model does not displace them. */
export function heldMentions(mentions: readonly Mention[]): MentionsByToken {
  const held = mentions.filter(({ label, fixed, ownLabel }) => HELD.has(label) && !fixed && ownLabel === undefined)
  return new MentionsByToken(held)
}

/**
 * Whether the name lies apart from each of them, nests in it (*Đảng bộ tỉnh Hà Giang* in *Đại hội Đảng bộ tỉnh Hà Giang*),
 * or holds the whole of it and is as sure. *Luật* as a person in *Luật Nhà ở 2014* does not.
 */
export function leavesHeld(name: Mention, held: MentionsByToken): boolean {
  return !held.someOver(name, (one) => !nests(name, one) && !(isWithin(one, name) && name.score >= one.score))
}

/** Whether a mention of the rules lies in one of them, with other letters around it. */
export function isHeldWithin(mention: Mention, held: MentionsByToken): boolean {
  return held.someOver(mention, (one) => isWithin(mention, one))
}

/** Whether the first lies in the second, which is longer. */
function isWithin(inner: TokenRange, outer: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from
}

function nests(name: Mention, held: Mention): boolean {
  const takesHead = HEADED.has(held.label) && name.from === held.from
  return isWithin(name, held) && !takesHead && compatible(name, held)
}
