import type { OutletTable } from '../page/outlets.ts'
import { type Piece, slicePiece, spanOf, splitPiece, trimPiece } from '../page/piece.ts'
import { FUNCTION_AND_SOURCE, functionOf, functionsOf, LABELS, type PersonFunction, SUFFIX } from './byline-function.ts'
import { isDesk, isHouseBehind, isHouseInBracket, isInstitution, isStaff } from './byline-house.ts'
import { type BylineReading, markReading, mergeReadings } from './byline-reading.ts'
import { personName, splitNames } from './person-name.ts'
import { isPlace } from './places.ts'

/** What is known of the names at hand. */
export interface Context {
  readonly functions: readonly PersonFunction[]
  readonly outlets: OutletTable
}

const ATTRIBUTION =
  /^(?:(?:[Tt]heo|THEO)(?:\s*:)?|[Nn]guồn(?: tin)?\s*:)\s+(?=(?:(?:báo|trang|tạp chí|đài|hãng(?: tin)?)\s)?[\p{Lu}\d]|[a-z0-9-]+\.[a-z])/u
const REPEATED = /^(theo\s+\S+)\s+(.+?)\s+\1$/iu // R16: Theo NHK Tuấn Anh Theo NHK
const OTHERS = /\s*(?:,|và|&)\s*\d+\s+(?:tác giả|người) khác$/iu // Thu Hà và 1 tác giả khác
// An author card: `Thu Hà Phóng viên`, `Thu Hà - Biên tập viên`.
const ROLE_BEHIND =
  /(?<![Nn]hóm|[Tt]ổ)[\s,-]+(?:[Pp]hóng [Vv]iên|PHÓNG VIÊN|[Bb]iên [Tt]ập [Vv]iên|[Cc]ộng [Tt]ác [Vv]iên|[Nn]hà [Bb]áo|[Tt]ác [Gg]iả|[Bb]ình [Ll]uận [Vv]iên|BTV|PV|CTV)$/u
const BY = /^(?:(?:được )?(?:đăng|viết|gửi|thực hiện) bởi|người (?:đăng|gửi|viết)|by)\s*:?\s+(?=\p{Lu})/iu
const SUPPLIED =
  /^(?:NVCC|CTV|(?:[\p{L}.]+\s){0,4}cung cấp|tư liệu|internet|minh họa|minh hoạ|(?:chụp|cắt) .{1,40}|facebook.*|fb.*|fanpage.*|zalo|youtube|tiktok)$/iu
const EDGE = /[\s\-–—,.;/|]/u
const EDGE_BUT_PERIOD = /[\s\-–—,;/|]/u // where the period may belong to an initial

/**
 * Reads one line of a byline: `Bài và ảnh: Kỳ An`, `Hoàng Lâm (Theo AFP)`, `Thu Hà/VOV.VN`, `Theo TTXVN`. Gives `null`
 * for anything else. R13-R16.
 */
export function readBylineLine(line: Piece, outlets: OutletTable): BylineReading | null {
  const text = unbracketed(withoutEnd(line))
  if (outlets.find(text.text) !== undefined) return attributed(text)
  if (isPlace(text.text)) return null
  const by = BY.exec(text.text)
  if (by) return markReading(readSigners(slicePiece(text, by[0].length), { functions: ['author'], outlets }))
  const labels = text.text.includes(':') ? [...text.text.matchAll(LABELS)] : []
  const opening = trimPiece(slicePiece(text, 0, labels[0]?.index), EDGE_BUT_PERIOD)
  const readings = opening.text === '' ? [] : [readNames(opening, { functions: ['author'], outlets })]
  for (const [i, label] of labels.entries()) {
    const content = slicePiece(text, label.index + label[0].length, labels[i + 1]?.index)
    const context = { functions: functionsOf(label[0]), outlets }
    readings.push(markReading(readSigners(trimPiece(content, EDGE_BUT_PERIOD), context)))
  }
  return mergeReadings(readings)
}

const LABEL_IN_BRACKETS = /^[^():]+\((?:ảnh|hình|clip|video|bài|tin|thiết kế|đồ họa|minh họa)(?:[^():]*):[^()]*\)$/iu

/** `Lê Hoa (ảnh: Trần Bình)` with blanks for its brackets: what they hold is labelled. */
function unbracketed(line: Piece): Piece {
  return LABEL_IN_BRACKETS.test(line.text) ? { ...line, text: line.text.replace(/[()]/g, ' ').trimEnd() } : line
}

