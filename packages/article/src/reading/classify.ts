import type { MarkupRole } from '../page/markup.ts'
import type { Passage } from '../page/passages.ts'
import { startsListItem } from '../page/shape.ts'
import { readAgencyPrefix } from '../rules/agency-code.ts'
import { boilerplateKind, isDatedLink, isListedLink } from '../rules/boilerplate.ts'
import { readByline } from '../rules/byline-place.ts'
import { captionEvidence } from '../rules/caption.ts'
import { isHeading } from '../rules/heading.ts'
import { isPageDateLine } from '../rules/page-date.ts'
import { isSection } from '../rules/section.ts'
import { readTags } from '../rules/tags.ts'
import { isTitle } from '../rules/title.ts'
import { findByline, type Page, type Verdict } from './page.ts'

/**
 * Gives every passage of the page its verdict. The rules run from the sure to the unsure: what stands around an
 * article first, then its head and its end, then what lies between.
 */
export function classify(page: Page): void {
  claimMarked(page)
  claimBoilerplate(page)
  claimHead(page)
  claimByline(page)
  claimCaptions(page)
  claimLede(page)
  claimBody(page)
}

function claim(page: Page, index: number, verdict: Verdict): void {
  page.verdicts[index] ??= verdict
}

const BY_MARKUP: Partial<Record<MarkupRole, Verdict>> = {
  title: { type: 'title', rule: 'markup-title' },
  section: { type: 'boilerplate', rule: 'section' },
  caption: { type: 'caption', rule: 'markup-figure' },
  table: { type: 'table', rule: 'markup-table' },
  tags: { type: 'tags', rule: 'markup-tags' },
  link: { type: 'boilerplate', rule: 'boilerplate-link' },
}

/** What markup settles by itself. Headings, items, quotes and authors wait: ledes and signatures are set as such too. */
function claimMarked(page: Page): void {
  for (const [i, { markup }] of page.passages.entries()) {
    const verdict = markup?.role && BY_MARKUP[markup.role]
    if (verdict) claim(page, i, verdict)
  }
}

function claimBoilerplate(page: Page): void {
  let listed = false // whether the lines at hand belong to a list of links
  for (const [i, passage] of page.passages.entries()) {
    const kind = boilerplateKind(passage)
    if (kind !== null) claim(page, i, { type: 'boilerplate', rule: `boilerplate-${kind}` })
    else if (readTags(passage)) claim(page, i, { type: 'tags', rule: 'tags' })
    else if (listed && isListedLink(passage) && !readByline(passage, page.outlets)) {
      claim(page, i, { type: 'boilerplate', rule: 'boilerplate-link' })
    } else listed = false
    if (kind !== null) listed = kind === 'links' && passage.text.trimEnd().length <= LONGEST_LINKS_HEADING
  }
  for (let i = page.passages.length - 1; i > 0; i--) {
    if (page.verdicts[i] !== undefined) continue
    if (!isDatedLink(page.passages[i]!)) break
    claim(page, i, { type: 'boilerplate', rule: 'boilerplate-link' })
  }
}

const LONGEST_LINKS_HEADING = 30 // beyond this the link stands behind the heading on one line

const HEAD = 6 // sections, dates and the title stand among so many first passages

function claimHead(page: Page): void {
  const { passages } = page
  const date = passages.findIndex((passage, i) => isAtEdge(i, passages.length) && isPageDateLine(passage))
  if (date >= 0) claim(page, date, { type: 'page_date', rule: 'page-date-line' })
  if (hasTitle(page)) return
  for (const [i, passage] of passages.entries()) {
    if (page.verdicts[i] !== undefined) continue
    if (!isSection(passage)) {
      if (isTitle(passage) && hasMore(page, i)) claim(page, i, { type: 'title', rule: 'first-line' })
      return
    }
    claim(page, i, { type: 'boilerplate', rule: 'section' })
  }
}

/** Pages carry their date above the story; some carry it below. */
function isAtEdge(index: number, length: number): boolean {
  return index < HEAD || index >= length - HEAD
}

/** A title needs an article behind it. */
function hasMore(page: Page, index: number): boolean {
  for (let i = index + 1; i < page.passages.length; i++) if (page.verdicts[i] === undefined) return true
  return false
}

