import { toneKey } from '@chugiai/normalizer/lexis'
import type { Draft, DraftReader } from './draft.ts'
import type { Fields } from './meaning.ts'
import { namesDay } from './resolve/day.ts'
import type { Atom } from './rule.ts'
import { isSpaced, type Token, tokenAt } from './token.ts'

const FROM = toneKey('từ')
const TO = new Set(['đến', 'tới'].map(toneKey))
const UNTIL = toneKey('cho') // 'cho đến'
const WHOLE = toneKey('hết') // 'đến hết ngày 21/7'
const TODAY = toneKey('nay') // 'từ năm 2010 đến nay'
/** Without `từ` both ends must look like dates at least this much: `4-2-3-1` does not. */
const DOUBTFUL = 0.3
const PERIODS: readonly (keyof Fields)[] = ['month', 'quarter', 'decade', 'century', 'year']

/** `từ 5/3 đến 8/4`, `từ tháng 5 đến tháng 7/2018`, `7h30 - 9h`, `thứ hai đến thứ sáu`: two points of one kind. */
export function readRange(reader: DraftReader, at: number): Draft | null {
  const { tokens } = reader
  const led = tokenAt(tokens, at).key === FROM
  if (led && !isSpaced(tokens, at + 1)) return null
  const first = led && isNow(tokens, at + 1) ? today(at + 1) : reader.read(led ? at + 1 : at)
  const link = first === null ? null : readTo(tokens, first.end)
  if (first === null || link === null || first.meaning.kind !== 'point') return null
  if (led && tokenAt(tokens, link).key === TODAY) return toToday(first.meaning.fields, first, at, link)
  const second = reader.read(link)
  if (second?.meaning.kind !== 'point') return null
  if (!led && Math.min(first.confidence, second.confidence) < DOUBTFUL) return null
  const isOpen = first.rule === FROM_NOW && isDated(second.meaning.fields)
  if (!isOpen && !areAlike(first.meaning.fields, second.meaning.fields)) return null
  return {
    start: at,
    end: second.end,
    meaning: { kind: 'range', from: first.meaning.fields, to: second.meaning.fields },
    rule: 'range',
    confidence: Math.max(first.confidence, second.confidence, led ? 0.9 : 0.7),
    atoms: [first, second],
  }
}

const FROM_NOW = 'from-now'

/** The `nay` of `từ nay đến cuối năm`; `từ nay` with nothing behind it says no date. */
function isNow(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).key === TODAY
}

function today(at: number): Draft {
  const meaning = { kind: 'point', fields: { shift: { unit: 'day', by: 0 } } } as const
  const atom: Atom = { start: at, end: at + 1, meaning, rule: FROM_NOW, confidence: 0.9 }
  return { ...atom, atoms: [atom] }
}

/** Whether a point lies on a day or in a period, not at an hour of any day. */
function isDated(fields: Fields): boolean {
  return namesDay(fields) || fields.shift !== undefined || PERIODS.some((key) => fields[key] !== undefined)
}

/** `từ tháng 3 đến nay`: up to the day of the anchor. */
function toToday(from: Fields, first: Draft, at: number, today: number): Draft {
  const to: Fields = { shift: { unit: 'day', by: 0 } }
  const end = today + 1
  const atom: Atom = { start: today, end, meaning: { kind: 'point', fields: to }, rule: 'range', confidence: 0.9 }
  const meaning = { kind: 'range', from, to } as const
  return { start: at, end, meaning, rule: 'range', confidence: 0.9, atoms: [first, atom] }
}

/** Index behind `đến`, `cho đến`, `tới` or a dash at token `at`. */
function readTo(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token === undefined || token.gap === 'line' || token.gap === 'break') return null
  const word = token.key === UNTIL ? at + 1 : at
  const joins = TO.has(tokenAt(tokens, word).key) || token.key === '-'
  const target = joins && tokenAt(tokens, word + 1).key === WHOLE ? word + 2 : word + 1
  const gap = tokens[target]?.gap
  return joins && (gap === 'blank' || gap === 'none') ? target : null
}

/** Whether two points can be the ends of one range: both times, both days, or both the same kind of period. */
function areAlike(first: Fields, second: Fields): boolean {
  if (first.clock !== undefined && second.clock !== undefined) return true
  if (namesDay(first) || namesDay(second)) return namesDay(first) && namesDay(second)
  const kind = PERIODS.find((key) => first[key] !== undefined)
  return kind !== undefined && kind === PERIODS.find((key) => second[key] !== undefined)
}
