// The signs that cells are made of: https://inception-project.github.io/releases/34.2/docs/user-guide.html#sect_webannotsv
const NAMES: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r' }
const SIGNS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' }

/** A value as it stands in a cell. */
export function escapeCell(value: string): string {
  return value.replace(/[\\[\]|_;*\t\n\r]|->/g, (sign) => `\\${NAMES[sign] ?? sign}`)
}

/** The text of a sentence or a word, in one line. */
export function escapeLine(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => `\\${NAMES[sign] ?? sign}`)
}

/** What {@link escapeCell} or {@link escapeLine} wrote. */
export function readEscapes(text: string): string {
  return text.replace(/\\(.)/gsu, (_, sign: string) => SIGNS[sign] ?? sign)
}

/** Parts between a sign that is not escaped. */
export function splitCell(cell: string, sign: '|' | ';'): string[] {
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < cell.length; i++) {
    if (cell[i] === '\\') i++
    else if (cell[i] === sign) {
      parts.push(cell.slice(start, i))
      start = i + 1
    }
  }
  parts.push(cell.slice(start))
  return parts
}

/** A value and the number that tells it from others: `PER[3]`. Both are as they stand in the cell. */
export interface Numbered {
  readonly raw: string
  /** 0 where none stands. */
  readonly number: number
}

/** Parts `PER[3]`. */
export function parseNumbered(part: string): Numbered {
  const match = /^(.*?)\[(\d{1,9})\]$/s.exec(part)
  const isEscaped = match !== null && /(?:^|[^\\])(?:\\\\)*\\$/.test(match[1] ?? '')
  return match === null || isEscaped ? { raw: part, number: 0 } : { raw: match[1] ?? '', number: Number(match[2]) }
}

/** The letters of a value; `undefined` for `*`, which says that it is not set. */
export function valueOfCell(raw: string): string | undefined {
  return raw === '*' ? undefined : readEscapes(raw)
}
