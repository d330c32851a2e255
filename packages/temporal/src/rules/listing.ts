import { toneKey } from '@chugiai/normalizer/lexis'
import { isSpaced, type Token } from '../token.ts'

/** Words that join the members of a list, beside the comma. */
export const LIST_WORDS = ['và', 'hoặc', 'hay']

const LONGEST_LIST = 8 // members; a bound keeps long rows linear
const links = new Set([',', ...LIST_WORDS.map(toneKey)])

/**
 * Reads on from a member of a list that ends at token `at`, over commas and `và`, to the last member.
 *
 * @returns the last member, or `null` when none follows
 */
export function readOn<Member extends { readonly end: number }>(
  tokens: readonly Token[],
  at: number,
  readMember: (tokens: readonly Token[], at: number) => Member | null,
): Member | null {
  let last: Member | null = null
  for (let link = at, count = 1; count < LONGEST_LIST && isLink(tokens, link); count++) {
    const member = isSpaced(tokens, link + 1) ? readMember(tokens, link + 1) : null
    if (member === null) return last
    last = member
    link = member.end
  }
  return last
}

/** Whether a comma or `và` at token `at` joins what stands before it with what follows. */
export function isLink(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.gap === 'none' || token.gap === 'blank') && links.has(token.key)
}
