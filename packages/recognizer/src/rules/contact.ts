import type { Chart } from '../mention.ts'

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
      score: address ? 0.97 : 0.85,
      rule: address ? 'address' : 'phone-number',
      attributes,
    })
  }
}
