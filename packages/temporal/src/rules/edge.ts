import type { Mod } from '../model.ts'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'

const edges = createPhrases<Mod>([
  ['đầu', 'START'],
  ['giữa', 'MID'],
  ['cuối', 'END'],
  ['những ngày đầu', 'START'],
  ['những ngày cuối', 'END'],
  ['thượng tuần', 'START'],
  ['trung tuần', 'MID'],
  ['hạ tuần', 'END'],
])

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
