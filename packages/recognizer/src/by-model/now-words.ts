import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { type Token, tokenAt } from '../token.ts'
import { WHEN_WORDS } from '../vocabulary/when-words.ts'
import type { TaggedWords } from './tagged-words.ts'
import { isTetDay, TET } from './tet.ts'

const SCORE = 0.75 // *nay* and *tết* are now and then something else
const WHEN = new PhraseTable(() => phrases(WHEN_WORDS, true as const))
const HOUR = syllableKey('giờ')
const AGO = syllableKey('cách') // *cách nay ba năm*
const [ANY, THAT] = [syllableKey('nào'), syllableKey('đó')]
const APPEARS = syllableKey('hiện')
// *vẫn còn hiện rõ*, *hiện lên*, *thoắt ẩn, thoắt hiện*: it comes into sight.
const BEFORE_APPEARING = syllableKeys('còn|thoắt|lại|dần|lượt|chợt|bỗng|ẩn|đã|vừa|cũng')
const BEHIND_APPEARING = syllableKeys('rõ|lên|ra|về|diện|hình|mỗi|những|một|nguyên|thân')
// *ngoài giờ*, *vào giờ này*, *giờ làm*: hours that are counted, kept or told.
const BEFORE_HOURS = syllableKeys(
  'hồi|từng|ngoài|hẹn|nhiều|vào|mất|mỗi|mấy|nửa|khung|theo|trong|cuối|đầu|cả|bấy|tính|bao|nhiêu|vài|các|những|một|đúng|đổi|múi|xem|hàng',
)
const BEHIND_HOURS = syllableKeys(
  'này|đó|ấy|học|làm|chơi|đồng|phút|cao|vàng|khắc|giấc|hành|nghỉ|ăn|bay|nào|mở|đóng|tan|thi',
)
const SAYS_MORE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'PRON', 'PROPN', 'ADJ'])

/**
 * Words that say when by now or by what was told before, as DATE: *bây giờ*, *hiện nay*, *mỗi tháng*, *hồi ấy*. They are
 * whole words by the model: *nay* in *xưa nay* and *hiện* in *thể hiện* say nothing.
 *
 * @param timed where dates and lengths end that are known
 */
export function nowMentions(
  words: TaggedWords,
  tokens: readonly Token[],
  taken: Uint8Array,
  timed: ReadonlySet<number>,
): Mention[] {
  const found: Mention[] = []
  let free = 0
  for (const from of words.read.words) {
    if (from < free) continue
    const to = WHEN.longest(tokens, from)?.to ?? from
    if (to === from || words.begins[to] === 0 || taken.subarray(from, to).includes(1)) continue
    if (timed.has(from) && tokens[from]?.gap !== 'break' && to === from + 1) continue // the *nay* of *hai năm nay*
    if (!saysWhen(words, tokens, from, to)) continue
    found.push({ from, to, label: 'DATE', score: SCORE, rule: 'now' })
    free = to
  }
  return found
}

/** *cách nay ba năm* and *một ngày nào đó* are no dates; one word says when by its neighbours. */
function saysWhen(words: TaggedWords, tokens: readonly Token[], from: number, to: number): boolean {
  if (to === from + 1) return saysNow(words, tokens, from)
  return tokenAt(tokens, to - 1).key !== ANY || tokenAt(tokens, to).key !== THAT
}

/** Whether *hiện* or *giờ* alone at the token says when. */
function saysNow(words: TaggedWords, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.key === APPEARS)
    return words.uposAt(at) !== 'VERB' && !isBeside(tokens, at, BEFORE_APPEARING, BEHIND_APPEARING)
  if (token?.key === TET) return isTetDay(tokens, at)
  if (token?.key !== HOUR) return tokenAt(tokens, at - 1).key !== AGO
  if (isBeside(tokens, at, BEFORE_HOURS, BEHIND_HOURS) || isCounted(words, tokens, at)) return false
  const goesOn = at + 1 < tokens.length && tokens[at + 1]?.gap !== 'break' && SAYS_MORE.has(words.uposAt(at + 1) ?? '')
  return goesOn || UP_TO.has(tokenAt(tokens, at - 1).key)
}

const UP_TO = syllableKeys('đến|tới')

function isCounted(words: TaggedWords, tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.gap !== 'break' && words.uposAt(at - 1) === 'NUM'
}

function isBeside(
  tokens: readonly Token[],
  at: number,
  before: ReadonlySet<string>,
  behind: ReadonlySet<string>,
): boolean {
  if (at > 0 && tokens[at]?.gap !== 'break' && before.has(tokenAt(tokens, at - 1).key)) return true
  const next = tokens[at + 1]
  return next !== undefined && next.gap !== 'break' && behind.has(next.key)
}
