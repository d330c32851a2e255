import { isVietnameseSyllable, stripDiacritics, toNameCase } from '@chugiai/normalizer'
import { type Piece, slicePiece, splitPiece } from '../page/piece.ts'

const WORD = String.raw`\p{Lu}(?:[’']\p{Lu})?[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?` // Hà, H’Hen, Jean-Pierre
const CAPITALS = String.raw`\p{Lu}{2,}`
const INITIALS = String.raw`(?:\p{Lu}\p{Ll}{0,2}\.)+\p{Lu}\p{L}*|(?:\p{Lu}\.)+` // H.Long, Tr.Thường, N.Đ, V.
const TOKEN = `(?:${INITIALS}|${WORD}|${CAPITALS}|\\p{Lu})`
const NAME = new RegExp(String.raw`^${TOKEN}(?:\s${TOKEN}){0,5}$`, 'u')
const CAPITALS_ONLY = /^[\p{Lu}\s.’'-]+$/u

// Words that open a short last line which is nobody's name, and words that no name holds (R14: headings in capitals).
const NO_OPENING =
  /^(?:theo|xem|tin|ảnh|bài|video|clip|nguồn|hết|tags?|ông|bà|báo|tạp chí|đài|người|end|hotline)(?:\s|$)/iu
const NO_WORD =
  /(?:^|\s)(?:của|cho|thêm|các|những|về|không|được|là|này|trong|với|liên quan|liên kết|website|online|news|media|và)(?:\s|$)/iu
// Schools and hospitals, whose names are capitalised as those of people are: *Trường ĐH Hải Phòng*.
const INSTITUTION = /(?:^|\s)(?:ĐH|CĐ|ĐHQG|THPT|THCS|BV|[Đđ]ại [Hh]ọc|[Hh]ọc [Vv]iện|[Bb]ệnh [Vv]iện)(?:\s|$)/u
const ROLE =
  /^(?:(?:PV|CTV|BTV|[Pp]hóng viên|[Cc]ộng tác viên|[Nn]hà báo|[Bb]iên tập viên|[Bb]ạn đọc|[Đđ]ộc giả|[Ll]uật sư|[Bb]ác sĩ|[Dd]ược sĩ|[Kk]ỹ sư|[Kk]iến trúc sư|[Gg]iáo sư|[Pp]hó giáo sư|[Tt]iến sĩ|[Tt]hạc sĩ|[Nn]hà văn|[Nn]hà thơ|[Nn]hà giáo|[Nn]hà nghiên cứu|[Nn]hạc sĩ|[Hh]ọa sĩ|[Cc]huyên gia|GS|PGS|TS|TSKH|ThS|Ths|BS CK ?[I1]+|BSCK|BS|Bs|CK[I1]+|DS|LS|KTS|KS)(?!\p{L})\.?\s*)+(?=\p{Lu}\p{L}*[\s.])/u
const SEPARATORS = /\s+[-–—]\s+|\s*[,;&+]\s*|\s+và\s+|\s*[–—]\s*|\s+-(?=\p{Lu})/gu
const GLUED = /(?<=(\p{Lu}\p{L}+))-(?=(\p{Lu}\p{L}+))/gu

/**
 * The names in a list such as `Đăng Đức - Tân Thành`, or `null` when one of its parts is no name. R13.
 *
 * @param isNobody whether a part stands for people without a name, and is left out: `Đăng Đức và nhóm PV`
 */
export function splitNames(piece: Piece, isNobody: (text: string) => boolean = () => false): Piece[] | null {
  const parts = splitPiece(piece, SEPARATORS).filter(({ text }) => !isNobody(text))
  const names = parts.flatMap(splitGlued).map(withoutRole)
  return names.length > 0 && names.every((name) => isPersonName(name.text)) ? names : null
}

/** Whether every word is capitalised, in capitals or an initial, as a signature is. */
export function isPersonName(text: string): boolean {
  return (
    text.length >= 2 &&
    NAME.test(text) &&
    !NO_OPENING.test(text) &&
    !NO_WORD.test(text) &&
    !INSTITUTION.test(text) &&
    !isAcronym(text)
  )
}

/** `NVCC` and `TTXVN` name no person; `TH` may be initials. */
function isAcronym(text: string): boolean {
  return text.length >= SHORTEST_ACRONYM && /^\p{Lu}+$/u.test(text) && !isVietnameseSyllable(text)
}

const SHORTEST_ACRONYM = 4

/** A name as it is written in a sentence: `ĐÀO VIỆT` becomes `Đào Việt`; initials and others stay. R14. */
export function personName(raw: string): string {
  return CAPITALS_ONLY.test(raw) && raw.split(' ').some(isWordInCapitals) ? toNameCase(raw) : raw
}

/** `HÀ` is a word, `TH` and `T.H` are initials. */
function isWordInCapitals(token: string): boolean {
  return /\p{Lu}{2}/u.test(token) && /[AEIOUY]/.test(stripDiacritics(token))
}

/** `Mỹ Bình-Cảnh Thành` is two people, `Jean-Pierre` one: the hyphen parts Vietnamese syllables. */
function splitGlued(piece: Piece): Piece[] {
  if (!piece.text.includes('-')) return [piece]
  for (const { 1: before = '', 2: behind = '', index } of piece.text.matchAll(GLUED)) {
    if (!isVietnameseSyllable(before) || !isVietnameseSyllable(behind)) continue
    return [slicePiece(piece, 0, index), ...splitGlued(slicePiece(piece, index + 1))]
  }
  return [piece]
}

function withoutRole(piece: Piece): Piece {
  return slicePiece(piece, ROLE.exec(piece.text)?.[0].length ?? 0)
}
