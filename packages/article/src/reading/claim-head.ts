import { isTitle } from '../rules/title.ts'
import { type Claims, hasTitle, type NewClaims } from './claims.ts'
import type { Page } from './page.ts'
import type { Verdict } from './reading.ts'

export const HEAD = 6 // sections, dates and the title stand among so many first passages

/** The date of the page, its section and its title. */
export function claimHead(page: Page, claims: Claims): NewClaims {
  const claimed = new Map<number, Verdict>()
  const at = page.lines.findIndex(({ date }, i) => date !== null && isAtEdge(i, page.lines.length))
  const date = page.lines[at]?.date
  if (date) claimed.set(at, { reading: { type: 'page_date', date }, rule: 'page-date-line' })
  if (hasTitle(claims)) return claimed
  const isOpen = (i: number) => claims[i] === null && !claimed.has(i)
  for (const [i, { passage, section }] of page.lines.entries()) {
    if (!isOpen(i)) continue
    if (section === null) {
      const hasMore = page.lines.some((_, j) => j > i && isOpen(j)) // a title needs an article behind it
      if (hasMore && isTitle(passage)) claimed.set(i, { reading: { type: 'title' }, rule: 'first-line' })
      return claimed
    }
    claimed.set(i, { reading: { type: 'boilerplate', section }, rule: 'section' })
  }
  return claimed
}

/** Pages carry their date above the story; some carry it below. */
function isAtEdge(index: number, length: number): boolean {
  return index < HEAD || index >= length - HEAD
}
