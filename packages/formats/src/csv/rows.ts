/** The rows of a table whose cells may be quoted: ends of lines and separators stand inside of quotes. */
export function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const { cell, end } = readCell(text, at, separator)
    row.push(cell)
    const sign = text[end]
    if (sign === separator) {
      at = end + 1
      continue
    }
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return rows
}

function readCell(text: string, start: number, separator: string): { cell: string; end: number } {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
    return { cell: text.slice(start, end), end }
  }
  let cell = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    // A quote that nobody closed: the rest is its cell.
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length }
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 }
    cell += '"'
    at = quote + 2
  }
}

/** A row with cells quoted where they must be. */
export function writeRow(cells: readonly string[], separator: string): string {
  return cells
    .map((cell) => (/["\r\n\t,;]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
    .join(separator)
}

// What a spreadsheet takes for a formula; an apostrophe before it makes it text.
const FORMULA = /^'*[=+\-@\t\r]/

/** A cell that no spreadsheet runs. */
export function safeCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The cell that {@link safeCell} made safe. */
export function unsafeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
