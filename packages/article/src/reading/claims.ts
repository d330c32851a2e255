import type { Page } from './page.ts'
import type { Verdict } from './reading.ts'

/** What has been decided so far: for every line of a page its verdict, or `null` while it is open. */
export type Claims = readonly (Verdict | null)[]

/** What one step decides, by the index of the line. */
export type NewClaims = ReadonlyMap<number, Verdict>

/** One step of sorting: sees the page and what is decided, and claims lines that are open. */
export type Step = (page: Page, claims: Claims) => NewClaims

/** The claims with the new ones among them; what is decided stays so. */
export function merge(claims: Claims, added: NewClaims): Claims {
  return added.size === 0 ? claims : claims.map((verdict, i) => verdict ?? added.get(i) ?? null)
}

export function hasTitle(claims: Claims): boolean {
  return claims.some((verdict) => verdict?.reading.type === 'title')
}

/** The first line behind the title that nothing has claimed; -1 when there is none. */
export function openingIndex(claims: Claims): number {
  const title = claims.findIndex((verdict) => verdict?.reading.type === 'title')
  return claims.findIndex((verdict, i) => i > title && verdict === null)
}
