// C0 and C1 controls but line feeds and tabs, and the marks that turn the direction of what is behind them: on a terminal
// they move, hide or recolour what was printed before.
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The text with control characters as letters: a terminal that shows it does nothing else. `\x1b[2J` to `\u{1b}[2J`. */
export function visible(text: string): string {
  return text.replace(CONTROLS, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`)
}

/** JSON with the same value, of which a terminal shows every letter: `JSON.stringify` leaves some controls as they are. */
export function visibleJson(json: string): string {
  return json.replace(CONTROLS, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
