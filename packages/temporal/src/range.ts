import { type Draft, readDraft } from './draft.ts'
import { foldWord } from './fold.ts'
import type { Fields } from './meaning.ts'
import type { Token } from './token.ts'

const FROM = foldWord('từ')
const TO = new Set(['đến', 'tới'].map(foldWord))
const UNTIL = foldWord('cho') // 'cho đến'
const LEVELS: readonly (readonly (keyof Fields)[])[] = [
  ['clock'],
  ['part'],
  ['day'],
  ['weekday'],
  ['month'],
  ['quarter'],
  ['decade'],
  ['century'],
  ['year'],
]

/** `từ 5/3 đến 8/4`, `từ tháng 5 đến tháng 7/2018`, `7h30 - 9h`, `thứ hai đến thứ sáu`: two points of one kind. */
export function readRange(tokens: readonly Token[], at: number): Draft | null {
  const led = tokens[at]!.key === FROM
  if (led && tokens[at + 1]?.gap !== 'space') return null
  const first = readDraft(tokens, led ? at + 1 : at)
  const link = first === null ? null : readTo(tokens, first.end)
  if (first === null || link === null || first.meaning.kind !== 'point') return null
  const second = readDraft(tokens, link)
  if (second?.meaning.kind !== 'point') return null
  const level = levelOf(first.meaning.fields)
  if (level === null || level !== levelOf(second.meaning.fields)) return null
  return {
    start: at,
    end: second.end,
    meaning: { kind: 'range', from: first.meaning.fields, to: second.meaning.fields },
    rule: 'range',
    confidence: Math.max(first.confidence, second.confidence, led ? 0.9 : 0.7),
    atoms: [
      { ...first, meaning: first.meaning },
      { ...second, meaning: second.meaning },
    ],
  }
}

/** Index behind `đến`, `cho đến`, `tới` or a dash at token `at`. */
function readTo(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token === undefined || token.gap === 'line' || token.gap === 'break') return null
  const word = token.key === UNTIL ? at + 1 : at
  const joins = TO.has(tokens[word]?.key ?? '') || token.key === '-'
  const next = tokens[word + 1]
  return joins && (next?.gap === 'space' || next?.gap === 'none') ? word + 1 : null
}

/** The finest thing that the fields say. */
function levelOf(fields: Fields): string | null {
  return LEVELS.find(([key]) => fields[key!] !== undefined)?.[0] ?? null
}
