import { isVietnameseSyllable } from '@chugiai/normalizer'
import type { Span } from '@chugiai/text'
import type { OutletTable } from '../page/outlets.ts'
import type { Piece } from '../page/piece.ts'
import type { AgencyCode } from '../schema/article.ts'

/** What stands before the first sentence of a lede. */
export interface AgencyPrefix {
  readonly code: AgencyCode
  /** The place of a dateline: `Hà Nội` in `Hà Nội (TTXVN) -`. */
  readonly place?: { readonly value: string; readonly span: Span }
  /** Where the prefix ends and the lede begins, in the text of the article. */
  readonly end: number
}

// Acronyms that open a sentence without being the code of a newspaper (R2).
const NOT_CODES = new Set(
  'PGS GS TS THS BS KTS LS KS CN AV VN HLV UBND HĐND MTTQ TAND VKSND BHXH BHYT BTC NHNN TP TP.HCM TPHCM TX TT QL BOT ODA GDP CPI USD EUR VND VNĐ SJC WTI HIV COVID SARS EU UN LHQ NATO ASEAN APEC WHO WTO IMF FIFA AFC UEFA VFF VPF IOC SEA NASA FBI CIA FED CEO MC NSND NSƯT ĐBQH THPT THCS ĐH CĐ'.split(
    ' ',
  ),
)

const CODE = String.raw`\p{Lu}[\p{Lu}\p{N}&/.+]{1,14}`
const SHAPED = new RegExp(String.raw`^(\()?(${CODE})(\))?(\s*[-–—:]\s*|\s+)?`, 'u')
const NAMED =
  /^(\()?([\p{L}\p{N}][\p{L}\p{N}&+.]*(?:\s[\p{L}\p{N}&+.]+){0,3}?)(\))?(\s*[-–—:]\s*|\s+)?(?=[\p{Lu}\p{N}"“‘'(])/u
const HOST = /^(\()?([a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+){0,2}\.(?:vn|net|com|org))(\))?(\s*[-–—:]\s*|\s+)?/
// In brackets before a dash stands the name of the newspaper, whatever it is; `Báo …` needs no brackets.
const BRACKETED =
  /^(\()((?!ảnh|hình|nguồn|clip|video|theo|tiếp)\p{L}[\p{L}\p{N}&.+]*(?:\s[\p{L}\p{N}&.+]+){0,3})(\))(\s*[-–—]\s*)/iu
const NEWSPAPER = /^(\()?((?:Báo|Tạp chí|Đài)(?:\s\p{Lu}[\p{L}&]*){1,4})(\))?(\s*[-–—]\s*)/u
const ONLINE = /^(\()?((?:\p{Lu}[\p{L}&]*\s){1,3}Online)(\))?(\s*[-–—:]\s*|\s+)?/u
const DATELINE = new RegExp(
  String.raw`^((?:\p{Lu}\p{Ll}+|TP\.?)(?:\s\p{Lu}\p{Ll}+){0,3})(?:,?\s*(?:ngày\s)?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)?,?\s*(?=\((${CODE})\))`,
  'u',
)
const LONGEST_PREFIX = 80

/** Reads the code of a news house at the start of a story, with its separator and the place before it. R1-R3. */
export function readAgencyPrefix({ text, start }: Piece, outlets: OutletTable): AgencyPrefix | null {
  const opening = text.slice(0, LONGEST_PREFIX)
  const dateline = DATELINE.exec(opening)
  const from = dateline?.[0].length ?? 0
  const match = matchCode(opening.slice(from), outlets)
  if (match === null) return null
  const [, value] = dateline ?? []
  const place = value && { value, span: { start, end: start + value.length } }
  return {
    code: codeOf(match, start + from, outlets),
    ...(place ? { place } : {}),
    end: start + from + match[0].length,
  }
}

function matchCode(opening: string, outlets: OutletTable): RegExpExecArray | null {
  for (const pattern of [HOST, ONLINE, BRACKETED, NEWSPAPER]) {
    const match = pattern.exec(opening)
    if (match && isMarked(match)) return match
  }
  const named = NAMED.exec(opening)
  if (named && isMarked(named) && outlets.find(codeIn(named))) return named
  const shaped = SHAPED.exec(opening)
  if (shaped === null || !isMarked(shaped)) return null
  return outlets.find(codeIn(shaped)) || hasCodeShape(shaped, opening) ? shaped : null
}

/** What all patterns hold between the bracket or the start and the mark. */
function codeIn([, , code = '']: RegExpExecArray): string {
  return code
}

/** A code stands in brackets, or before a dash or colon; a bracket must not be half open. */
function isMarked([, open, , close, separator]: RegExpExecArray): boolean {
  if (open !== undefined) return close !== undefined
  return close === undefined && separator !== undefined && separator.trim() !== ''
}

/** R2: `VN-Index`, `PGS-TS` and `B-52` are words, not codes before a lede. */
function hasCodeShape(match: RegExpExecArray, opening: string): boolean {
  const code = codeIn(match)
  if (NOT_CODES.has(code.replace(/\.$/, '')) || !/\p{Lu}.*\p{Lu}/u.test(code)) return false
  const next = /^["“‘'(]?([\p{L}\p{N}]+)/u.exec(opening.slice(match[0].length))?.[1]
  if (next === undefined) return false
  const glued = match[4] !== undefined && /^\S+$/.test(match[4])
  return /^[\p{Lu}\p{N}]/u.test(next) && (!glued || isVietnameseSyllable(next))
}

function codeOf(match: RegExpExecArray, start: number, outlets: OutletTable): AgencyCode {
  const [whole, open = '', value = '', , separator = ''] = match
  const outlet = outlets.find(value)
  const valueStart = start + open.length
  const mark = separator.trim()
  const markStart = start + whole.length - separator.length + separator.indexOf(mark)
  return {
    value,
    span: { start: valueStart, end: valueStart + value.length },
    ...(mark ? { separator: { text: mark, span: { start: markStart, end: markStart + mark.length } } } : {}),
    ...(outlet ? { expansion: outlet.name } : {}),
    ...(outlet?.host ? { host: outlet.host } : {}),
  }
}
