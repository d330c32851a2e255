import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import type { Mod } from '../model.ts'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'
import { readMonth } from './day-words.ts'

const edges = createPhrases<Mod>([
  ['đầu', 'START'],
  ['giữa', 'MID'],
  ['cuối', 'END'],
  ['những ngày đầu', 'START'],
  ['những ngày cuối', 'END'],
  ['những tháng đầu', 'START'],
  ['những tháng cuối', 'END'],
  ['những năm đầu', 'START'],
  ['những năm cuối', 'END'],
  ['thượng tuần', 'START'],
  ['trung tuần', 'MID'],
  ['hạ tuần', 'END'],
])

/** Words behind a period that say which one it is. */
const WHICH_WORDS = ['này', 'nay', 'ngoái', 'trước', 'sau', 'tới', 'qua', 'kia', 'vừa', 'rồi', 'học', 'hai']
const WHICH = new Set(WHICH_WORDS.map(toneKey))

/** Parts of the week, month or year that the anchor lies in. */
const ownEdges = createPhrases<Fields>([
  ['cuối tuần', { shift: { unit: 'week', by: 0 }, weekend: true }],
  ['cuối tuần này', { shift: { unit: 'week', by: 0 }, weekend: true }],
  ['cuối tuần qua', { shift: { unit: 'week', by: -1 }, weekend: true }],
  ['cuối tuần trước', { shift: { unit: 'week', by: -1 }, weekend: true }],
  ['cuối tuần vừa qua', { shift: { unit: 'week', by: -1 }, weekend: true }],
  ['cuối tuần tới', { shift: { unit: 'week', by: 1 }, weekend: true }],
  ['cuối tuần sau', { shift: { unit: 'week', by: 1 }, weekend: true }],
  ['đầu tuần này', { shift: { unit: 'week', by: 0 }, mod: 'START' }],
  ['đầu tuần', { shift: { unit: 'week', by: 0 }, mod: 'START' }],
  ['giữa tuần', { shift: { unit: 'week', by: 0 }, mod: 'MID' }],
  ['đầu tháng', { shift: { unit: 'month', by: 0 }, mod: 'START' }],
  ['giữa tháng', { shift: { unit: 'month', by: 0 }, mod: 'MID' }],
  ['cuối tháng', { shift: { unit: 'month', by: 0 }, mod: 'END' }],
  ['đầu năm', { shift: { unit: 'year', by: 0 }, mod: 'START' }],
  ['giữa năm', { shift: { unit: 'year', by: 0 }, mod: 'MID' }],
  ['cuối năm', { shift: { unit: 'year', by: 0 }, mod: 'END' }],
])

/** `cuối tuần`, `đầu tháng`, `cuối năm` with nothing behind: of the anchor's own week, month or year. */
export const ownEdge: Rule = {
  name: 'own-edge',
  first: ownEdges.first,
  words: [...ownEdges.words, ...WHICH_WORDS],
  match(tokens, at) {
    const found = ownEdges.match(tokens, at)
    if (found === null || continues(tokens, found.end)) return null
    return point('own-edge', at, found.end, 0.6, found.value)
  },
}

/** Whether what follows says which month or year it is: `đầu tháng 9`, `giữa tháng ba`, `cuối năm ngoái`. */
function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.gap !== 'blank' || token.kind === 'mark') return false
  return token.kind !== 'word' || token.capital || WHICH.has(token.key) || readMonth(tokens, at - 1) !== null
}

/** `đầu`, `giữa`, `cuối`: nothing alone, the part of the period behind it: `đầu tháng 9`, `cuối năm ngoái`. */
export const edge: Rule = {
  name: 'edge',
  first: edges.first,
  words: edges.words,
  match(tokens, at) {
    const found = edges.match(tokens, at)
    return found && point('edge', at, found.end, 0, { mod: found.value })
  },
}
