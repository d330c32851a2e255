import type { OutletTable } from '../outlets.ts'
import type { BylinePerson } from '../schema/byline.ts'
import { personName, splitNames } from './person-name.ts'
import { type Piece, slicePiece, spanOf, trimPiece } from './piece.ts'

/** Who a line of a byline names. */
export interface BylineReading {
  readonly people: readonly BylinePerson[]
  readonly staff?: Piece
  readonly attribution?: Piece
  /** Whether a label, a bracket or `Theo` says that this is a byline; otherwise it is known by the names alone. */
  readonly marked: boolean
}

type PersonFunction = BylinePerson['function']

const FUNCTIONS: readonly (readonly [RegExp, PersonFunction])[] = [
  [/^(?:ảnh|hình|chùm ảnh|ảnh chụp)$/iu, 'photo'],
  [/^(?:clip|video|quay phim)$/iu, 'video'],
  [/^(?:dịch|lược dịch|biên dịch|người dịch|chuyển ngữ)$/iu, 'translator'],
  [/^(?:tổng hợp|tổng hợp từ|t\/h|th|biên soạn|sưu tầm)(?:\s|$)/iu, 'compiler'],
  [/^(?:biên tập|hiệu đính)$/iu, 'editor'],
  [/^(?:tin|bài|bài viết|tin bài|thực hiện|tác giả|ghi|nội dung|lược ghi|người viết|nhóm tác giả)$/iu, 'author'],
]

const LABEL =
  '(?:chùm ảnh|ảnh|hình|clip|video|tin bài|tin|bài viết|bài|thực hiện|tổng hợp|biên soạn|tác giả|nhóm tác giả|người dịch|lược dịch|biên dịch|dịch|nội dung|lược ghi|ghi)'
const LABELS = new RegExp(String.raw`(?<![\p{L}\p{N}])${LABEL}(?:\s*(?:,|và|-|–|/|&|\+)\s*${LABEL})*\s*:\s*`, 'giu')
const SUFFIX = /\s+[-–]?\s*(tổng hợp|lược dịch|biên dịch|biên soạn|dịch|lược ghi|ghi|thực hiện|t\/h)$/iu
const STAFF =
  /^(?:[Nn]hóm\s+)?(?:PV|P\.V|CTV|PV,? CTV|[Pp]hóng viên|[Cc]ộng tác viên|BBT|[Bb]an [Bb]iên tập|[Tt]ác giả)(?:\s[\p{Lu}&.]{2,})?$/u
const ATTRIBUTION =
  /^(?:[Tt]heo|THEO|[Nn]guồn\s*:)\s+(?=(?:(?:báo|trang|tạp chí|đài|hãng(?: tin)?)\s)?[\p{Lu}\d]|[a-z0-9-]+\.[a-z])/u
const HOUSE =
  /^(?:[Bb]áo|[Tt]ạp chí|[Tt]hời báo|[Đđ]ài|[Tt]ruyền hình|[Tt]hông tấn)\s|^[\w-]+\.(?:vn|com|net)|\p{Lu}{3}/u
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}&.\s]{1,30}$/u // `Thể thao & Văn hóa` behind the bracket is the house
const EDGE = /[\s\-–—,.;/|]/u

/**
 * Reads one line of a byline: `Bài và ảnh: Kỳ An`, `Hoàng Lâm (Theo AFP)`, `Thu Hà/VOV.VN`, `Theo TTXVN`. Gives `null`
 * for anything else. R13-R16.
 */
export function readBylineLine(line: Piece, outlets: OutletTable): BylineReading | null {
  const text = trimPiece({ ...line, text: line.text.replace(/\s*\.\/\.\s*$/, '') })
  const labels = [...text.text.matchAll(LABELS)]
  const opening = trimPiece(slicePiece(text, 0, labels[0]?.index), EDGE_BUT_PERIOD)
  const readings: (BylineReading | null)[] = opening.text === '' ? [] : [readNames(opening, ['author'], outlets)]
  for (const [i, label] of labels.entries()) {
    const content = slicePiece(text, label.index + label[0].length, labels[i + 1]?.index)
    readings.push(readNames(trimPiece(content, EDGE_BUT_PERIOD), functionsOf(label[0]), outlets))
  }
  return mergeReadings(readings, labels.length > 0)
}

// The period stays: it may belong to an initial.
const EDGE_BUT_PERIOD = /[\s\-–—,;/|]/u

/** One reading from several, or `null` when one of them is none. The same source named twice counts once (R16). */
export function mergeReadings(readings: readonly (BylineReading | null)[], labelled = false): BylineReading | null {
  const read = readings.filter((reading) => reading !== null)
  if (read.length === 0 || read.length < readings.length) return null
  const staff = read.find((reading) => reading.staff)?.staff
  const attribution = read.find((reading) => reading.attribution)?.attribution
  return {
    people: read.flatMap((reading) => reading.people),
    ...(staff ? { staff } : {}),
    ...(attribution ? { attribution } : {}),
    marked: labelled || read.some((reading) => reading.marked),
  }
}

