import type { MarkupRole } from '../page/markup.ts'
import { sectionOf } from '../rules/section.ts'
import type { LineReadings, RawLine } from './line-readings.ts'
import { LinkLists } from './link-lists.ts'
import { CUES } from './name-cues.ts'
import { isLinked, type Line, lineText, type PageElement, type ScannedPage } from './page-model.ts'
import { isInside, outward } from './surroundings.ts'

/** The lines of a page that belong to its article, each with what its place says of it. */
export type ChosenLines = Map<Line, MarkupRole | null>

/** What is known of the page when its lines are chosen. */
export interface Choosing {
  readonly page: ScannedPage
  /** The lines that Readability keeps. */
  readonly body: readonly Line[]
  readonly title: readonly Line[]
  readonly captions: ReadonlySet<Line>
  /** Authors that the metadata names. */
  readonly authors: readonly string[]
  /** What the rules read of the lines of the page. */
  readonly readings: LineReadings
}

/**
 * Chooses what belongs to the article: the title, the date and the lede before the body, the body with what Readability
 * dropped from its middle, the signature, tags and links behind it.
 */
export function chooseLines(choosing: Choosing): ChosenLines {
  const chosen: ChosenLines = new Map()
  chooseAbove(choosing, chosen)
  for (const line of choosing.title) chosen.set(line, 'title')
  chooseHead(choosing, chosen)
  chooseBody(choosing, chosen)
  chooseTail(choosing, chosen)
  return new Map([...chosen].sort(([a], [b]) => a.index - b.index))
}

const LINES_ABOVE = 8 // the date and the section of a page stand so close above its title

/** The date of the page and its section, when they stand above the title. */
function chooseAbove({ page, title, body, readings }: Choosing, chosen: ChosenLines): void {
  const from = (title[0] ?? body[0])?.index ?? 0
  let hasDate = false
  let hasSection = false
  for (const line of page.lines.slice(Math.max(0, from - LINES_ABOVE), from).reverse()) {
    const raw = readings.of(line)
    if (isDateAbove(raw)) {
      if (!hasDate) chosen.set(line, null)
      hasDate = true
    } else if (!hasSection && isSectionLine(line, raw)) {
      chosen.set(line, 'section')
      hasSection = true
    }
  }
}

const LONGEST_SECTION = 40
const SECTION_NAME = /^\p{Lu}[\p{L}\s,&-]{3,}$/u // not `Cỡ chữ: A- A+`

/** An item of a list is one of a menu, unless the list is named as the path to the page. */
function isSectionLine(line: Line, { passage, isSection }: RawLine): boolean {
  const isNamed = (line.cues & CUES.section) !== 0
  if (isSection()) return isNamed || line.element.tag !== 'li'
  return (
    isNamed &&
    line.element.tag !== 'li' &&
    passage.text.length <= LONGEST_SECTION &&
    SECTION_NAME.test(sectionOf(passage).value)
  )
}

const LONG_TEXT = 60 // letters; buttons and counters are shorter
const LONGEST_SIGNATURE = 100

/** Between the title and the body: dates, the lede, a signature that is set as one or stands beside the date. */
function chooseHead(choosing: Choosing, chosen: ChosenLines): void {
  const { page, title, body, captions, readings } = choosing
  const from = title.at(-1)
  if (from === undefined) return
  const names: Line[] = []
  let date: Line | undefined = [...chosen.keys()].find((line) => chosen.get(line) === null)
  const start = body[0]?.index ?? 0
  for (const line of page.lines.slice(from.index + 1, endOfHead(body))) {
    if (line.cues & (CUES.comment | CUES.related)) continue
    if (captions.has(line)) chosen.set(line, 'caption')
    else if (isDateInHead(readings.of(line))) {
      chosen.set(line, null)
      date ??= line
    } else if (isClockBeside(choosing, line, chosen)) chosen.set(line, null)
    else if (isAuthor(line, choosing)) chosen.set(line, 'author')
    else if (isLinkMark(line, readings)) chosen.set(line, 'link')
    else if (line.index < start && !isLinked(line) && isHeadText(line)) chosen.set(line, null)
    else if (isName(line, choosing)) names.push(line)
  }
  chooseWriter(names, date, chosen)
}

const MOST_IN_HEAD = 8 // lines that stand in the body and belong to the head

