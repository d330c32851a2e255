const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it stands in HTML, between tags or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => HTML[mark] ?? mark)
}

const MARKS = /[\\`*_{}[\]<>&|~$^]/g
// Readers that know GitHub's Markdown make links of bare addresses; a mark inside them keeps them text.
const BARE_LINKS = /(?<=:)\/(?=\/)|@|(?<=www)\./gi
const LINE_START = /^(?:(\s*)([#+=:-])|(\s*\d{1,9})([.)]))/

/**
 * Text as it stands in a line of Markdown: it stays text, whatever it looks like, and becomes no heading, list, link or
 * HTML. Line breaks become blanks.
 *
 * @example escapeMarkdown('# *Mưa* <b>') // '\\# \\*Mưa\\* \\<b\\>'
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s*[\n\r\u0085\u2028\u2029]\s*/g, ' ').trim()
  return line
    .replace(MARKS, '\\$&')
    .replace(BARE_LINKS, '\\$&')
    .replace(LINE_START, (_, blanks = '', mark = '', number = '', end = '') => {
      return mark === '' ? `${number}\\${end}` : `${blanks}\\${mark}`
    })
}

/** An address as the destination of a Markdown link: no blank or bracket can end it. */
export function escapeDestination(url: string): string {
  return url.replace(/[\s<>()\\]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)
}
