import { countTokens } from '../page/shape.ts'
import { isTitle } from '../rules/title.ts'
import { type Candidates, namesPeople } from './candidates.ts'
import { type Claims, hasTitle, type NewClaims } from './claims.ts'
import type { Page } from './page.ts'
import type { Verdict } from './reading.ts'
import { UNKNOWN } from './unknown.ts'

export const HEAD = 8 // sections, dates, the title and the writer stand among so many first passages

/** The dates of the page, its section and its title. */
export function claimHead(page: Page, claims: Claims): NewClaims {
  const claimed = claimDates(page)
  if (hasTitle(claims)) return claimed
  const open = [...page.lines.entries()].filter(([i]) => claims[i] === null && !claimed.has(i))
  const title = chooseTitle(open)
  for (const [i, line] of open) {
    if (title !== null && i >= title) break
    if (line.section !== null) claimed.set(i, sectionVerdict(line.section))
    else if (title === null) break
    else claimed.set(i, unknownAbove(line))
  }
  if (title !== null) claimed.set(title, { reading: { type: 'title' }, rule: 'first-line' })
  return claimed
}

/** Above the title stands who wrote it, or what nobody knows. */
function unknownAbove(line: Candidates): Verdict {
  if (line.byline === null || !namesPeople(line)) return UNKNOWN
  return { reading: { type: 'byline', signature: line.byline }, rule: 'byline-above-title' }
}

export function sectionVerdict(section: NonNullable<Candidates['section']>): Verdict {
  return { reading: { type: 'boilerplate', section }, rule: 'section' }
}

/** Every date line of the head, else the first one near the end: some pages carry their date below the story. */
function claimDates({ lines }: Page): Map<number, Verdict> {
  const dated = [...lines.entries()].filter(([, { date }]) => date !== null)
  const head = dated.filter(([i]) => i < HEAD)
  const below = dated.filter(([i]) => i >= lines.length - HEAD).slice(0, 1)
  const claimed = new Map<number, Verdict>()
  for (const [i, { date }] of head.length > 0 ? head : below) {
    if (date !== null) claimed.set(i, { reading: { type: 'page_date', date }, rule: 'page-date-line' })
  }
  return claimed
}

const WEIGHTS = { unsigned: 2, long: 1, passed: -2 }
const LONG_TITLE = 4 // words; names are shorter

/** The title among the first open lines: the first that reads as one, unless it is a name and a better one follows. */
function chooseTitle(open: readonly (readonly [number, Candidates])[]): number | null {
  const first = open.filter(([, { section }]) => section === null).slice(0, HEAD / 2)
  let best: number | null = null
  let bestWeight = Number.NEGATIVE_INFINITY
  for (const [passed, [i, { passage, byline }]] of first.entries()) {
    if (!isTitle(passage)) break
    if (open.at(-1)?.[0] === i) break // a title needs an article behind it
    const isLong = countTokens(passage.text, LONG_TITLE) === LONG_TITLE
    const weight = (byline ? 0 : WEIGHTS.unsigned) + (isLong ? WEIGHTS.long : 0) + passed * WEIGHTS.passed
    if (weight > bestWeight) {
      best = i
      bestWeight = weight
    }
  }
  return best
}
