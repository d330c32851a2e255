export { DOMAIN_PATTERN, EMAIL_PATTERN, URL_PATTERN } from './address-patterns.ts'
export {
  type CivilDate,
  daysInMonth,
  formatDay,
  fromDayNumber,
  isCivilDate,
  isoWeekOf,
  pad,
  toDayNumber,
  weekdayOf,
} from './civil-date.ts'
export type { Gap } from './gap.ts'
export { LAW_NUMBER_PATTERNS } from './law-number.ts'
export { DIGIT_WORDS, expand, NUMBER_WORDS, type ReadNumber, readNumber, TAIL_WORDS } from './number-words.ts'
export { type PhraseMatch, PhraseTable, type PhraseToken } from './phrase-table.ts'
export { romanValue } from './roman.ts'
export { isBlank, isDigit, isLetter, isLineEnd, type PieceReader, scanText } from './scan-text.ts'
export { SliceMap } from './slice-map.ts'
export { syllableKey, syllableKeys, toneKey } from './tone-key.ts'
