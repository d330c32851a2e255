import type { OutletTable } from '../page/outlets.ts'
import { type Passage, passageOfText } from '../page/passages.ts'
import { type BoilerplateReading, readBoilerplate } from '../rules/boilerplate.ts'
import { readByline } from '../rules/byline-place.ts'
import type { BylineReading } from '../rules/byline-reading.ts'
import { type DatedPart, readDatedLine } from '../rules/dated-line.ts'
import { isClock, readPageDate } from '../rules/page-date.ts'
import { readSection } from '../rules/section.ts'
import { readTags } from '../rules/tags.ts'
import { type Line, lineText, type ScannedPage } from './page-model.ts'

/** What the rules say of a line of the page as it stands in the markup. */
export interface RawLine {
  /** The line; a long one, of which no rule reads anything, is left empty. */
  readonly passage: Passage
  readonly boilerplate: () => BoilerplateReading | null
  readonly byline: () => BylineReading | null
  readonly isDate: () => boolean
  readonly isClock: () => boolean
  readonly isSection: () => boolean
  readonly isTags: () => boolean
  /** The parts of a line that holds the date beside other things; below the title, where more is known. */
  readonly datedBelow: () => readonly DatedPart[] | null
  readonly datedAbove: () => readonly DatedPart[] | null
}

const LONGEST_LOOK = 600 // the rules of lines look no further

/** Has the rules read the lines of one page, when they are asked, each line once. */
export class LineReadings {
  readonly #page: ScannedPage
  readonly #outlets: OutletTable
  readonly #read = new Map<Line, RawLine>()

  constructor(page: ScannedPage, outlets: OutletTable) {
    this.#page = page
    this.#outlets = outlets
  }

  of(line: Line): RawLine {
    const known = this.#read.get(line)
    if (known !== undefined) return known
    const text = line.textLength > LONGEST_LOOK ? '' : lineText(this.#page, line)
    const read = rawLine(passageOfText(text), this.#outlets)
    this.#read.set(line, read)
    return read
  }
}

function rawLine(passage: Passage, outlets: OutletTable): RawLine {
  return {
    passage,
    boilerplate: once(() => readBoilerplate(passage)),
    byline: once(() => readByline(passage, outlets)),
    isDate: once(() => readPageDate(withoutBar(passage)) !== null),
    isClock: once(() => isClock(passage)),
    isSection: once(() => readSection(passage) !== null),
    isTags: once(() => readTags(passage) !== null),
    datedBelow: once(() => readDatedLine(passage, outlets, true)),
    datedAbove: once(() => readDatedLine(passage, outlets)),
  }
}

/** `| 12/10/2023 14:05` */
function withoutBar(passage: Passage): Passage {
  return passage.text.startsWith('|') ? { ...passage, text: passage.text.replace(/^\|\s*/, '') } : passage
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null
  return () => {
    known ??= { value: read() }
    return known.value
  }
}
