import { defined, type Span } from '@chugiai/text'
import type { OutletTable } from '../page/outlets.ts'
import type { Passage } from '../page/passages.ts'
import { type Piece, spanOf } from '../page/piece.ts'
import { joinLines } from '../page/shape.ts'
import type { BylinePerson } from '../schema/byline.ts'
import type { Credit } from '../schema/figure.ts'
import { functionsOf } from './byline-function.ts'
import { readSigners } from './byline-line.ts'

/** A caption and its credit, apart. */
export interface CaptionParts {
  readonly caption: Span | null
  readonly credit: Credit | null
}

const MEDIA = String.raw`(?:ảnh|hình|nguồn|clip|video|đồ họa)(?:\s+(?:minh họa|minh hoạ|tư liệu|chụp màn hình))?`
// R18: the last label to the end, brackets or a dash before it; or a bare note in brackets: `(Ảnh minh họa)`.
const LABELLED = new RegExp(String.raw`[\s(–-]*(?<![\p{L}\p{N}])${MEDIA}\s*:\s*`, 'giu')
const NOTE = new RegExp(String.raw`\s*\((${MEDIA}(?:\s[^()]{1,40})?)\)\.?$`, 'iu')

/** Parts a caption from its credit: `Lúa chín vàng. Ảnh: Hà An` gives `Lúa chín vàng.` and `Hà An`. R18. */
export function splitCredit({ text, span }: Passage, outlets: OutletTable): CaptionParts {
  const note = NOTE.exec(text)
  const [, inside] = note ?? []
  if (note && inside && !inside.includes(':')) {
    const start = note.index + note[0].indexOf(inside)
    return partsOf(span, text.slice(0, note.index), null, creditPiece(text, span, start), outlets)
  }
  const label = [...text.matchAll(LABELLED)].at(-1)
  if (label === undefined) return { caption: span, credit: null }
  const piece = creditPiece(text, span, label.index + label[0].length)
  return partsOf(span, text.slice(0, label.index), label[0], piece, outlets)
}

function partsOf(
  { start }: Span,
  before: string,
  label: string | null,
  piece: Piece,
  outlets: OutletTable,
): CaptionParts {
  const caption = before.trimEnd()
  return {
    caption: caption === '' ? null : { start, end: start + caption.length },
    credit: piece.text === '' ? null : label === null ? plainCredit(piece) : readCredit(piece, label, outlets),
  }
}

function creditPiece(text: string, span: Span, from: number): Piece {
  return { text: trimCredit(text.slice(from)), start: span.start + from }
}

function plainCredit(piece: Piece): Credit {
  return { text: joinLines(piece.text), span: spanOf(piece) }
}

/** A credit with the people and the house it names: `Hà An - TTXVN`. `tư liệu` and `NVCC` name nobody. */
export function readCredit(piece: Piece, label: string, outlets: OutletTable): Credit {
  if (plainCredit(piece).text !== piece.text) return plainCredit(piece) // names stand on one line
  const functions = functionsOf(label.replace(/[\s(–-]+/u, '')).filter((role) => role !== 'author')
  const read = readSigners(piece, { functions: functions.length > 0 ? functions : ['photo'], outlets })
  const people = read?.people ?? []
  const agency =
    houseOf(people) ?? (read?.attribution && { value: read.attribution.text, span: spanOf(read.attribution) })
  return { ...plainCredit(piece), ...defined({ people: people.length > 0 ? people : undefined, agency }) }
}

/** The house of the first of the people who has one. */
function houseOf(people: readonly BylinePerson[]): Credit['agency'] {
  const { agency, agencySpan } = people.find((person) => person.agency !== undefined) ?? {}
  return agency !== undefined && agencySpan !== undefined ? { value: agency, span: agencySpan } : undefined
}

/** The name alone: without the bracket that closes the credit and the period behind it. */
function trimCredit(text: string): string {
  const unbracketed = text.replace(/\)\.?\s*$/, '')
  const credit = unbracketed === text || text.includes('(') ? text : unbracketed
  return credit.endsWith('.') && !/(?:^|[\s.])\p{Lu}\.$/u.test(credit) ? credit.slice(0, -1) : credit
}