const ADDRESS = /[\s(|–-]+[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?$/ // Thu Hà (thuha@bao.example)

/** A line without the address and the brackets around it, the end mark `./.` and a period, unless that belongs to an initial. */
function withoutEnd(line: Piece): Piece {
  const text = line.text
    .replace(/\s*\.\/\.\s*$/, '')
    .replace(ADDRESS, '')
    .replace(/(?<=\p{Ll}|\p{Lu}{2})\.$/u, '')
  const isBracketed = /^\([^()]+\)$/u.test(text)
  return trimPiece(isBracketed ? { text: text.slice(1, -1), start: line.start + 1 } : { ...line, text })
}

/** Who is named behind a label such as `Ảnh:`; nobody where somebody without a name supplied it: `NVCC`, `tư liệu`. */
export function readSigners(piece: Piece, context: Context): BylineReading | null {
  return SUPPLIED.test(piece.text) ? { people: [], marked: true } : readNames(piece, context)
}

/** Names with what stands behind them: a source, a bracket, a function, a house. */
function readNames(piece: Piece, context: Context): BylineReading | null {
  const [, once] = REPEATED.exec(piece.text) ?? []
  if (once !== undefined) return readNames(slicePiece(piece, once.length + 1), context)
  const source = readAttribution(piece)
  if (source) return source
  if (isStaff(piece.text) || isDesk(piece.text)) return { people: [], staff: piece, marked: true }
  if (isAllHouses(piece, context)) return attributed(piece)
  const others = /\d/.test(piece.text) ? OTHERS.exec(piece.text) : null
  if (others) return markReading(readNames(slicePiece(piece, 0, others.index), context))
  const role = ROLE_BEHIND.exec(piece.text)
  if (role) return markReading(readNames(slicePiece(piece, 0, role.index), context))
  const worked = piece.text.endsWith(')') ? WORKED.exec(piece.text) : null
  if (worked) return readWorked(piece, worked, context)
  const bracket = piece.text.includes('(') ? /\s*\(([^()]*)\)\s*/u.exec(piece.text) : null
  if (bracket) return readBracket(piece, bracket, context)
  const theo = /\s(?=theo\s)/iu.exec(piece.text)
  if (theo) {
    const parts = [slicePiece(piece, 0, theo.index), slicePiece(piece, theo.index + 1)]
    return mergeReadings(parts.map((part) => readNames(trimPiece(part, EDGE), context)))
  }
  const suffix = SUFFIX.exec(piece.text)
  if (suffix === null) return readHouse(piece, context)
  const functions = functionsSaid(suffix[1])
  return markReading(readNames(slicePiece(piece, 0, suffix.index), { ...context, functions }))
}

/** The one function of a word behind a name: `thực hiện`. */
function functionsSaid(word = ''): PersonFunction[] {
  const said = functionOf(word)
  return said === undefined ? [] : [said]
}

// What a writer did, in brackets behind the name: `Thu Hà (bài và ảnh)`.
const WORKED = /\s*\(\s*((?:tin|bài|ảnh|clip|video)(?:\s*(?:,|và|-|–|\/|&)\s*(?:tin|bài|ảnh|clip|video))+)\s*\)$/iu

function readWorked(piece: Piece, worked: RegExpExecArray, context: Context): BylineReading | null {
  const [, works = ''] = worked
  return markReading(readNames(slicePiece(piece, 0, worked.index), { ...context, functions: functionsOf(works) }))
}

/** `TTXVN`, `TTXVN/Vietnam+`: houses and nobody of them. */
function isAllHouses(piece: Piece, { outlets }: Context): boolean {
  const parts = splitPiece(piece, /\s*[/–,&-]\s*/gu)
  const known = parts.filter(({ text }) => outlets.find(text) !== undefined).length
  return known > 0 && parts.every(({ text }) => outlets.find(text) !== undefined || isInstitution(text))
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
  const [, held = ''] = bracket
  const inside = trimPiece({ text: held, start: piece.start + bracket.index + bracket[0].indexOf('(') + 1 })
  const names = slicePiece(piece, 0, bracket.index)
  const behind = slicePiece(piece, bracket.index + bracket[0].length)
  if (names.text === '' || (behind.text !== '' && !isHouseInBracket(behind.text, context.outlets))) return null
  const house = behind.text === '' ? undefined : behind
  const readAs = (word: string | undefined) =>
    markReading(readNames(names, { ...context, functions: functionsSaid(word) }), house)
  const source = readAttribution(inside)
  if (source) return mergeReadings([markReading(readNames(names, context), house), source])
  if (functionOf(inside.text)) return readAs(inside.text)
  const worked = FUNCTION_AND_SOURCE.exec(inside.text)
  if (worked) return mergeReadings([readAs(worked[1]), attributed(slicePiece(inside, worked[0].length))])
  if (isStaff(inside.text) || isPlace(inside.text)) return markReading(readNames(names, context))
  return isHouseInBracket(inside.text, context.outlets) ? markReading(readNames(names, context), inside) : null
}

// What somebody is, behind the name: `Lê Văn An, Trưởng khoa Nhi`.
const OFFICE =
  /^(?:(?:phó )?(?:trưởng|giám đốc|chủ tịch|chủ nhiệm|hiệu trưởng|viện trưởng|bí thư)|nguyên|giảng viên|chuyên gia|thành viên|phóng viên|sinh viên|SV)(?:\s|$)/iu

/** `Bích Lan/VOV.VN`, `Nguyễn Dân - TTXVN`, `PV/VOV`: behind the last mark stands a house, a place, or one more person. */
function readHouse(piece: Piece, context: Context): BylineReading | null {
  const mark = /\s*([/|–,-])\s*([^/|–,]*)$/u.exec(piece.text)
  if (mark === null) return readPeople(piece, context)
  const [, sign = '', rest = ''] = mark
  const names = slicePiece(piece, 0, mark.index)
  const last = trimPiece(slicePiece(piece, piece.text.length - rest.length))
  if (isStaff(last.text) || isPlace(last.text) || OFFICE.test(last.text)) return markReading(readPeople(names, context))
  if (isHouseBehind(sign, last.text, context.outlets)) {
    return isStaff(names.text)
      ? { people: [], staff: names, marked: true }
      : markReading(readPeople(names, context), last)
  }
  const slash = piece.text.indexOf('/')
  if (slash < 0) return readPeople(piece, context)
  const parts = [slicePiece(piece, 0, slash), slicePiece(piece, slash + 1)]
  return mergeReadings(parts.map((part) => readHouse(trimPiece(part), context)))
}

function readPeople(piece: Piece, { functions }: Context): BylineReading | null {
  const names = splitNames(piece, isStaff)
  if (names === null || names.length === 0) return null
  const people = functions.flatMap((role) =>
    names.map((name) => ({ name: personName(name.text), raw: name.text, span: spanOf(name), function: role })),
  )
  return { people, marked: false }
}
