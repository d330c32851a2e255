import type { OutletTable } from '../page/outlets.ts'
import { type Piece, slicePiece, spanOf, trimPiece } from '../page/piece.ts'
import { FUNCTION_AND_SOURCE, functionOf, functionsOf, LABELS, type PersonFunction, SUFFIX } from './byline-function.ts'
import { isHouseBehind, isHouseInBracket, isStaff } from './byline-house.ts'
import { type BylineReading, markReading, mergeReadings } from './byline-reading.ts'
import { personName, splitNames } from './person-name.ts'

/** What is known of the names at hand. */
interface Context {
  readonly functions: readonly PersonFunction[]
  readonly outlets: OutletTable
}

const ATTRIBUTION =
  /^(?:[Tt]heo|THEO|[Nn]guồn(?: tin)?\s*:)\s+(?=(?:(?:báo|trang|tạp chí|đài|hãng(?: tin)?)\s)?[\p{Lu}\d]|[a-z0-9-]+\.[a-z])/u
const REPEATED = /^(theo\s+\S+)\s+(.+?)\s+\1$/iu // R16: Theo NHK Tuấn Anh Theo NHK
const EDGE = /[\s\-–—,.;/|]/u
const EDGE_BUT_PERIOD = /[\s\-–—,;/|]/u // where the period may belong to an initial

/**
 * Reads one line of a byline: `Bài và ảnh: Kỳ An`, `Hoàng Lâm (Theo AFP)`, `Thu Hà/VOV.VN`, `Theo TTXVN`. Gives `null`
 * for anything else. R13-R16.
 */
export function readBylineLine(line: Piece, outlets: OutletTable): BylineReading | null {
  const text = withoutEnd(line)
  if (outlets.find(text.text) !== undefined) return attributed(text)
  const labels = [...text.text.matchAll(LABELS)]
  const opening = trimPiece(slicePiece(text, 0, labels[0]?.index), EDGE_BUT_PERIOD)
  const readings = opening.text === '' ? [] : [readNames(opening, { functions: ['author'], outlets })]
  for (const [i, label] of labels.entries()) {
    const content = slicePiece(text, label.index + label[0].length, labels[i + 1]?.index)
    const context = { functions: functionsOf(label[0]), outlets }
    readings.push(markReading(readNames(trimPiece(content, EDGE_BUT_PERIOD), context)))
  }
  return mergeReadings(readings)
}

/** A line without the brackets around it, the end mark `./.` and a period, unless that belongs to an initial. */
function withoutEnd(line: Piece): Piece {
  const text = line.text.replace(/\s*\.\/\.\s*$/, '').replace(/(?<=\p{Ll}|\p{Lu}{2})\.$/u, '')
  const bracketed = /^\(([^()]+)\)$/u.exec(text)
  return trimPiece(bracketed ? { text: bracketed[1]!, start: line.start + 1 } : { ...line, text })
}

/** Names with what stands behind them: a source, a bracket, a function, a house. */
function readNames(piece: Piece, context: Context): BylineReading | null {
  const repeated = REPEATED.exec(piece.text)
  if (repeated) return readNames(slicePiece(piece, repeated[1]!.length + 1), context)
  const source = readAttribution(piece)
  if (source) return source
  if (isStaff(piece.text)) return { people: [], staff: piece, marked: true }
  const bracket = /\s*\(([^()]*)\)\s*/u.exec(piece.text)
  if (bracket) return readBracket(piece, bracket, context)
  const theo = /\s(?=theo\s)/iu.exec(piece.text)
  if (theo) {
    const parts = [slicePiece(piece, 0, theo.index), slicePiece(piece, theo.index + 1)]
    return mergeReadings(parts.map((part) => readNames(trimPiece(part, EDGE), context)))
  }
  const suffix = SUFFIX.exec(piece.text)
  if (suffix === null) return readHouse(piece, context)
  const functions = [functionOf(suffix[1]!)!]
  return markReading(readNames(slicePiece(piece, 0, suffix.index), { ...context, functions }))
}

/** `Theo TTXVN`, `Nguồn: BBC`. */
function readAttribution(piece: Piece): BylineReading | null {
  const theo = ATTRIBUTION.exec(piece.text)
  if (theo === null || /[()]|\stheo\s/iu.test(piece.text)) return null
  return attributed(slicePiece(piece, theo[0].length))
}

function attributed(piece: Piece): BylineReading {
  return { people: [], attribution: trimPiece(piece), marked: true }
}

/** `Hoàng Lâm (Theo AFP)`, `Minh Thu (TTXVN)`, `Phong Linh (tổng hợp)`; behind the bracket may stand a house. */
function readBracket(piece: Piece, bracket: RegExpExecArray, context: Context): BylineReading | null {
  const inside = trimPiece({ text: bracket[1]!, start: piece.start + bracket.index + bracket[0].indexOf('(') + 1 })
  const names = slicePiece(piece, 0, bracket.index)
  const behind = piece.text.slice(bracket.index + bracket[0].length)
  if (names.text === '' || (behind !== '' && !isHouseInBracket(behind, context.outlets))) return null
  const readAs = (word: string) => markReading(readNames(names, { ...context, functions: [functionOf(word)!] }), behind)
  const source = readAttribution(inside)
  if (source) return mergeReadings([markReading(readNames(names, context), behind), source])
  if (functionOf(inside.text)) return readAs(inside.text)
  const worked = FUNCTION_AND_SOURCE.exec(inside.text)
  if (worked) return mergeReadings([readAs(worked[1]!), attributed(slicePiece(inside, worked[0].length))])
  if (isStaff(inside.text)) return markReading(readNames(names, context))
  return isHouseInBracket(inside.text, context.outlets) ? markReading(readNames(names, context), inside.text) : null
}

/** `Bích Lan/VOV.VN`, `Nguyễn Dân - TTXVN`: what follows the last mark is a house, or one more person. */
function readHouse(piece: Piece, context: Context): BylineReading | null {
  const house = /\s*([/–,-])\s*([^/–,]*)$/u.exec(piece.text)
  const names = slicePiece(piece, 0, house?.index)
  if (house && isStaff(house[2]!)) return markReading(readPeople(names, context))
  if (house && isHouseBehind(house[1]!, house[2]!, context.outlets)) {
    return markReading(readPeople(names, context), house[2]!.trim())
  }
  const slash = piece.text.indexOf('/')
  if (slash < 0) return readPeople(piece, context)
  const parts = [slicePiece(piece, 0, slash), slicePiece(piece, slash + 1)]
  return mergeReadings(parts.map((part) => readHouse(trimPiece(part), context)))
}

function readPeople(piece: Piece, { functions }: Context): BylineReading | null {
  const names = splitNames(piece)
  if (names === null) return null
  const people = functions.flatMap((role) =>
    names.map((name) => ({ name: personName(name.text), raw: name.text, span: spanOf(name), function: role })),
  )
  return { people, marked: false }
}
