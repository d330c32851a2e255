const SENTENCE_END = /[.!?…:;]["”’'»)\]]*$/
const LIST_MARKER = /^(?:[-–—•*+▪●■◆]\s|\d{1,2}[.)]\s|[a-zđ]\)|[IVX]{1,4}[.)\s]\s?[-–]?)/u

/** Whether a line ends with an end mark, closing quotes and brackets behind it allowed. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8))
}

export function startsLowercase(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

/** Whether a line begins as an item of a list: `- `, `• `, `1. `, `a)`. */
export function startsListItem(text: string): boolean {
  return LIST_MARKER.test(text)
}

/** Number of words between blanks, counted no further than `most`. */
export function countTokens(text: string, most: number): number {
  const trimmed = text.trim()
  return trimmed === '' ? 0 : trimmed.split(/\s+/, most).length
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/
const LINE_BREAKS = /(?<!\s)\s*[\n\r\u0085\u2028\u2029]\s*/g

/** The text of several lines as one line. */
export function joinLines(text: string): string {
  return LINE_BREAK.test(text) ? text.replace(LINE_BREAKS, ' ') : text
}
