/** A piece of text of a page: letters of the file, or what a character reference stands for. */
export interface Run {
  readonly start: number
  readonly end: number
  /** The decoded text, or `null` for the letters of the file as they are. */
  readonly text: string | null
}

/** An element that begins and ends a line: a paragraph, a cell, a division. */
export interface PageElement {
  readonly tag: string
  readonly parent: PageElement | null
  /** How many elements it stands in. */
  readonly depth: number
  /** Class and id in small letters. */
  readonly names: string
  readonly align: string
  /** Index of its first line, and of the first line behind it. */
  readonly firstLine: number
  readonly endLine: number
}

/** The text between two ends of blocks, or line breaks. */
export interface Line {
  readonly index: number
  readonly element: PageElement
  /** Index of its first run, and of the first run behind it. */
  readonly firstRun: number
  readonly endRun: number
  readonly textLength: number
  /** How much of it stands in links. */
  readonly linkLength: number
  /** The run that each of its links begins with. */
  readonly links: readonly number[]
  /** Where its first link leads. */
  readonly url?: string
  /** Whether all of it is set in bold, or in italics. */
  readonly isBold: boolean
  readonly isItalic: boolean
  /** How many letters it opens with that the markup names as the place of the story. */
  readonly place?: number
  /** Whether a `<br>` parts it from the line before, inside one element. */
  readonly afterBreak: boolean
  /** What the names of the elements around all of it say; see `CUES`. */
  readonly cues: number
}

/** A picture of the page. */
export interface PageImage {
  readonly element: PageElement
  /** Index of the first line behind it. */
  readonly line: number
  /** Whether a `<br>` comes right behind it: it has a line for itself. */
  readonly endsLine: boolean
  readonly url?: string
  readonly alt?: string
  /** Where the link around it leads. */
  readonly link?: string
}

/** A player of the page. */
export interface PageMedium {
  readonly kind: 'video' | 'audio'
  /** Index of the first line behind it. */
  readonly line: number
}

/** A property that microdata gives: its value, or the runs that hold it. */
export interface ItemProperty {
  readonly name: string
  readonly value?: string
  readonly firstRun: number
  readonly endRun: number
}

/** The content of a script, and where it begins in the page. */
export interface Script {
  readonly text: string
  readonly start: number
}

/** What the markup says beside the text. */
export interface PageFacts {
  readonly title: string
  readonly lang: string
  readonly baseUrl: string
  readonly canonicalUrl: string
  /** Where the terms of the page stand. */
  readonly licenceUrl: string
  /** Contents of `<meta>`, by name, property or itemprop in small letters. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** Contents of JSON-LD scripts. */
  readonly jsonLd: readonly Script[]
  readonly times: readonly string[]
  readonly properties: readonly ItemProperty[]
}

/** What the scanner left out, or did not understand. */
export interface PageCuts {
  readonly flattened: number
  readonly isTooLong: boolean
  readonly attributes: number
  readonly unsafeUrls: number
  /** Where an unclosed comment, script or tag begins that swallows the rest of the page. */
  readonly unclosedAt: number | null
}

/** A page of HTML after one pass over it. */
export interface ScannedPage {
  readonly html: string
  readonly runs: readonly Run[]
  readonly lines: readonly Line[]
  readonly images: readonly PageImage[]
  readonly media: readonly PageMedium[]
  readonly facts: PageFacts
  readonly cuts: PageCuts
  /** The page as Readability is given it. */
  readonly slim: string
}

/** The text of a line with its blanks collapsed, for the rules that look at it. */
export function lineText(page: ScannedPage, line: Line): string {
  return runsText(page, line.firstRun, line.endRun)
}

/** The text of several runs with its blanks collapsed. */
export function runsText({ html, runs }: ScannedPage, first: number, end: number): string {
  let text = ''
  for (const run of runs.slice(first, end)) text += run.text ?? html.slice(run.start, run.end)
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether nearly all of a line is links. */
export function isLinked(line: Line): boolean {
  return line.linkLength >= line.textLength * LINKED_SHARE
}

const LINKED_SHARE = 0.85 // a time or a bullet beside the link is no text of its own
