import { toneKey } from '@chugiai/normalizer/lexis'
import { holidayCalendar, holidayNames } from '../holidays.ts'
import type { Fields } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readBareYear } from './bare-year.ts'

const names = createPhrases<string>(holidayNames())
const TET = 'Tết'
const GATHER = 'tập'
const gatherKey = toneKey(GATHER)
const middleKey = toneKey('trung')
const tetKey = toneKey(TET)

/** `Quốc khánh`, `Tết Nguyên đán 2019`, `Giáng sinh`. `Tết` alone is one with a capital, and doubtful. */
export const holiday: Rule = {
  name: 'holiday',
  first: [...names.first, tetKey],
  words: [...names.words, TET, GATHER],
  match(tokens, at) {
    const found = names.match(tokens, at)
    // 'tập trung thu hoạch' gathers the harvest
    if (
      found !== null &&
      tokenAt(tokens, at).key === middleKey &&
      isSpaced(tokens, at) &&
      tokenAt(tokens, at - 1).key === gatherKey
    )
      return null
    if (found !== null) return withYear(tokens, at, found.end, 0.9, fieldsOf(found.value))
    if (tokenAt(tokens, at).key !== tetKey) return null
    return withYear(tokens, at, at + 1, tokenAt(tokens, at).capital ? 0.4 : 0.1, fieldsOf('tet'))
  },
}

function fieldsOf(id: string): Fields {
  return { holiday: id, ...(holidayCalendar(id) === 'lunar' ? { lunar: true } : {}) }
}

/** Adds a year that follows without `năm`: `Tết 2019`. */
function withYear(tokens: readonly Token[], start: number, end: number, confidence: number, fields: Fields) {
  const year = readBareYear(tokens, end)
  if (year === null) return point('holiday', start, end, confidence, fields)
  return point('holiday', start, end + 1, 0.95, { ...fields, year })
}
