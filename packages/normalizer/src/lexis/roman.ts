import { assertText } from '@chugiai/text'

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
const WELL_FORMED = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i

/**
 * The value of a Roman numeral of either case, 1 to 3999; `null` when it is none or not well formed (*IIII*, *IC*).
 *
 * @example romanValue('XIV') // 14
 */
export function romanValue(numeral: string): number | null {
  assertText(numeral, 'numeral')
  if (!WELL_FORMED.test(numeral)) return null
  const values = [...numeral.toUpperCase()].map((letter) => VALUES[letter]!)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
