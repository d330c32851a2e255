import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields, Season } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readBareYear } from './bare-year.ts'

const SEASONS: Readonly<Record<string, Season>> = { xuân: 'SP', hạ: 'SU', hè: 'SU', thu: 'FA', đông: 'WI' }
/** Phrases that are seasons without the word `mùa`. The others are `to collect`, `east`, names of people. */
const EDGES: readonly (readonly [string, Fields])[] = [
  ['đầu xuân', { season: 'SP', mod: 'START' }],
  ['đầu hè', { season: 'SU', mod: 'START' }],
  ['giữa hè', { season: 'SU', mod: 'MID' }],
  ['cuối hè', { season: 'SU', mod: 'END' }],
  ['cuối thu', { season: 'FA', mod: 'END' }],
  ['đầu đông', { season: 'WI', mod: 'START' }],
  ['cuối đông', { season: 'WI', mod: 'END' }],
]

/** `doanh thu 2021` is income, `cổ đông` shareholders, `hạ giá` a lower price: these seasons need the word `mùa`. */
const DOUBTFUL = new Set(['thu', 'đông', 'hạ'].map(toneKey))

const CROP_HEADS = new Set(['đông', 'hè'].map(toneKey))

const seasons = createPhrases<{ fields: Fields; bare: boolean }>([
  ...Object.entries(SEASONS).flatMap(([word, season]): [string, { fields: Fields; bare: boolean }][] => [
    [`mùa ${word}`, { fields: { season }, bare: false }],
    [word, { fields: { season }, bare: true }],
  ]),
  ...EDGES.map(([phrase, fields]): [string, { fields: Fields; bare: boolean }] => [phrase, { fields, bare: false }]),
])

/** `mùa hè`, `mùa xuân 2019`, `đầu xuân`, `hè 2018`. */
export const season: Rule = {
  name: 'season',
  first: seasons.first,
  words: seasons.words,
  match(tokens, at) {
    const found = seasons.match(tokens, at)
    if (found === null || isCrop(tokens, at)) return null
    const { fields, bare } = found.value
    if (bare && DOUBTFUL.has(tokenAt(tokens, at).key)) return null
    const year = readBareYear(tokens, found.end)
    if (year !== null) return point('season', at, found.end + 1, 0.9, { ...fields, year })
    // 'chị Xuân năm nay 30 tuổi'
    if (bare && tokenAt(tokens, at).capital) return null
    return point('season', at, found.end, bare ? 0.1 : 0.8, fields)
  },
}

/** Whether the season ends the name of a crop: the `xuân` of `vụ đông xuân`, the `thu` of `hè thu`. */
function isCrop(tokens: readonly Token[], at: number): boolean {
  return isSpaced(tokens, at) && CROP_HEADS.has(tokenAt(tokens, at - 1).key)
}
