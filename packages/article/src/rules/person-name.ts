import { toNameCase } from '@chugiai/normalizer'
import { type Piece, slicePiece, splitPiece } from './piece.ts'

const WORD = String.raw`\p{Lu}[\p{Ll}’']+`
const CAPITALS = String.raw`\p{Lu}{2,}`
const INITIALS = String.raw`(?:\p{Lu}\p{Ll}{0,2}\.)+(?:\p{Lu}[\p{L}]*)?` // H.Long, Tr.Thường, N.Đ, P.
const TOKEN = `(?:${INITIALS}|${WORD}|${CAPITALS}|\\p{Lu})`
const NAME = new RegExp(String.raw`^${TOKEN}(?:\s${TOKEN}){0,5}$`, 'u')
const CAPITALS_ONLY = /^[\p{Lu}\s.’']+$/u

// Words that open a short last line which is nobody's name.
const NO_NAMES =
  /^(?:theo|xem|tin|ảnh|bài|video|clip|nguồn|hết|tags?|ông|bà|báo|tạp chí|đài|ban|end|the end|hotline)(?:\s|$)/iu
const ROLE = /^(?:PV|CTV|BTV|[Pp]hóng viên|[Cc]ộng tác viên|[Nn]hà báo|[Bb]iên tập viên)\.?\s+(?=\p{Lu})/u
const SEPARATORS = /\s+[-–—]\s+|\s*[,;&+]\s*|\s+và\s+|(?<=\p{L}{2})[-–—](?=\p{Lu})|\s*[–—]\s*|\s+-(?=\p{Lu})/gu

/** The names in a list such as `Đăng Đức - Tân Thành`, or `null` when one of its parts is no name. R13. */
export function splitNames(piece: Piece): Piece[] | null {
  const names = splitPiece(piece, SEPARATORS).map(withoutRole)
  return names.length > 0 && names.every((name) => isPersonName(name.text)) ? names : null
}

/** Whether every word is capitalised, in capitals or an initial, as a signature is. */
export function isPersonName(text: string): boolean {
  return text.length >= 2 && NAME.test(text) && !NO_NAMES.test(text)
}

/** A name as it is written in a sentence: `PHÙNG KHIÊM` becomes `Phùng Khiêm`; others stay. R14. */
export function personName(raw: string): string {
  return CAPITALS_ONLY.test(raw) && /\p{Lu}{2}/u.test(raw) ? toNameCase(raw) : raw
}

function withoutRole(piece: Piece): Piece {
  return slicePiece(piece, ROLE.exec(piece.text)?.[0].length ?? 0)
}
