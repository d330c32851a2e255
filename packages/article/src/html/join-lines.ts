import type { Markup, MarkupRole } from '../page/markup.ts'
import { isBrokenSentence } from '../page/passages.ts'
import type { ChosenLines } from './choose-lines.ts'
import { type Line, lineText, type PageElement, type ScannedPage } from './page-model.ts'
import { closest, linesOf } from './surroundings.ts'

/** A line with what parts it from the one before it in its part. */
export interface JoinedLine {
  readonly line: Line
  readonly before: '\n' | ' ' | ' | ' | ', '
}

/** Lines of a page that will be one passage. */
export interface Part {
  readonly lines: readonly JoinedLine[]
  readonly markup: Markup
}

/** Which picture a line belongs to: as its caption, or right behind it. */
export type PictureOfLine = ReadonlyMap<Line, number>

/** Puts lines together that are one passage: a title, a caption, a table, tags, a sentence that a `<br>` cuts. */
export function joinLines(page: ScannedPage, chosen: ChosenLines, pictures: PictureOfLine): Part[] {
  const parts: { lines: JoinedLine[]; markup: Markup }[] = []
  const tables = new TableFinder(page)
  let previous: Line | null = null
  for (const [line, role] of chosen) {
    const table = role === 'caption' ? null : tables.find(line)
    const before = previous && joinOf(page, previous, line, { chosen, table, tables, pictures })
    if (before) parts.at(-1)?.lines.push({ line, before })
    else parts.push({ lines: [{ line, before: '\n' }], markup: markupOf(line, table ? 'table' : role, pictures) })
    previous = line
  }
  return parts.map((part) => (part.markup.role === 'table' ? withHeader(part) : part))
}

/** A table with which of its cells are headings, `<th>`. */
function withHeader({ lines, markup }: Part): Part {
  const rows: boolean[][] = []
  for (const { line, before } of lines) {
    const isHead = closest(line.element, ({ tag }) => tag === 'th' || tag === 'td')?.tag === 'th'
    if (before === '\n') rows.push([isHead])
    else rows.at(-1)?.push(isHead)
  }
  const row = rows[0]?.every((isHead) => isHead) ?? false
  const column = rows.length > 1 && rows.slice(1).every((cells) => cells[0] && !cells.every((isHead) => isHead))
  const header = row && column ? 'both' : row ? 'row' : column ? 'column' : undefined
  return { lines, markup: header === undefined ? markup : { ...markup, header } }
}

function markupOf(line: Line, role: MarkupRole | null, pictures: PictureOfLine): Markup {
  const picture = pictures.get(line)
  return {
    ...(role ? { role } : {}),
    ...(picture === undefined ? {} : { picture }),
    ...(line.place === undefined ? {} : { place: line.place }),
    ...(role === 'link' && line.url ? { url: line.url } : {}),
  }
}

interface Surroundings {
  readonly chosen: ChosenLines
  readonly table: PageElement | null
  readonly tables: TableFinder
  readonly pictures: PictureOfLine
}

/** What parts two lines of one passage; `null` when they are two. */
function joinOf(page: ScannedPage, previous: Line, line: Line, around: Surroundings): JoinedLine['before'] | null {
  const { chosen, table, tables, pictures } = around
  const role = chosen.get(line)
  if (table !== null) return table === tables.find(previous) ? (rowOf(previous) === rowOf(line) ? ' | ' : '\n') : null
  if (role !== chosen.get(previous)) return null
  if (role === 'title') return ' '
  if (role === 'caption') return pictures.get(previous) === pictures.get(line) ? '\n' : null
  if (role === 'tags') return '\n'
  const isCut = line.afterBreak && line.element === previous.element
  return isCut && isBrokenSentence(lineText(page, previous), lineText(page, line)) ? '\n' : null
}

function rowOf(line: Line): PageElement | null {
  return closest(line.element, ({ tag }) => tag === 'tr')
}

const LONGEST_CELL = 200 // a longer text is a paragraph that a table lays out
const FEWEST_ROWS = 2

/** Tells tables of data from those that lay out a page. */
class TableFinder {
  readonly #page: ScannedPage
  readonly #isData = new Map<PageElement, boolean>()

  constructor(page: ScannedPage) {
    this.#page = page
  }

  /** The table of data that a line stands in. */
  find({ element }: Line): PageElement | null {
    const table = closest(element, ({ tag }) => tag === 'table')
    if (table === null) return null
    let isData = this.#isData.get(table)
    if (isData === undefined) {
      isData = isDataTable(linesOf(this.#page.lines, table))
      this.#isData.set(table, isData)
    }
    return isData ? table : null
  }
}

function isDataTable(lines: readonly Line[]): boolean {
  const rows = new Map<PageElement | null, number>()
  for (const line of lines) {
    if (line.textLength > LONGEST_CELL || line.linkLength > line.textLength / 2) return false
    rows.set(rowOf(line), (rows.get(rowOf(line)) ?? 0) + 1)
  }
  return rows.size >= FEWEST_ROWS && [...rows.values()].filter((cells) => cells > 1).length >= FEWEST_ROWS
}
