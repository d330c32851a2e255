import { assertText } from '@chugiai/text'
import { expand, numberAt } from '../lexis/number-words.ts'
import { normalizeText } from '../normalize.ts'

/**
 * The value of a number in words, of the north and of the south; `null` when the text is anything else. Past 2^53 it is
 * as near as a number can be.
 *
 * @example parseNumber('một trăm linh năm') // 105
 * @example parseNumber('âm hai phẩy năm') // -2.5
 */
export function parseNumber(text: string): number | null {
  assertText(text)
  const words = normalizeText(text).trim().toLowerCase().split(' ')
  const number = numberAt(words, 0)
  if (number === null || number.length !== words.length) return null
  const { isNegative, scale, digits, fraction } = number
  const value =
    scale === ''
      ? Number(`${digits}.${fraction || '0'}`)
      : Number(expand(number)) + tenths(number.fraction, expand({ ...number, digits: '1' }))
  return isNegative ? -value : value
}

function tenths(fraction: string, scale: string): number {
  return fraction === '' ? 0 : Number(`0.${fraction}`) * Number(scale)
}