function functionsOf(label: string): PersonFunction[] {
  const names = label.replace(/\s*:\s*$/, '').split(/\s*(?:,|\svà\s|-|–|\/|&|\+)\s*/iu)
  return [...new Set(names.map((name) => functionOf(name.trim()) ?? 'author'))]
}

function functionOf(word: string): PersonFunction | undefined {
  return FUNCTIONS.find(([pattern]) => pattern.test(word))?.[1]
}

/** Names with what stands behind them: a bracket, a house, a function. */
function readNames(piece: Piece, functions: readonly PersonFunction[], outlets: OutletTable): BylineReading | null {
  const repeated = /^(theo\s+\S+)\s+(.+?)\s+\1$/iu.exec(piece.text) // R16: Theo NHK Tuấn Anh Theo NHK
  if (repeated) return readNames(slicePiece(piece, repeated[1]!.length + 1), functions, outlets)
  const attribution = readAttribution(piece)
  if (attribution) return { people: [], attribution, marked: true }
  if (STAFF.test(piece.text)) return { people: [], staff: piece, marked: true }
  const bracket = /\s*\(([^()]*)\)\s*/u.exec(piece.text)
  if (bracket) return readBracket(piece, bracket, functions, outlets)
  const theo = /\s(?=theo\s)/iu.exec(piece.text)
  if (theo) {
    const parts = [slicePiece(piece, 0, theo.index), slicePiece(piece, theo.index + 1)]
    return mergeReadings(parts.map((part) => readNames(trimPiece(part, EDGE), functions, outlets)))
  }
  const suffix = SUFFIX.exec(piece.text)
  if (suffix) return mark(readNames(slicePiece(piece, 0, suffix.index), [functionOf(suffix[1]!)!], outlets))
  return readHouse(piece, functions, outlets)
}

function readAttribution(piece: Piece): Piece | null {
  const theo = ATTRIBUTION.exec(piece.text)
  if (theo === null || /[()]|\stheo\s/iu.test(piece.text)) return null
  return trimPiece(slicePiece(piece, theo[0].length))
}

function readBracket(
  piece: Piece,
  bracket: RegExpExecArray,
  functions: readonly PersonFunction[],
  outlets: OutletTable,
): BylineReading | null {
  const inside = trimPiece({ text: bracket[1]!, start: piece.start + bracket.index + bracket[0].indexOf('(') + 1 })
  const names = slicePiece(piece, 0, bracket.index)
  const behind = slicePiece(piece, bracket.index + bracket[0].length)
  if (names.text === '' || (behind.text !== '' && !CAPITALISED.test(behind.text))) return null
  const people = (roles: readonly PersonFunction[], agency: string) =>
    mark(withAgency(readNames(names, roles, outlets), agency))
  const attribution = readAttribution(inside)
  if (attribution) return mergeReadings([people(functions, behind.text), { people: [], attribution, marked: true }])
  const named = functionOf(inside.text)
  if (named) return people([named], behind.text)
  return isHouse(inside.text, outlets) ? people(functions, inside.text) : null
}

/** `Bích Lan/VOV.VN`, `Nguyễn Dân - TTXVN`: what follows the last mark is a house, or one more person. */
function readHouse(piece: Piece, functions: readonly PersonFunction[], outlets: OutletTable): BylineReading | null {
  const house = /\s*[/–-]\s*([^/–]*)$/u.exec(piece.text)
  if (house && isHouse(house[1]!, outlets)) {
    return withAgency(readPeople(slicePiece(piece, 0, house.index), functions), house[1]!.trim())
  }
  const slash = piece.text.indexOf('/')
  if (slash < 0) return readPeople(piece, functions)
  const parts = [slicePiece(piece, 0, slash), slicePiece(piece, slash + 1)]
  return mergeReadings(parts.map((part) => readHouse(trimPiece(part), functions, outlets)))
}

function readPeople(piece: Piece, functions: readonly PersonFunction[]): BylineReading | null {
  const names = splitNames(piece)
  if (names === null) return null
  const people = functions.flatMap((role) =>
    names.map((name) => ({ name: personName(name.text), raw: name.text, span: spanOf(name), function: role })),
  )
  return { people, marked: false }
}

function isHouse(text: string, outlets: OutletTable): boolean {
  return outlets.find(text) !== undefined || HOUSE.test(text)
}

function withAgency(reading: BylineReading | null, agency: string): BylineReading | null {
  if (reading === null || agency === '') return reading
  return { ...reading, people: reading.people.map((person) => ({ ...person, agency })), marked: true }
}

function mark(reading: BylineReading | null): BylineReading | null {
  return reading && { ...reading, marked: true }
}
