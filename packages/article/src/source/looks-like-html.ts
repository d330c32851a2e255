const OPENING = /^(?:\s|<\?xml[^>]{0,100}\?>|<!--[^>]{0,400}-->)*<(?:!doctype\s+html|html[\s>])/i
const LONGEST_OPENING = 1000
const SPACE = 0x20
const LESS_THAN = 0x3c

/** Whether a source opens as a page of HTML: with its doctype or with `<html>`. The bytes may be in any encoding. */
export function looksLikeHtml(input: string | Uint8Array): boolean {
  return htmlOpening(input) !== null
}

/** What a source opens with when it is a page of HTML: blanks, comments, the name of the doctype or of the first tag. */
export function htmlOpening(input: string | Uint8Array): string | null {
  const opening = typeof input === 'string' ? input.slice(0, LONGEST_OPENING) : asciiOf(input)
  return OPENING.exec(opening.replace(/^\ufeff/, ' '))?.[0] ?? null
}

/** The first letters of a file as far as they are ASCII: that much is the same in all encodings but UTF-16, whose NULs go. */
function asciiOf(bytes: Uint8Array): string {
  const codes: number[] = []
  for (const byte of bytes.subarray(0, LONGEST_OPENING * 2)) {
    // A page opens with a tag: what begins with a letter, as nearly every text does, need not be read any further.
    if (isAsciiLetter(byte) && !codes.includes(LESS_THAN)) return ''
    if (byte !== 0) codes.push(byte < 0x80 ? byte : SPACE)
  }
  return String.fromCharCode(...codes)
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
