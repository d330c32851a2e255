import { isVietnameseSyllable } from '@chugiai/normalizer'
import type { OutletTable } from '../outlets.ts'
import type { BylinePerson } from '../schema/byline.ts'
import { isPersonName, personName, splitNames } from './person-name.ts'
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
  [/^(?:tổng hợp|t\/h|th|biên soạn|sưu tầm)$/iu, 'compiler'],
  [/^(?:biên tập|hiệu đính)$/iu, 'editor'],
  [/^(?:tin|bài|bài viết|tin bài|thực hiện|tác giả|ghi|nội dung|lược ghi|người viết|nhóm tác giả)$/iu, 'author'],
]

const LABEL =
  '(?:chùm ảnh|ảnh|hình|clip|video|tin bài|tin|bài viết|bài|thực hiện|tổng hợp|biên soạn|tác giả|nhóm tác giả|người dịch|lược dịch|biên dịch|dịch|nội dung|lược ghi|ghi)'
const LABELS = new RegExp(String.raw`(?<![\p{L}\p{N}])${LABEL}(?:\s*(?:,|và|-|–|/|&|\+)\s*${LABEL})*\s*:\s*`, 'giu')
const SUFFIX = /\s+[-–]?\s*(tổng hợp|lược dịch|biên dịch|biên soạn|dịch|lược ghi|ghi|thực hiện|t\/h)$/iu
const STAFF =
  /^(?:[Nn]hóm\s+)?(?:PV|P\.V|CTV|PV,? CTV|[Pp]hóng [Vv]iên|[Cc]ộng tác viên|BBT|[Bb]an [Bb]iên tập|[Tt]ác giả)(?:\s[\p{Lu}&.]{2,})?$/u
const ATTRIBUTION =
  /^(?:[Tt]heo|THEO|[Nn]guồn\s*:)\s+(?=(?:(?:báo|trang|tạp chí|đài|hãng(?: tin)?)\s)?[\p{Lu}\d]|[a-z0-9-]+\.[a-z])/u
const HOUSE =
  /^(?:[Bb]áo|[Tt]ạp chí|[Tt]hời báo|[Đđ]ài|[Tt]ruyền hình|[Tt]hông tấn|Ban|Sở|Trường|Đại học|Học viện|Viện|Hội|Trung tâm|Phòng|Công an|Đoàn|Tỉnh|Huyện)\s|^[\w-]+\.(?:vn|com|net)/u
const ACRONYM = /(?<!\p{L})\p{Lu}[\p{Lu}\d&+]{2,}(?!\p{L})/gu
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}&.,\s-]{1,40}$/u
// What a bracket holds beside a name: how it worked, and on what: `(Tổng hợp từ BBC)`.
const FUNCTION_AND_SOURCE = /^(tổng hợp|lược dịch|biên dịch|dịch|biên soạn|ghi|t\/h)(?:\s+(?:từ|theo))?\s+(?=\S)/iu
const EDGE = /[\s\-–—,.;/|]/u

/**
 * Reads one line of a byline: `Bài và ảnh: Kỳ An`, `Hoàng Lâm (Theo AFP)`, `Thu Hà/VOV.VN`, `Theo TTXVN`. Gives `null`
 * for anything else. R13-R16.
 */
export function readBylineLine(line: Piece, outlets: OutletTable): BylineReading | null {
  const text = withoutEnd(line)
  const labels = [...text.text.matchAll(LABELS)]
  const opening = trimPiece(slicePiece(text, 0, labels[0]?.index), EDGE_BUT_PERIOD)
  const readings: (BylineReading | null)[] = opening.text === '' ? [] : [readNames(opening, ['author'], outlets)]
  for (const [i, label] of labels.entries()) {
    const content = slicePiece(text, label.index + label[0].length, labels[i + 1]?.index)
    readings.push(readNames(trimPiece(content, EDGE_BUT_PERIOD), functionsOf(label[0]), outlets))
  }
  return mergeReadings(readings, labels.length > 0)
}

/** A line without the brackets around it, the end mark `./.` and a period, unless that belongs to an initial. */
function withoutEnd(line: Piece): Piece {
  const text = line.text.replace(/\s*\.\/\.\s*$/, '').replace(/(?<=\p{Ll}|\p{Lu}{2})\.$/u, '')
  const bracketed = /^\(([^()]+)\)$/u.exec(text)
  return trimPiece(bracketed ? { text: bracketed[1]!, start: line.start + 1 } : { ...line, text })
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
  const worked = FUNCTION_AND_SOURCE.exec(inside.text)
  if (worked) {
    const from = slicePiece(inside, worked[0].length)
    return mergeReadings([
      people([functionOf(worked[1]!)!], behind.text),
      { people: [], attribution: from, marked: true },
    ])
  }
  if (STAFF.test(inside.text)) return people(functions, '')
  return CAPITALISED.test(inside.text) || isHouse(inside.text, outlets) ? people(functions, inside.text) : null
}

/** `Bích Lan/VOV.VN`, `Nguyễn Dân - TTXVN`: what follows the last mark is a house, or one more person. */
function readHouse(piece: Piece, functions: readonly PersonFunction[], outlets: OutletTable): BylineReading | null {
  const house = /\s*([/–,-])\s*([^/–,]*)$/u.exec(piece.text)
  if (house && isHouseBehind(house[1]!, house[2]!, outlets)) {
    const agency = STAFF.test(house[2]!) ? '' : house[2]!.trim()
    return mark(withAgency(readPeople(slicePiece(piece, 0, house.index), functions), agency))
  }
  const slash = piece.text.indexOf('/')
  if (slash < 0) return readPeople(piece, functions)
  const parts = [slicePiece(piece, 0, slash), slicePiece(piece, slash + 1)]
  return mergeReadings(parts.map((part) => readHouse(trimPiece(part), functions, outlets)))
}

/** Behind a slash whatever is capitalised and nobody's name is a house; behind other marks it must look like one. */
function isHouseBehind(separator: string, text: string, outlets: OutletTable): boolean {
  if (isHouse(text, outlets) || STAFF.test(text)) return true
  return separator === '/' && CAPITALISED.test(text) && !isPersonName(text)
}

function readPeople(piece: Piece, functions: readonly PersonFunction[]): BylineReading | null {
  const names = splitNames(piece)
  if (names === null) return null
  const people = functions.flatMap((role) =>
    names.map((name) => ({ name: personName(name.text), raw: name.text, span: spanOf(name), function: role })),
  )
  return { people, marked: false }
}

/** A known house, an organization by its first word, or an acronym: `VOV-Tây Bắc`, but not `MINH VŨ`. */
function isHouse(text: string, outlets: OutletTable): boolean {
  if (outlets.find(text) !== undefined || HOUSE.test(text)) return true
  return text.match(ACRONYM)?.some((word) => !isVietnameseSyllable(word)) ?? false
}

function withAgency(reading: BylineReading | null, agency: string): BylineReading | null {
  if (reading === null || agency === '') return reading
  return { ...reading, people: reading.people.map((person) => ({ ...person, agency })), marked: true }
}

function mark(reading: BylineReading | null): BylineReading | null {
  return reading && { ...reading, marked: true }
}