function claimByline(page: Page): void {
  const atEnd = findByline(page)
  if (atEnd !== null) {
    for (let i = atEnd.first; i <= atEnd.last; i++) claim(page, i, { type: 'byline', rule: 'byline-at-end' })
  }
  claimBylineInHead(page)
}

/** Above the body a byline must say that it is one, `Tác giả: Thu Hà`, or be marked up as one. */
function claimBylineInHead(page: Page): void {
  const index = page.passages.slice(0, HEAD).findIndex((passage, i) => {
    if (page.verdicts[i] !== undefined) return false
    const reading = readByline(passage, page.outlets)
    if (reading === null) return false
    if (passage.markup?.role !== 'author') return reading.marked && reading.people.length > 0
    // The name of the site alone signs nothing.
    return reading.people.length > 0 || reading.attribution?.text !== passage.text
  })
  if (index >= 0) claim(page, index, { type: 'byline', rule: 'byline-in-head' })
}

function claimCaptions(page: Page): void {
  const usualGap = findUsualGap(page.passages)
  const opening = openingIndex(page)
  for (const [i, passage] of page.passages.entries()) {
    if (page.verdicts[i] !== undefined) continue
    const [previous, next] = [page.passages[i - 1], page.passages[i + 1]]
    // Empty lines behind the title are the design of the page, not the place of a picture.
    const evidence = captionEvidence({ passage, previous, next, usualGap: i === opening ? ANY_GAP : usualGap })
    if (evidence) claim(page, i, { type: 'caption', rule: 'caption-score', evidence })
  }
}

const ANY_GAP = Number.POSITIVE_INFINITY
const FEWEST_EMPTY_LINES = 2 // one empty line is how paragraphs are parted
const MOST_HOLES = 1 / 3 // where more passages stand behind holes, holes say nothing

/** The number of empty lines beyond which a gap is a hole in the page. */
function findUsualGap(passages: readonly Passage[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of passages.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
  const usual = Math.max(common, FEWEST_EMPTY_LINES - 1)
  const holes = passages.filter(({ gap }) => gap > usual).length
  return holes > passages.length * MOST_HOLES ? ANY_GAP : usual
}

/** The first passage behind the title that nothing has claimed; -1 when there is none. */
function openingIndex({ passages, verdicts }: Page): number {
  const title = verdicts.findIndex((verdict) => verdict?.type === 'title')
  return passages.findIndex((_, i) => i > title && verdicts[i] === undefined)
}

const SHORTEST_LEDE = 40
const LONGEST_LEDE = 700 // ledes run to 100 words; a longer first paragraph is a flattened body

function claimLede(page: Page): void {
  const index = openingIndex(page)
  const passage = page.passages[index]
  if (passage === undefined || passage.text.length > LONGEST_LEDE) return
  if (readAgencyPrefix(passage.text, passage.span.start, page.outlets)) {
    claim(page, index, { type: 'lede', rule: 'agency-code' })
  } else if (hasTitle(page) && passage.text.length >= SHORTEST_LEDE && !startsListItem(passage.text)) {
    claim(page, index, { type: 'lede', rule: 'after-title' })
  }
}

function hasTitle({ verdicts }: Page): boolean {
  return verdicts.some((verdict) => verdict?.type === 'title')
}

function claimBody(page: Page): void {
  const next = nextOpen(page)
  for (const [i, passage] of page.passages.entries()) {
    if (page.verdicts[i] !== undefined) continue
    const role = passage.markup?.role
    if (role === 'heading') claim(page, i, { type: 'heading', rule: 'markup-heading' })
    else if (role === 'quote') claim(page, i, { type: 'quote', rule: 'markup-quote' })
    else if (role === 'list_item') claim(page, i, { type: 'list_item', rule: 'markup-list' })
    else if (isHeading(passage, page.passages[next[i]!])) claim(page, i, { type: 'heading', rule: 'heading' })
    else if (startsListItem(passage.text)) claim(page, i, { type: 'list_item', rule: 'list-marker' })
    else claim(page, i, { type: 'paragraph', rule: 'paragraph' })
  }
}

/** For every passage the index of the next one that nothing has claimed. */
function nextOpen(page: Page): number[] {
  const next: number[] = new Array(page.passages.length)
  let open = page.passages.length
  for (let i = page.passages.length - 1; i >= 0; i--) {
    next[i] = open
    if (page.verdicts[i] === undefined) open = i
  }
  return next
}
