import type { ValueScore } from './score.ts'

/** Rows of cells as lines of text, each column as wide as its widest cell. */
export function formatColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `3/4 75.0%`; `-` when nothing was asked. */
export function formatShare({ right, total }: ValueScore): string {
  return total === 0 ? '-' : `${right}/${total} ${formatPercent(right / total)}`
}

export function formatPercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
