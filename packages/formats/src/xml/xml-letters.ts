import type { LossCounter } from '../reduce/loss-counter.ts'

// All that XML 1.0 cannot hold, not even written as a number: https://www.w3.org/TR/xml/#charsets
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text with U+FFFD for each sign that XML cannot hold: as long as before. */
export function xmlLetters(text: string, losses: LossCounter, what = 'signs that XML cannot hold, now U+FFFD'): string {
  let count = 0
  const safe = text.replace(FORBIDDEN, () => {
    count++
    return '\ufffd'
  })
  losses.add('text_changed', what, count)
  return safe
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Letters as they stand between tags; a carriage return as its number, since parsers read it as a line feed. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => SIGNS[sign] ?? '&#13;')
}

/** Letters as they stand in a quoted attribute, where line ends and tabs would become blanks. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] ?? `&#${sign.charCodeAt(0)};`)
}