/** Where the head of the page ends: at the first text of the story, when the body begins above it. */
function endOfHead(body: readonly Line[]): number {
  const text = body.slice(0, MOST_IN_HEAD).find((line) => !isLinked(line) && isHeadText(line))
  return (text ?? body[0])?.index ?? 0
}

/** A time of day on the line above or below a date. */
function isClockBeside({ page, readings }: Choosing, line: Line, chosen: ChosenLines): boolean {
  if (!readings.of(line).isClock()) return false
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]]
  return (above !== undefined && chosen.get(above) === null) || (below !== undefined && readings.of(below).isDate())
}

const BESIDE_DATE = 3 // lines; so close to the date a name is that of the writer

/** Where no line is set as a signature, the first name beside the date is that of the writer. */
function chooseWriter(names: readonly Line[], date: Line | undefined, chosen: ChosenLines): void {
  if (date === undefined || [...chosen.values()].includes('author')) return
  const writer = names.find(({ index }) => Math.abs(index - date.index) <= BESIDE_DATE)
  if (writer !== undefined) chosen.set(writer, 'author')
}

/** Whether a line between the title and the story names people, as a signature does, and no section. */
function isName(line: Line, { readings }: Choosing): boolean {
  if (line.textLength > LONGEST_SIGNATURE || line.element.tag === 'li') return false
  const raw = readings.of(line)
  if (raw.isSection() || raw.boilerplate() !== null) return false
  const byline = raw.byline()
  return byline !== null && (byline.staff !== undefined || byline.people.some(({ raw }) => /[\s.]/.test(raw)))
}

function isHeadText({ textLength, cues, element }: Line): boolean {
  return (
    textLength >= LONG_TEXT ||
    (textLength >= LONG_TEXT / 2 && ((cues & CUES.lede) !== 0 || /^h[2-4]$/.test(element.tag)))
  )
}

/** The body: what Readability keeps, and of what it dropped in between that which stands among it. */
function chooseBody({ page, body, captions, readings }: Choosing, chosen: ChosenLines): void {
  const kept = new Set(body)
  const lists = new LinkLists(readings)
  // Where all lines have a cue, the name is one of the whole story.
  const isBoxed = !body.every(({ cues }) => cues & CUES.related)
  const isTagged = !body.every(({ cues }) => cues & CUES.tags)
  const parents = new Set(body.map(({ element }) => element.parent))
  const [first, last] = [body[0], body.at(-1)]
  if (first === undefined || last === undefined) return
  for (const line of page.lines.slice(first.index, last.index + 1)) {
    if (chosen.has(line)) continue
    if (captions.has(line)) chosen.set(line, 'caption')
    else if (isLinkMark(line, readings) || (isBoxed && lists.isEntry(line))) chosen.set(line, 'link')
    else if (isBoxed && line.cues & CUES.related) continue
    else if (isTagged && line.cues & CUES.tags && isTagLine(line, readings.of(line))) chosen.set(line, 'tags')
    else if (isLinked(line)) {
      if (kept.has(line)) chosen.set(line, 'link')
    } else if (kept.has(line) || belongsInside(line, parents)) chosen.set(line, roleOf(page, line))
  }
}

const TEXT_TAGS = new Set(['h2', 'h3', 'h4', 'li', 'td', 'th', 'blockquote', 'dd', 'dt'])

/** Whether a line that Readability dropped is text of the story: it stands beside what was kept. */
function belongsInside(line: Line, parents: ReadonlySet<PageElement | null>): boolean {
  if (line.cues & (CUES.comment | CUES.related | CUES.tags)) return false
  if (line.textLength >= LONG_TEXT || TEXT_TAGS.has(line.element.tag)) return isNear(line.element, parents)
  return parents.has(line.element.parent)
}

const FEW_LEVELS = 5 // from a cell or an item to what holds the table or the list

function isNear(element: PageElement, parents: ReadonlySet<PageElement | null>): boolean {
  let at: PageElement | null = element
  for (let level = 0; level < FEW_LEVELS && at !== null; level++) {
    if (parents.has(at.parent)) return true
    at = at.parent
  }
  return false
}

function roleOf(page: ScannedPage, line: Line): MarkupRole | null {
  const { element, cues } = line
  const { tag } = element
  if (cues & CUES.author) return 'author'
  if (/^h[2-6]$/.test(tag) || isBoldHeading(page, line)) return 'heading'
  if (tag === 'li') return 'list_item'
  let at: PageElement | null = element
  while (at !== null && at.tag !== 'blockquote') at = at.parent
  return at === null ? null : 'quote'
}

