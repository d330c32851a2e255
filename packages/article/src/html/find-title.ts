import { letterKey } from '../page/letter-key.ts'
import { CUES } from './name-cues.ts'
import { isLinked, type Line, lineText, type ScannedPage } from './page-model.ts'
import { linesOf } from './surroundings.ts'

const MOST_BEFORE = 80 // lines between the title and the body: summaries, buttons, a list of links
const MOST_BEHIND = 2 // where Readability takes the title for body
const LONGEST_TITLE = 300
const SHORTEST_PREFIX = 12 // letters that open the `<title>` of the page and are no chance
const WEIGHTS = { exact: 5, prefix: 3, h1: 2, heading: 1, named: 1, linked: -2 }
const ENOUGH = 2 // an `<h1>` alone

/**
 * The lines of the title: the heading before the body, weighed against the headlines that the metadata names. Empty
 * when nothing stands out, as in a part of a page.
 *
 * @param first index of the first line of the body
 */
export function findTitle(page: ScannedPage, headlines: readonly string[], first: number): readonly Line[] {
  const keys = headlines.map(letterKey).filter((key) => key !== '')
  let best: Line | null = null
  let bestWeight = ENOUGH
  const candidates = page.lines.slice(Math.max(0, first - MOST_BEFORE), first + MOST_BEHIND)
  for (const line of candidates) {
    const weight = weigh(page, line, keys)
    // Of equals the last one before the body: above it stand the names of sites and sections.
    if (weight > bestWeight || (weight === bestWeight && line.index <= first)) {
      best = line
      bestWeight = weight
    }
  }
  if (best === null) return []
  return /^h[1-6]$/.test(best.element.tag) ? linesOf(page.lines, best.element) : [best]
}

function weigh(page: ScannedPage, line: Line, keys: readonly string[]): number {
  const { element, textLength, cues } = line
  if (textLength > LONGEST_TITLE || textLength < 2) return 0
  const key = letterKey(wholeText(page, line))
  let weight = isLinked(line) ? WEIGHTS.linked : 0
  if (keys.includes(key)) weight += WEIGHTS.exact
  else if (key.length >= SHORTEST_PREFIX && keys.some((headline) => headline.startsWith(key))) weight += WEIGHTS.prefix
  if (element.tag === 'h1') weight += WEIGHTS.h1
  else if (/^h[2-4]$/.test(element.tag)) weight += WEIGHTS.heading
  if (cues & CUES.title) weight += WEIGHTS.named
  return weight
}

/** The text of a heading, which a `<br>` may have cut in two. */
function wholeText(page: ScannedPage, line: Line): string {
  if (!/^h[1-6]$/.test(line.element.tag)) return lineText(page, line)
  const lines = linesOf(page.lines, line.element).slice(0, 4)
  return lines.map((part) => lineText(page, part)).join(' ')
}
