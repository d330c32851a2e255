import type { Fields, PartOfDay } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { type Atom, point, type Rule } from '../rule.ts'

interface PartWord {
  readonly fields: Fields
  readonly confidence: number
  /** Words at its end that say the day by themselves: `hôm qua` in `chiều hôm qua`. */
  readonly dayWords?: number
}

const WORDS: readonly (readonly [word: string, part: PartOfDay, extra?: Fields])[] = [
  ['sáng', 'MO'],
  ['sáng sớm', 'MO', { mod: 'START' }],
  ['rạng sáng', 'MO', { mod: 'START', hours: [0, 6] }],
  ['tờ mờ sáng', 'MO', { mod: 'START', hours: [4, 6] }],
  ['trưa', 'MI'],
  ['chiều', 'AF'],
  ['chiều muộn', 'AF', { mod: 'END' }],
  ['chiều tối', 'EV', { mod: 'START' }],
  ['tối', 'EV'],
  ['tối muộn', 'EV', { mod: 'END' }],
  ['đêm', 'NI'],
  ['đêm khuya', 'NI'],
  ['khuya', 'NI'],
  ['sau bữa trưa', 'AF', { hours: [13, 17] }],
]
/** What follows a part of a day and says the day: `sáng nay`, `tối qua`, `trưa mai`. */
const DAYS: Readonly<Record<string, number>> = {
  nay: 0,
  qua: -1,
  mai: 1,
  'hôm nay': 0,
  'hôm qua': -1,
  'ngày mai': 1,
  'ngày hôm qua': -1,
  'ngày hôm nay': 0,
}

const phrases = createPhrases<PartWord>(
  WORDS.flatMap(([word, part, extra]) => {
    const fields: Fields = { part, ...extra }
    const named: [string, PartWord][] = Object.entries(DAYS).map(([day, by]) => [
      `${word} ${day}`,
      { fields: { ...fields, shift: { unit: 'day', by } }, confidence: 0.95, ...dayWordsOf(day) },
    ])
    // 'sáng' alone is 'bright' as well; it counts only beside a date.
    const bare: [string, PartWord] = [word, { fields, confidence: word.startsWith('sau') ? 0.8 : 0.2 }]
    const led: [string, PartWord][] = [
      [`buổi ${word}`, { fields, confidence: 0.6 }],
      [`ban ${word}`, { fields, confidence: 0.4 }],
    ]
    return [bare, ...led, ...named, ...named.map(([phrase, value]): [string, PartWord] => [`buổi ${phrase}`, value])]
  }),
)

/** `sáng nay`, `tối qua`, `buổi chiều`, `rạng sáng`. */
export const partOfDay: Rule = {
  name: 'part-of-day',
  first: phrases.first,
  words: phrases.words,
  match(tokens, at) {
    const found = phrases.match(tokens, at)
    return found && partAtom(at, found.end, found.value)
  },
}

const NAME = 'part-of-day'

/** `qua` in `tối qua` says no day without the part before it. */
function dayWordsOf(day: string): Pick<PartWord, 'dayWords'> {
  const { length } = day.split(' ')
  return length > 1 ? { dayWords: length } : {}
}

function partAtom(at: number, end: number, { fields, confidence, dayWords }: PartWord): Atom {
  const atom = point(NAME, at, end, confidence, fields)
  const { shift, ...part } = fields
  if (dayWords === undefined || shift === undefined) return atom
  const day = end - dayWords
  return {
    ...atom,
    inner: [point(NAME, at, day, confidence, part), point(NAME, day, end, confidence, { shift })],
  }
}
