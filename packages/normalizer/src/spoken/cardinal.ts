/** How numbers are spoken: *nghìn, linh* in the north, *ngàn, lẻ* in the south. */
export type Region = 'north' | 'south'

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const AFTER_TENS: Readonly<Record<string, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' }

const WORDS = {
  north: { thousand: 'nghìn', zeroTens: 'linh' },
  south: { thousand: 'ngàn', zeroTens: 'lẻ' },
} as const

/** Digits one by one: *không chín một*. */
export function spellDigits(digits: string): string {
  return [...digits].map(spellDigit).join(' ')
}

function spellDigit(digit: string): string {
  return DIGITS[Number(digit)] ?? digit
}

/**
 * A whole number in words.
 *
 * @param digits decimal digits without separators, any number of them
 * @example spellInteger('105', 'north') // 'một trăm linh năm'
 */
export function spellInteger(digits: string, region: Region): string {
  const plain = digits.replace(/^0+/, '')
  if (plain === '') return spellDigit('0')
  const first = plain.length % 9 || 9
  const words = [spellBelowBillion(plain.slice(0, first), region, false)]
  for (let at = first; at < plain.length; at += 9) {
    const low = spellBelowBillion(plain.slice(at, at + 9), region, true)
    words.push(low === '' ? 'tỷ' : `tỷ ${low}`)
  }
  return words.join(' ')
}

function spellBelowBillion(digits: string, region: Region, isContinued: boolean): string {
  const padded = digits.padStart(9, '0')
  const scales = ['triệu', WORDS[region].thousand, '']
  const words: string[] = []
  scales.forEach((scale, i) => {
    const group = padded.slice(i * 3, i * 3 + 3)
    if (group === '000') return
    words.push(spellGroup(group, region, scale === '' && (isContinued || words.length > 0)))
    if (scale !== '') words.push(scale)
  })
  return words.join(' ')
}

function spellGroup(group: string, region: Region, isContinued: boolean): string {
  const [hundreds, tens, ones] = [group.charAt(0), group.charAt(1), group.charAt(2)]
  const words = hundreds === '0' ? [] : [spellDigit(hundreds), 'trăm']
  if (tens === '0' && ones !== '0' && (isContinued || words.length > 0)) words.push(WORDS[region].zeroTens)
  if (tens === '1') words.push('mười')
  else if (tens !== '0') words.push(spellDigit(tens), 'mươi')
  if (ones !== '0') words.push(spellOnes(tens, ones))
  return words.join(' ')
}

function spellOnes(tens: string, ones: string): string {
  const isSpecial = tens !== '0' && (tens !== '1' || ones === '5')
  return (isSpecial ? AFTER_TENS[ones] : undefined) ?? spellDigit(ones)
}

const SIGNS: Readonly<Record<string, string>> = { '-': 'âm', '\u2212': 'âm', '+': 'cộng' }

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

// As the English write it; one comma alone is a decimal comma.
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/

/**
 * A written number in words: dots between groups of three are passed over, a comma is *phẩy* and what follows is read
 * digit by digit, as in Vietnamese news. Any other dot is *chấm*.
 *
 * @example spellNumber('1.234,5', 'north') // 'một nghìn hai trăm ba mươi tư phẩy năm'
 */
export function spellNumber(written: string, region: Region): string {
  const sign = SIGNS[written.charAt(0)]
  const plain = sign === undefined ? written : written.slice(1)
  const digits = GROUPED.test(plain)
    ? plain.replaceAll('.', '')
    : GROUPED_BY_COMMAS.test(plain)
      ? plain.replaceAll(',', '')
      : plain
  const [whole = ''] = digits.split(/[.,]/, 1)
  let spoken = spellInteger(whole, region)
  for (const [part] of digits.slice(whole.length).matchAll(/[.,][^.,]*/g))
    spoken += ` ${part.startsWith(',') ? 'phẩy' : 'chấm'} ${spellDigits(part.slice(1))}`
  return sign === undefined ? spoken : `${sign} ${spoken}`
}

/** *thứ nhất, thứ tư*, and any other number as it is. */
export function spellOrdinalOrNumber(written: string, before: string, region: Region): string {
  if (before !== 'thứ') return spellNumber(written, region)
  if (written === '1') return 'nhất'
  return written === '4' ? 'tư' : spellNumber(written, region)
}