const LONGEST_BOLD = 100

/** A short line in bold that is no sentence and no credit. */
function isBoldHeading(page: ScannedPage, line: Line): boolean {
  if (!line.isBold || line.textLength > LONGEST_BOLD) return false
  return !/[.…:;,]["”’)]*$|(?:ảnh|nguồn|clip)\s*:/iu.test(lineText(page, line))
}

const LINES_BEHIND = 30 // buttons, a rating and a list of links may stand before the tags
const LEVELS_BEHIND_CAPTION = 5 // slides stand deeper than paragraphs
const LEVELS_BEHIND = 3 // a signature stands at most so much further out than the body's last line

/** Behind the body: the signature, the tags, lists of links to other articles, a date. */
function chooseTail(choosing: Choosing, chosen: ChosenLines): void {
  const { page, body, captions, readings } = choosing
  const last = body.at(-1)
  if (last === undefined) return
  const around = outward(last.element, captions.has(last) ? LEVELS_BEHIND_CAPTION : LEVELS_BEHIND)
  const lists = new LinkLists(readings)
  let isOpen = true // until something comes that is neither signature nor button
  for (const line of page.lines.slice(last.index + 1, last.index + 1 + LINES_BEHIND)) {
    if (line.cues & CUES.comment) return
    const raw = readings.of(line)
    const isHere = isInside(line.element, around)
    if (isTagLine(line, raw)) {
      chosen.set(line, 'tags')
      isOpen = false
    } else if (lists.isEntry(line)) {
      chosen.set(line, 'link')
      isOpen = false
    } else if (isAuthor(line, choosing)) chosen.set(line, 'author')
    else if (isOpen && isHere && isLinkMark(line, readings)) chosen.set(line, 'link')
    else if (isOpen && isHere && isSignature(line, raw)) chosen.set(line, null)
    else if (isOpen && raw.isDate()) chosen.set(line, null)
    else if (isHere && isEndOfFree(raw)) chosen.set(line, null)
    else if (raw.boilerplate()?.kind !== 'furniture') isOpen = false
  }
}

/** What says that the page holds but a part of the story. */
function isEndOfFree({ boilerplate }: RawLine): boolean {
  const kind = boilerplate()?.kind
  return kind === 'paywall' || kind === 'more'
}

function isSignature(line: Line, { byline }: RawLine): boolean {
  return !isLinked(line) && line.textLength <= LONGEST_SIGNATURE && byline() !== null
}

/** A signature that is set as one, or has a name that the metadata gives. */
function isAuthor(line: Line, { authors, readings }: Choosing): boolean {
  if (line.textLength > LONGEST_SIGNATURE) return false
  const { passage, byline } = readings.of(line)
  const isMarked = (line.cues & CUES.author) !== 0 || authors.includes(passage.text)
  return isMarked && byline() !== null
}

const LONGEST_TAGS = 300
// Where links of tags lead.
const TAG_ADDRESS =
  /\/(?:tags?|chu-?de|tu-?khoa|topics?|hashtags?|keywords?|tim-?kiem|search|su-?kien|dong-su-kien)(?:[/._-]|\?|$)|-(?:tag|tags|topic)\d*\.|[?&](?:q|tag|keyword)=/i

/** Tags are links, one or many, in an element that is named so or behind a label. */
function isTagLine(line: Line, { passage, isTags }: RawLine): boolean {
  if (isTags()) return true
  if (isLinked(line) && passage.text.length <= LONGEST_TAGS && TAG_ADDRESS.test(line.url ?? '')) return true
  return (line.cues & CUES.tags) !== 0 && (line.links.length > 0 || passage.text.length <= LONGEST_SECTION)
}

/** `>> Headline`: a link that says that it is one. */
function isLinkMark(line: Line, readings: LineReadings): boolean {
  return line.links.length > 0 && readings.of(line).boilerplate()?.kind === 'link'
}

/** The date of the page, alone or beside the name of the writer. */
function isDateInHead({ isDate, datedBelow }: RawLine): boolean {
  return isDate() || datedBelow() !== null
}

/** Above the title a date beside a place or a telephone number is today's, and of no article. */
function isDateAbove({ isDate, datedAbove }: RawLine): boolean {
  if (isDate()) return true
  return datedAbove()?.every(({ boilerplate }) => boilerplate === null) ?? false
}
