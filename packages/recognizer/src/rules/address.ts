import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { fullNameEnd, isVietnameseShape, runEnd } from '../capital-run.ts'
import type { Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'
import { headedPlace } from './headed-place.ts'
import { locType } from './place-type.ts'

const ADDRESS = 0.9 // a number and a name in an address
const IN_ADDRESS = 0.97 // the street alone contends with the whole

const NUMBER_WORD = syllableKey('số')
const HOUSE = /^\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?)*$/
// Before a number of a house: "ở số 4 Duy Tân", "trụ sở số 4 Duy Tân", "địa chỉ: số 4 Duy Tân".
const ADDRESS_CUES = syllableKeys('ở|tại|về|nhà|sở|chỉ|trú|đến|căn')
const LONGEST_STREET = 4

/** *số 47, Nguyễn Trãi*: the street; *số 12 Lê Lợi*, *số 10 phố Hàng Mành*, *ở 93 Nguyễn Công Trứ*: number and street. */
export function addressAt(tokens: readonly Token[], at: number): Mention | null {
  return houseAddress(tokens, at) ?? streetOfAddress(tokens, at)
}

function houseAddress(tokens: readonly Token[], at: number): Mention | null {
  const worded = tokenAt(tokens, at).key === NUMBER_WORD
  const number = worded ? at + 1 : at
  if (!HOUSE.test(tokenAt(tokens, number).key) || !isCued(tokens, at)) return null
  const from = number + 1
  const to = tokenAt(tokens, from).gap === 'blank' ? streetEnd(tokens, from, worded) : null
  if (to === null) return null
  const core = headedPlace(tokens, from)?.core ?? { from, to }
  return { from: at, to, core, label: 'LOC', score: IN_ADDRESS, rule: 'address', attributes: locType('street') }
}

/** Whether a house may be told by its number here: "áo số 19 Quang Hải" is no address. */
function isCued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || tokenAt(tokens, at).initial || before.key === '(' || ADDRESS_CUES.has(before.key)
}

function streetEnd(tokens: readonly Token[], from: number, worded: boolean): number | null {
  const headed = headedPlace(tokens, from)
  if (headed !== null) return headed.attributes?.locType === 'street' ? headed.to : null
  const named = fullNameEnd(tokens, from)
  if (named !== null || !worded || !isVietnameseShape(tokens[from]) || tokenAt(tokens, from).shape !== 'title')
    return named
  const to = runEnd(tokens, from)
  return to - from >= 2 && to - from <= LONGEST_STREET ? to : null
}

function streetOfAddress(tokens: readonly Token[], at: number): Mention | null {
  const comma = tokenAt(tokens, at - 1).key === ',' ? 1 : 0
  if (tokenAt(tokens, at - 1 - comma).kind !== 'number' || tokenAt(tokens, at - 2 - comma).key !== NUMBER_WORD)
    return null
  const to = tokenAt(tokens, at).gap === 'blank' ? fullNameEnd(tokens, at) : null
  if (to === null) return null
  return { from: at, to, label: 'LOC', score: ADDRESS, rule: 'address', attributes: locType('street') }
}
