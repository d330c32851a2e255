import { formatColumns, formatShare } from '../columns.ts'
import type { ValueScore } from '../score.ts'
import type { Case } from './case.ts'

/** The cases of one file. Its set is the folder that it stands in. */
export interface CheckedFile {
  readonly set: string
  readonly file: string
  readonly cases: readonly Case[]
}

/** How many cases of a file are right. */
export interface CaseRow extends ValueScore {
  readonly set: string
  readonly file: string
}

/** A case that differs. */
export interface CaseFailure extends Omit<Case, 'right'> {
  readonly set: string
  readonly file: string
}

/** A row for each file, and every case that differs, in the order of the files. */
export function scoreCases(files: readonly CheckedFile[]): { rows: CaseRow[]; failures: CaseFailure[] } {
  return {
    rows: files.map(({ set, file, cases }) => ({
      set,
      file,
      right: cases.filter(({ right }) => right).length,
      total: cases.length,
    })),
    failures: files.flatMap(({ set, file, cases }) =>
      cases
        .filter(({ right }) => !right)
        .map(({ name, got, expected }) => ({ set, file, name, got: got ?? null, expected })),
    ),
  }
}

/** The rows and their sum as a table; below, what the library gave and what the file says where they differ. */
export function formatCases({ rows, failures }: ReturnType<typeof scoreCases>): string {
  const all = {
    right: rows.reduce((sum, { right }) => sum + right, 0),
    total: rows.reduce((sum, { total }) => sum + total, 0),
  }
  const table = formatColumns([
    ['set', 'file', 'right'],
    ...rows.map((row) => [row.set, row.file, formatShare(row)]),
    ['all', '', formatShare(all)],
  ])
  return [table, ...failures.map(formatFailure)].join('\n\n')
}

function formatFailure({ set, file, name, got, expected }: CaseFailure): string {
  return `${set}/${file}: ${name}\n  got       ${JSON.stringify(got)}\n  expected  ${JSON.stringify(expected)}`
}
