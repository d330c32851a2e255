import { Parser } from 'htmlparser2'

/** The letters of a piece of HTML: tags and hidden elements left out, character references decoded, blanks dropped. */
export function lettersOfHtml(html: string): string {
  let text = ''
  let hidden = 0
  const parser = new Parser({
    onopentagname(name) {
      hidden += Number(HIDDEN.has(name))
    },
    onclosetag(name) {
      hidden -= Number(HIDDEN.has(name))
    },
    ontext(data) {
      if (hidden === 0) text += data
    },
  })
  parser.end(html)
  return lettersOf(text)
}

const HIDDEN = new Set(['script', 'style', 'noscript'])

/** A text without blanks, composed: markup and normalization change blanks and the way letters are written. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '')
}
