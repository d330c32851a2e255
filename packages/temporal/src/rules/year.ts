import { foldWord } from '../fold.ts'
import { point, type Rule } from '../rule.ts'
import { readSpokenYear } from './day-words.ts'
import { standsAlone } from './guards.ts'

/** `năm 2018`, `năm hai nghìn mười tám`. */
export const year: Rule = {
  name: 'year',
  first: [foldWord('năm')],
  words: ['năm'],
  match(tokens, at) {
    const read = readSpokenYear(tokens, at + 1)
    if (read === null || !standsAlone(tokens, at, read.end)) return null
    return point('year', at, read.end, 0.95, { year: read.year })
  },
}
