import type { Chart } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import type { Token } from '../token.ts'

const CODE = /^[\p{Lu}\d&.]{2,15}$/u
const NOT_CODES = new Set([
  'PGS',
  'GS',
  'TS',
  'VN',
  'AV',
  'TP',
  'HLV',
  'BS',
  'NSND',
  'NSƯT',
  'THPT',
  'COVID',
  'UBND',
  'HĐND',
  'CLB',
  'MC',
  'U23',
  'KTS',
  'TPHCM',
  'HCM',
  'CSGT',
  'BTC',
])
const OUTLETS = new PhraseTable(
  phrases(
    'Dân trí|VnExpress|Vietnam+|VietnamPlus|VietNamNet|Tuổi Trẻ|Thanh Niên|Tiền Phong|Người Lao Động|Nhân Dân|Lao Động|Pháp luật|Thanh tra|Công lý',
    true,
  ),
)
const ROMAN = /^[IVXLC]+$/
const HEAD_LINES = 8 // page date, title, lede and some blank or caption lines between

/** The code of the outlet before a lede: *HNM-*, *(TTXVN) -*, *GD&TĐ -*. */
export function addAgencies(chart: Chart): void {
  const { tokens } = chart
  let lines = 0
  for (let at = 0; at < tokens.length && lines < HEAD_LINES; at++) {
    if (tokens[at]!.gap !== 'break') continue
    lines++
    const bracket = tokens[at]!.key === '('
    const code = bracket ? at + 1 : at
    const to = codeEnd(tokens, code, bracket)
    if (to === null || !isSeparated(tokens, to, bracket)) continue
    chart.add({ from: code, to, label: 'AGENCY', score: 0.95, rule: 'dateline-code' })
  }
}

function codeEnd(tokens: readonly Token[], at: number, bracket: boolean): number | null {
  const token = tokens[at]
  if (token === undefined) return null
  const outlet = bracket ? OUTLETS.longest(tokens, at) : null
  if (outlet !== null) return outlet.to
  if (token.kind === 'url') return at + 1
  const { letters } = token
  return CODE.test(letters) && /\p{Lu}/u.test(letters) && !NOT_CODES.has(letters) && !ROMAN.test(letters)
    ? at + 1
    : null
}

/** A bracket must close; without one a dash follows, and after it a capital letter or a quotation mark. */
function isSeparated(tokens: readonly Token[], to: number, bracket: boolean): boolean {
  if (bracket) return tokens[to]?.key === ')' && tokens[to]!.gap === 'none'
  const next = tokens[to + 1]
  return (
    tokens[to]?.key === '-' &&
    next !== undefined &&
    next.gap !== 'break' &&
    (next.shape === 'title' || /^["“]$/.test(next.letters))
  )
}
