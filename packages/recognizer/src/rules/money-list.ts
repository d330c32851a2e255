import { syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { type Token, tokenAt } from '../token.ts'
import { MAGNITUDES } from '../vocabulary/units.ts'

const LISTED = 0.82 // as for a sum that words around it tell
const LINKS = syllableKeys(',|và|hoặc|hay|đến|tới|-|rồi|;')
const MAGNITUDE = new PhraseTable(() => phrases(MAGNITUDES, true))

/**
 * The numbers with those that stand in one list with a sum of money made money: *20 nghìn* in *giá 20 nghìn, 30 nghìn
 * hay 50 nghìn đồng*. Only thousands and more are: *2, 3 triệu đồng* says what it says.
 */
export function moneyInLists(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const made = [...mentions]
  for (let at = 1; at < made.length; at++) joinNext(tokens, made, at - 1, at)
  for (let at = made.length - 1; at > 0; at--) joinNext(tokens, made, at, at - 1)
  return made
}

/** Makes the number at `to` money where the one at `from`, its neighbour in a list, is. */
function joinNext(tokens: readonly Token[], made: Mention[], from: number, to: number): void {
  const [known, number] = [made[from], made[to]]
  if (known?.label !== 'MONEY' || number?.label !== 'NUM' || !hasMagnitude(tokens, number)) return
  const [first, second] = known.from < number.from ? [known, number] : [number, known]
  if (second.from !== first.to + 1 || tokens[second.from]?.gap === 'break') return
  const link = tokenAt(tokens, first.to)
  if (link.gap !== 'break' && LINKS.has(link.key))
    made[to] = { ...number, label: 'MONEY', score: LISTED, rule: 'money' }
}

/** Whether the number ends in *nghìn*, *triệu* and the like. */
function hasMagnitude(tokens: readonly Token[], { from, to }: Mention): boolean {
  for (let at = from + 1; at < to; at++) if (MAGNITUDE.longest(tokens, at)?.to === to) return true
  return false
}
