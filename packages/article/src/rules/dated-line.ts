import type { Span } from '@chugiai/text'
import type { OutletTable } from '../page/outlets.ts'
import { type Passage, passageAt } from '../page/passages.ts'
import { type Piece, spanOf, splitPiece, trimPiece } from '../page/piece.ts'
import { type BoilerplateReading, readBoilerplate } from './boilerplate.ts'
import { readByline } from './byline-place.ts'
import type { BylineReading } from './byline-reading.ts'
import { type DateReading, findPageDate } from './page-date.ts'
import { isPlace } from './places.ts'
import { readSection, type SectionReading } from './section.ts'

/** One part of a line that holds the date of the page beside other things, and what it was read as. */
export interface DatedPart {
  readonly passage: Passage
  readonly date: DateReading | null
  readonly byline: BylineReading | null
  readonly section: SectionReading | null
  readonly boilerplate: BoilerplateReading | null
}

const EDGE = /[\s|•·,–-]/u
const BETWEEN = /\s*[|•·]\s*|\s+[-–—]\s+|,\s+/gu
// A place stands before a date as well, `Cửa Vọng, 12/10/2023`; before a time of day, or a bar, stands who wrote it.
const SIGNED = /\d{1,2}\s*[:h]\s*\d{2}|[|•·]/u

/**
 * The parts of a line that holds the date of the page and beside it who wrote the article, its section, its place or a
 * counter, in the order of the line: `Thu Hà - 12/10/2023 14:05`, `Xã hội | 12/10/2023`. `null` for any other line, and
 * for a date alone. R5, R13.
 *
 * @param isBelow whether the title stands above: then short texts that nobody knows may stand beside the date as well
 */
export function readDatedLine(passage: Passage, outlets: OutletTable, isBelow = false): readonly DatedPart[] | null {
  const { text, lines, span } = passage
  if (lines.length > 1) return null
  const found = findPageDate({ text, start: span.start })
  if (found === null) return null
  const isSigned = SIGNED.test(text)
  const readOne = (piece: Piece) => {
    const part = passageAt(passage, spanOf(piece))
    return readBeside(part, isSigned, outlets) ?? (isBelow && isSigned && isShort(part) ? furniture(part) : null)
  }
  const read = (side: Piece) => {
    const whole = trimPiece(side, EDGE)
    if (whole.text === '') return []
    const pieces = splitPiece(whole, BETWEEN)
    const one = readOne(whole)
    return one || pieces.length === 1 ? [one] : pieces.map(readOne)
  }
  const before = read(found.before)
  const behind = read(found.behind)
  const beside = [...before, ...behind].filter((part) => part !== null)
  if (beside.length === 0 || beside.length < before.length + behind.length) return null
  return [...before, dated(passage, found.date), ...behind].filter((part) => part !== null)
}

const NOTHING = { date: null, byline: null, section: null, boilerplate: null }

function dated(passage: Passage, date: DateReading): DatedPart {
  return { ...NOTHING, passage: passageAt(passage, date.span as Span), date }
}

const LONGEST_UNKNOWN = 30 // letters

/** `Tin nóng`, `Số 45`: no sentence, and short. */
function isShort({ text }: Passage): boolean {
  return text.length <= LONGEST_UNKNOWN && !/[.!?…]$/.test(text)
}

function furniture(passage: Passage): DatedPart {
  return { ...NOTHING, passage, boilerplate: { kind: 'furniture' } }
}

/** What stands beside the date; `null` when nobody knows it. */
function readBeside(passage: Passage, isSigned: boolean, outlets: OutletTable): DatedPart | null {
  const section = readSection(passage)
  if (section) return { ...NOTHING, passage, section }
  const boilerplate = isPlace(passage.text) ? ({ kind: 'furniture' } as const) : readBoilerplate(passage)
  if (boilerplate) return { ...NOTHING, passage, boilerplate }
  const byline = readByline(passage, outlets)
  if (byline === null) return null
  if (!isSigned && !byline.marked) return furniture(passage)
  // Beside a date a name needs no label to be that of the writer.
  return { ...NOTHING, passage: { ...passage, markup: { ...passage.markup, role: 'author' } }, byline }
}
