import { letterKey } from '../page/letter-key.ts'
import type { PageMetadata } from '../page/metadata.ts'
import { isCrowded } from './is-article.ts'
import type { LineReadings } from './line-readings.ts'
import { CUES } from './name-cues.ts'
import { isLinked, type Line, lineText, type ScannedPage } from './page-model.ts'
import { linesOf } from './surroundings.ts'

/** The title of a page that shows a video or lets one be heard, and the lines below it that tell of it. */
export interface MediaStory {
  readonly title: readonly Line[]
  /** The lede, or the title where there is none: the end of what the page tells. */
  readonly lines: readonly Line[]
}

const LINES_AROUND = 12 // a player stands so close to its headline
const LINES_BELOW = 8 // so far below the headline the lede may stand
const SHORTEST_LEDE = 15 // letters
const SHORTEST_TITLE = 12

/**
 * The story of a page with a player and hardly a text: its first heading is the headline that the metadata names, its date
 * is known, and it is no page of headlines. `null` for any other.
 */
export function findMediaStory(
  page: ScannedPage,
  metadata: PageMetadata,
  hasDate: (title: readonly Line[]) => boolean,
  readings: LineReadings,
) {
  if (page.media.length === 0 && metadata.kind !== 'video') return null
  const heading = page.lines.find(({ element }) => element.tag === 'h1')
  if (heading === undefined) return null
  const title = linesOf(page.lines, heading.element)
  const last = title.at(-1)
  if (last === undefined || !isHeadline(page, title, metadata) || !isPlayedNear(page, title, metadata)) return null
  const isDated = metadata.published.length > 0 || hasDate(title)
  if (!isDated || (isCrowded(page) && !metadata.isArticle && metadata.kind !== 'video')) return null
  return { title, lines: [ledeBelow(page, last, readings) ?? last] } satisfies MediaStory
}

/** Whether a heading is what the metadata calls the page, the name of the site behind it aside. */
function isHeadline(page: ScannedPage, title: readonly Line[], { headlines }: PageMetadata): boolean {
  const key = letterKey(title.map((line) => lineText(page, line)).join(' '))
  return key.length >= SHORTEST_TITLE && headlines.some((headline) => letterKey(headline).startsWith(key))
}

function isPlayedNear({ media }: ScannedPage, title: readonly Line[], { kind }: PageMetadata): boolean {
  const [{ index: at } = { index: Number.NaN }] = title
  return kind === 'video' || media.some(({ line }) => Math.abs(line - at) <= LINES_AROUND)
}

/** The first text below a title that is no link, button or date. */
function ledeBelow(page: ScannedPage, title: Line, readings: LineReadings): Line | undefined {
  return page.lines.slice(title.index + 1, title.index + 1 + LINES_BELOW).find((line) => {
    if (isLinked(line) || line.textLength < SHORTEST_LEDE || line.cues & (CUES.comment | CUES.related | CUES.author))
      return false
    const { passage, isDate, boilerplate } = readings.of(line)
    return /[.!?…]["”]?$/.test(passage.text) && !isDate() && boilerplate() === null
  })
}
