import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import type { WordText } from '../words/words.ts'

const SCORE = 0.75 // *nay* and *hiện* are now and then something else
const NOW = new PhraseTable(() =>
  phrases(
    'nay|hiện|hiện nay|hiện tại|hiện giờ|bây giờ|giờ đây|ngày nay|trước đây|trước kia|ngày xưa|ngày trước|gần đây|mới đây|' +
      'hôm sau|hôm trước|ngày hôm sau|ngày hôm trước|thời gian tới|thời gian qua|mỗi ngày|mỗi tuần|mỗi tháng|mỗi năm|' +
      'hằng ngày|hằng tuần|hằng tháng|hằng năm|hàng ngày|hàng tuần|hàng tháng|hàng năm',
    true as const,
  ),
)

/**
 * Words that say when by now, as DATE: *bây giờ*, *hiện nay*, *mỗi tháng*. They are whole words by the model: *nay* in
 * *xưa nay* and *hiện* in *thể hiện* say nothing.
 */
export function nowMentions({ words }: WordText, { tokens }: Passage, taken: Uint8Array): Mention[] {
  const begins = new Uint8Array(tokens.length + 1)
  for (const start of words) begins[start] = 1
  begins[tokens.length] = 1
  const found: Mention[] = []
  for (const from of words) {
    const to = NOW.longest(tokens, from)?.to ?? from
    if (to === from || begins[to] === 0 || taken.subarray(from, to).includes(1)) continue
    if (from > 0 && taken[from - 1] === 1 && tokens[from]!.gap !== 'break') continue // *hai năm nay* is told by the rules
    found.push({ from, to, label: 'DATE', score: SCORE, rule: 'now' })
  }
  return found
}
