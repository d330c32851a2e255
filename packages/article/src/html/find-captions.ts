import { CUES } from './name-cues.ts'
import { isLinked, type Line, lineText, type PageElement, type PageImage, type ScannedPage } from './page-model.ts'
import { closest, isInside, linesOf } from './surroundings.ts'

/** What stands with a picture. */
export interface PictureText {
  readonly image: PageImage
  /** The lines that the markup makes its caption. */
  readonly caption: readonly Line[]
  /** The line behind a picture that stands alone, which may be a caption; the text decides. */
  readonly next: Line | null
}

const LONGEST = 450 // letters of all captions of one picture; a longer element holds the story
const MOST_LINES = 4
const LONGEST_NEXT = 250
const MOST_LEVELS = 6 // between a picture and the element that holds its caption: table, body, row, cell, link

/**
 * Finds the captions of pictures by where they stand: in a `<figcaption>`, in an element that holds the picture and
 * little else (a table, a division), or right behind a picture and set like it.
 */
export function findCaptions(page: ScannedPage, images: readonly PageImage[]): PictureText[] {
  const taken = new Set<Line>()
  return images.map((image) => {
    const caption = captionOf(page, image).filter((line) => !taken.has(line))
    for (const line of caption) taken.add(line)
    const next = caption.length === 0 ? lineBehind(page, image) : null
    return { image, caption, next: next !== null && taken.has(next) ? null : next }
  })
}

function captionOf(page: ScannedPage, image: PageImage): readonly Line[] {
  const figure = closest(image.element, ({ tag }) => tag === 'figure')
  const holder = figure ?? (isAmongLines(page, image) ? null : smallHolder(page, image))
  if (holder !== null) return captionLines(page, holder, image)
  const next = lineBehind(page, image)
  if (next === null || !isSetLike(page, next, image)) return []
  return next.element === image.element ? [next] : linesOf(page.lines, next.element)
}

/** Whether line breaks part the picture from the lines of a text around it: its element holds the story, however short. */
function isAmongLines({ lines }: ScannedPage, { element, line, endsLine }: PageImage): boolean {
  return endsLine && (element.firstLine < line || linesOf(lines, element).length > LINES_UNDER)
}

const LINES_UNDER = 2 // a caption and its credit

/** The nearest element that holds the picture and letters, when these are few. */
function smallHolder({ lines }: ScannedPage, { element, line: index }: PageImage): PageElement | null {
  let holder = element
  for (let level = 0; level < MOST_LEVELS && holder.parent !== null; level++) {
    const held = linesOf(lines, holder)
    if (held.length > MOST_LINES || held.some((line) => isTextBefore(line, index))) return null
    if (held.length > 0) return lettersOf(held) <= LONGEST ? holder : null
    holder = holder.parent
  }
  return null
}

/** Whether a line is a text above the picture, and no caption: what holds both holds a story. */
function isTextBefore({ index, cues, textLength }: Line, picture: number): boolean {
  return index < picture && (cues & CUES.caption) === 0 && textLength >= SHORTEST_TEXT
}

const SHORTEST_TEXT = 60 // letters; above a picture may stand a heading

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { textLength }) => sum + textLength, 0)
}

/** Of a figure the lines of its `<figcaption>`, or all; links to other articles are no captions. */
function captionLines({ lines }: ScannedPage, holder: PageElement, image: PageImage): readonly Line[] {
  const held = linesOf(lines, holder).filter((line) => line.cues & CUES.caption || line.index >= image.line)
  const named = held.filter(({ element, cues }) => element.tag === 'figcaption' || (cues & CUES.caption) !== 0)
  return (named.length > 0 ? named : held).filter((line) => !isLinked(line) || named.length > 0)
}

/** The line behind a picture that stands in a block of its own, or between line breaks. */
function lineBehind({ lines }: ScannedPage, { element, line: index, endsLine }: PageImage): Line | null {
  const next = lines[index]
  if (next === undefined || next.textLength > LONGEST_NEXT || isLinked(next)) return null
  if (endsLine && next.element === element) return next
  let block = element
  while (block.parent !== null && block.parent.firstLine === block.parent.endLine) block = block.parent
  if (block.firstLine < block.endLine || block.parent === null) return null
  return isInside(next.element, block.parent) && !/^h[1-6]$/.test(next.element.tag) ? next : null
}

/** Whether a line is set as captions are: named so, in italics, centred as the picture is, or the picture's own text. */
function isSetLike(page: ScannedPage, line: Line, { element, alt }: PageImage): boolean {
  if (line.cues & CUES.caption || line.isItalic) return true
  if (line.element.align === 'center' && alignAround(element) === 'center') return true
  return alt !== undefined && alt === lineText(page, line)
}

function alignAround(element: PageElement): string {
  return closest(element, ({ align, tag }) => align !== '' || tag === 'td')?.align ?? ''
}
