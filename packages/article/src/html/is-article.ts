import type { PageMetadata } from '../page/metadata.ts'
import { isLinked, type Line, type ScannedPage } from './page-model.ts'

const FEWEST_LETTERS = 250
const FEWEST_LETTERS_DECLARED = 80 // a video or a picture story has little text, and says or shows that it is an article
const FEWEST_TEASERS = 3
const TEASERS_PER_PARAGRAPH = 0.4
const SHORTEST_HEADLINE = 15 // letters
const SHORTEST_PARAGRAPH = 60
const LINES_BETWEEN = 2 // between the headline of a teaser and its text: a name, a date

/** What of a page's head speaks for an article of few words: a video, an infographic. */
export interface PageHead {
  /** Whether a heading before the body is the headline of the page. */
  readonly hasTitle: boolean
  /** Whether the date of the page stands there. */
  readonly hasDate: boolean
}

/**
 * Whether what Readability found is an article: long enough, and not a list of teasers, in which linked headlines and
 * short texts take turns.
 */
export function isArticle(page: ScannedPage, body: readonly Line[], metadata: PageMetadata, head: PageHead): boolean {
  const letters = body.reduce((sum, line) => sum + line.textLength - line.linkLength, 0)
  const crowded = isCrowded(page)
  const isStated = metadata.isArticle || (head.hasTitle && head.hasDate && !crowded)
  if (letters < (isStated ? FEWEST_LETTERS_DECLARED : FEWEST_LETTERS)) return false
  // Among many headlines a text without a title of its own is a note to the reader, not the story.
  if (crowded && !head.hasTitle && !metadata.isArticle) return false
  // Dates and counters beside links are no text.
  if (crowded && !metadata.isArticle && !body.some(isParagraph)) return false
  const [first, last] = [body[0], body.at(-1)]
  const { teasers, paragraphs } = countTeasers(page.lines.slice(first?.index, (last?.index ?? -1) + 1))
  return teasers < FEWEST_TEASERS || teasers < paragraphs * TEASERS_PER_PARAGRAPH
}

const MANY_HEADLINES = 15
const SHORTEST_LINKED = 30 // letters; shorter links are sections and buttons

/** Whether a page shows the headlines of many other articles. */
export function isCrowded({ lines }: ScannedPage): boolean {
  return lines.filter(({ linkLength }) => linkLength >= SHORTEST_LINKED).length >= MANY_HEADLINES
}

function isParagraph({ textLength, linkLength }: Line): boolean {
  return textLength - linkLength >= SHORTEST_PARAGRAPH
}

function countTeasers(lines: readonly Line[]): { teasers: number; paragraphs: number } {
  let teasers = 0
  let paragraphs = 0
  let headline = Number.NEGATIVE_INFINITY // index of the last linked one
  for (const [i, line] of lines.entries()) {
    if (isLinked(line)) {
      if (line.textLength >= SHORTEST_HEADLINE) headline = i
    } else if (line.textLength >= SHORTEST_PARAGRAPH) {
      paragraphs++
      if (i - headline <= LINES_BETWEEN + 1) teasers++
      headline = Number.NEGATIVE_INFINITY // a story may go on behind one link
    }
  }
  return { teasers, paragraphs }
}
