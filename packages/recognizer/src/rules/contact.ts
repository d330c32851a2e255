import type { Chart } from '../mention.ts'

const ADDRESS = 0.97 // nothing else is written so
const PHONE_NUMBER = 0.85 // a long number with a leading zero may be an account

const PHONE = /^0\d{9,10}$|^0\d{2,4}[.]\d{3,4}[.]\d{3,4}$|^1[89]00\d{4,6}$|^84\d{9}$/

/** Mail and web addresses, and telephone numbers by their shape. */
export function addContacts(chart: Chart): void {
  for (const [at, token] of chart.tokens.entries()) {
    const address = token.kind === 'email' || token.kind === 'url'
    if (!address && !(token.kind === 'number' && PHONE.test(token.key))) continue
    const attributes = { value: token.letters.normalize('NFC') }
    chart.add({
      from: at,
      to: at + 1,
      label: 'CONTACT',
      score: address ? ADDRESS : PHONE_NUMBER,
      rule: address ? 'address' : 'phone-number',
      attributes,
    })
  }
}
