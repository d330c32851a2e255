import { syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { Upos } from '../tag.ts'
import type { TagModel } from '../tags/tag-model.ts'
import { tagWords } from '../tags/tags.ts'
import type { Token } from '../token.ts'
import type { WordModel } from '../words/word-model.ts'
import type { WordText } from '../words/words.ts'

const NUMERALS = syllableKeys(
  'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt|trăm|nghìn|ngàn|vạn|triệu|tỷ|linh|lẻ|rưỡi',
)
const ONE = syllableKeys('một')
// Behind these a numeral is an order, a name or no exact number: *thứ hai*, *lớp ba*, *hàng trăm*.
const CUES = syllableKeys('thứ|lớp|số|điều|khoản|tháng|hàng|mấy|vài|chương|tầng|cấp|hạng|quý|khóa')
const SCORE = 0.8 // as for numbers in digits that only count

/** Whether a numeral is written as a word anywhere: telling numbers takes parts of speech, which few texts need. */
export function hasNumerals(tokens: readonly Token[]): boolean {
  return tokens.some(isNumeral)
}

/** Numbers in words that only count: *hai* in *hai gia đình*, by the parts of speech of the model. *một* alone is none. */
export function numeralMentions(
  read: WordText,
  { tokens }: Passage,
  taken: Uint8Array,
  words: WordModel,
  tags: TagModel,
): Mention[] {
  const upos = tagWords(read, words, tags)
  const found: Mention[] = []
  for (let at = 0; at < upos.length; at++) {
    const from = read.words[at]!
    let last = at
    while (last < upos.length && isNumber(read, tokens, upos, last) && (last === at || isBeside(tokens, read, last)))
      last++
    if (last === at) continue
    const to = read.words[last] ?? tokens.length
    if (counts(tokens, from, to) && !taken.subarray(from, to).includes(1)) {
      found.push({ from, to, label: 'NUM', score: SCORE, rule: 'numeral' })
    }
    at = last - 1
  }
  return found
}

function isNumeral({ kind, shape, key }: Token): boolean {
  return kind === 'syllable' && (shape === 'lower' || shape === 'title') && NUMERALS.has(key)
}

function isBeside(tokens: readonly Token[], { words }: WordText, at: number): boolean {
  return tokens[words[at]!]!.gap === 'blank'
}

/** A word of numerals alone that the model takes for a number. */
function isNumber({ words }: WordText, tokens: readonly Token[], upos: readonly Upos[], at: number): boolean {
  if (upos[at] !== 'NUM') return false
  for (let unit = words[at]!; unit < (words[at + 1] ?? tokens.length); unit++)
    if (!isNumeral(tokens[unit]!)) return false
  return true
}

function counts(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1 && ONE.has(tokens[from]!.key)) return false
  return from === 0 || tokens[from]!.gap === 'break' || !CUES.has(tokens[from - 1]!.key)
}
