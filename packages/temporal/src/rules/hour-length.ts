import { toneKey } from '@chugiai/normalizer/lexis'
import type { Token } from '../token.ts'

/** Words before a number of hours that make it a length: `trong 2 giờ`, `hơn 3 giờ`. */
const LEADS = ['trong', 'suốt', 'hơn', 'gần', 'mất', 'mỗi', 'cả', 'vòng', 'thêm', 'dài', 'tới']
/** Words between these and the number: `mất chừng hai giờ`, `kéo dài khoảng 3 giờ`. */
const ABOUT = ['chừng', 'khoảng', 'độ']
/** `mất đến 3 giờ`. */
const SPENT = 'mất'
const UP_TO = 'đến'
/** `sau 3 giờ` is a length, `sau 3 giờ chiều` and `sau 17 giờ` are times. */
const AFTER = 'sau'
const DAY_PARTS = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'rạng', 'ngày', 'hôm']
const LAST_HOUR_OF_CLOCK = 12
/** What follows hours that are counted: `3 giờ mỗi ngày`, `8 giờ/ngày`. */
const PER = ['mỗi', 'một', 'trên', 'hằng', 'hàng', '/']
const PERIODS = ['ngày', 'đêm', 'tuần', 'tháng', 'buổi', 'ca']

export const HOUR_LENGTH_WORDS: readonly string[] = [
  ...LEADS,
  ...ABOUT,
  UP_TO,
  AFTER,
  ...DAY_PARTS,
  ...PER.filter((word) => word !== '/'),
  ...PERIODS,
]

const leads = new Set(LEADS.map(toneKey))
const about = new Set(ABOUT.map(toneKey))
const spentKey = toneKey(SPENT)
const upToKey = toneKey(UP_TO)
const afterKey = toneKey(AFTER)
const dayParts = new Set(DAY_PARTS.map(toneKey))
const per = new Set(PER.map(toneKey))
const periods = new Set(PERIODS.map(toneKey))

/** Whether the number of hours in tokens `start` to `end` is a length by the words around it, and no time of day. */
export function isHourLength(tokens: readonly Token[], start: number, end: number): boolean {
  if (isPer(tokens, end)) return true
  if (tokens[start]!.gap !== 'blank') return false
  const isAbout = about.has(tokens[start - 1]?.key ?? '') && tokens[start - 1]!.gap === 'blank'
  const at = isAbout ? start - 2 : start - 1
  const lead = tokens[at]?.key ?? ''
  if (leads.has(lead)) return true
  if (lead === upToKey) return tokens[at - 1]?.key === spentKey && tokens[at]!.gap === 'blank'
  return lead === afterKey && tokens[start]!.value <= LAST_HOUR_OF_CLOCK && !dayParts.has(tokens[end]?.key ?? '')
}

/** `mỗi ngày`, `/ngày` at token `at`. */
function isPer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const isNear = next?.gap === 'blank' || next?.gap === 'none'
  return isNear && per.has(next.key) && periods.has(tokens[at + 1]?.key ?? '')
}
