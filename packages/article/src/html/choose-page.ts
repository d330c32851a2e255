import type { ArticleKind } from '../page/kind.ts'
import type { Picture } from '../page/markup.ts'
import type { PageMetadata } from '../page/metadata.ts'
import type { OutletTable } from '../page/outlets.ts'
import { isMasthead } from '../rules/boilerplate.ts'
import { resolveUrl } from './addresses.ts'
import { isIcon } from './attributes.ts'
import { chooseLines } from './choose-lines.ts'
import { findCaptions, type PictureText } from './find-captions.ts'
import { findTitle } from './find-title.ts'
import { isArticle } from './is-article.ts'
import { joinLines, type Part } from './join-lines.ts'
import { kindOfPage } from './kind-of-page.ts'
import { LineReadings } from './line-readings.ts'
import { findMediaStory, type MediaStory } from './media-story.ts'
import { CUES } from './name-cues.ts'
import { isLinked, type Line, lineText, type PageImage, type ScannedPage } from './page-model.ts'
import { pickBody } from './pick-body.ts'

/** What of a page belongs to its article. */
export interface ChosenPage {
  readonly isArticle: boolean
  readonly parts: readonly Part[]
  readonly pictures: readonly Picture[]
  readonly kind?: ArticleKind
}

const NOTHING: ChosenPage = { isArticle: false, parts: [], pictures: [] }

/** Chooses the texts and pictures of a page that belong to its article; nothing when it holds none. */
export function choosePage(
  page: ScannedPage,
  metadata: PageMetadata,
  outlets: OutletTable,
  uri: string | undefined,
): ChosenPage {
  const readings = new LineReadings(page, outlets)
  const hasDate = (lines: readonly Line[]) => hasDateNear(page, readings, lines)
  const found = findStory(page, metadata, hasDate) ?? findMediaStory(page, metadata, hasDate, readings)
  const [first, last] = [found?.title[0] ?? found?.lines[0], found?.lines.at(-1)]
  if (found === null || first === undefined || last === undefined) return NOTHING
  const { title, lines: story } = found
  const images = imagesWithin(page, first, last)
  const figures = findCaptions(page, images).filter(
    ({ image, caption }) => image.url !== undefined || caption.length > 0,
  )
  const captions = new Set(figures.flatMap(({ caption }) => caption))
  const chosen = chooseLines({ page, body: story, title, captions, authors: metadata.authors, readings })
  const alts = figures.flatMap(({ image }) => image.alt ?? [])
  const kind = kindOfPage({ page, metadata, title, chosen, pictures: figures.length, alts, uri })
  const base = page.facts.baseUrl || uri || metadata.canonicalUrl
  return {
    isArticle: true,
    parts: joinLines(page, chosen, picturesByLine(figures)).map((part) => resolveLink(part, base)),
    pictures: picturesOf(figures, metadata, base),
    ...(kind === undefined ? {} : { kind }),
  }
}

/** The title and the body of a page that holds a text. */
function findStory(
  page: ScannedPage,
  metadata: PageMetadata,
  hasDate: (title: readonly Line[]) => boolean,
): MediaStory | null {
  const picked = pickBody(page.slim).flatMap((index) => page.lines[index] ?? [])
  const body = withoutFoot(page, withoutLinksAround(picked))
  const [first] = body
  if (first === undefined) return null
  const title = findTitle(page, metadata.headlines, first.index)
  const head = { hasTitle: title.length > 0, hasDate: hasDate(title) }
  if (!isArticle(page, body, metadata, head)) return null
  const lines = body.filter((line) => !title.includes(line) && !isAboveTitle(line, title))
  return lines.length === 0 ? null : { title, lines }
}

const LONG_TEXT = 60 // letters; dates, badges and paths are shorter

/** A short line above the title is no text of the story. */
function isAboveTitle({ index, textLength }: Line, [title]: readonly Line[]): boolean {
  return title !== undefined && index < title.index && textLength < LONG_TEXT
}

/** The lines without those at the end that say who answers for the site. */
function withoutFoot(page: ScannedPage, lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex((line) => line.textLength > LONGEST_MASTHEAD || !isMasthead(lineText(page, line)))
  return lines.slice(0, last + 1)
}

const LONGEST_MASTHEAD = 300

const LINES_AROUND = 6 // the date of a page stands so close to its title

/** Whether the date of the page stands near its title. */
function hasDateNear(page: ScannedPage, readings: LineReadings, title: readonly Line[]): boolean {
  const [first, last] = [title[0], title.at(-1)]
  if (first === undefined || last === undefined) return false
  const near = page.lines.slice(Math.max(0, first.index - LINES_AROUND), last.index + LINES_AROUND)
  return near.some((line) => line.textLength <= LONGEST_DATE && readings.of(line).isDate())
}

const LONGEST_DATE = 90

/** Readability may keep a list of links at either end. */
function withoutLinksAround(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !isLinked(line))
  const last = lines.findLastIndex((line) => !isLinked(line))
  return first < 0 ? [] : lines.slice(first, last + 1)
}

/** The pictures between the title and the last line, and right behind it; not those of links to other articles. */
function imagesWithin({ images, lines }: ScannedPage, first: Line, last: Line): PageImage[] {
  return images.filter((image) => {
    if (image.line < first.index || image.line > last.index + 1) return false
    const next = lines[image.line]
    return !isTeaser(image, next) && (next === undefined || (next.cues & (CUES.related | CUES.comment)) === 0)
  })
}

/** Whether a picture belongs to a link to another article: set with it, leading to the same page, or in a box of such. */
function isTeaser({ element, link }: PageImage, next: Line | undefined): boolean {
  if (next === undefined || !isLinked(next)) return false
  return next.element === element || (link !== undefined && link === next.url)
}

function picturesByLine(figures: readonly PictureText[]): Map<Line, number> {
  const pictures = new Map<Line, number>()
  for (const [i, { caption, next }] of figures.entries()) {
    for (const line of caption) pictures.set(line, i)
    if (next !== null && !pictures.has(next)) pictures.set(next, i)
  }
  return pictures
}

/** The pictures of the page, else the one that its metadata names for the article. */
function picturesOf(
  figures: readonly PictureText[],
  { images }: PageMetadata,
  base: string | undefined,
): readonly Picture[] {
  const pictures = figures.map(({ image }) => pictureOf(image, base))
  if (pictures.length > 0) return pictures
  const url = images.find((address) => !isIcon({}, address))
  const resolved = url && resolveUrl(url, base)
  return resolved ? [{ url: resolved }] : []
}

function pictureOf({ url, alt }: PageImage, base: string | undefined): Picture {
  const resolved = url && resolveUrl(url, base)
  return { ...(resolved ? { url: resolved } : {}), ...(alt ? { alt } : {}) }
}

function resolveLink({ lines, markup: { url, ...markup } }: Part, base: string | undefined): Part {
  const resolved = url && resolveUrl(url, base)
  return { lines, markup: { ...markup, ...(resolved ? { url: resolved } : {}) } }
}
