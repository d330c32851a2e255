const OPENING = /^(?:\s|<\?xml[^>]{0,100}\?>|<!--[^>]{0,400}-->)*<(?:!doctype\s+html|html[\s>])/i
const LONGEST_OPENING = 1000

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
  const codes = bytes.subarray(0, LONGEST_OPENING * 2).filter((byte) => byte !== 0)
  return Array.from(codes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : ' ')).join('')
}
