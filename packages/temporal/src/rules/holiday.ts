import { foldWord } from '../fold.ts'
import { holidayCalendar, holidayNames } from '../holidays.ts'
import type { Fields } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { isTight, point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'
import { readYear } from './day-words.ts'

const names = createPhrases<string>(holidayNames())
const TET = 'Tết'
const tetKey = foldWord(TET)

/** `Quốc khánh`, `Tết Nguyên đán 2019`, `Giáng sinh`. `Tết` alone is one with a capital, and doubtful. */
export const holiday: Rule = {
  name: 'holiday',
  first: [...names.first, tetKey],
  words: [...names.words, TET],
  match(tokens, at) {
    const found = names.match(tokens, at)
    if (found !== null) return withYear(tokens, at, found.end, 0.9, fieldsOf(found.value))
    if (tokens[at]!.key !== tetKey || !tokens[at]!.capital) return null
    return withYear(tokens, at, at + 1, 0.4, fieldsOf('tet'))
  },
}

function fieldsOf(id: string): Fields {
  return { holiday: id, ...(holidayCalendar(id) === 'lunar' ? { lunar: true } : {}) }
}

/** Adds a year that follows without `năm`: `Tết 2019`. */
function withYear(tokens: readonly Token[], start: number, end: number, confidence: number, fields: Fields) {
  const year = tokens[end]?.gap === 'space' && !isTight(tokens, end + 1) ? readYear(tokens, end) : null
  if (year === null) return point('holiday', start, end, confidence, fields)
  return point('holiday', start, end + 1, 0.95, { ...fields, year })
}
