import { isDeepStrictEqual } from 'node:util'

/** What the library answered to one case, beside what the case file says. */
export interface Case {
  readonly name: string
  readonly got: unknown
  readonly expected: unknown
  readonly right: boolean
}

/** Reads a case file and asks the library about each case in it. */
export type CheckFile = (content: string) => Case[]

/** Right when both are the same, however deep. */
export function exactCase(name: string, got: unknown, expected: unknown): Case {
  return { name, got, expected, right: isDeepStrictEqual(got, expected) }
}

const ROUNDING = 1e-12 // what binary fractions lose where an answer lies on the very edge of the tolerance

/** Right when the number is no further than `tolerance` from the expected one. `null`, no number, is never right. */
export function numberCase(name: string, got: number | null, expected: number, tolerance: number): Case {
  return { name, got, expected, right: got !== null && Math.abs(got - expected) <= tolerance + ROUNDING }
}

/** The lines of a file, without the empty one at its end. */
export function linesOf(content: string): string[] {
  return content.replace(/\r?\n$/, '').split(/\r?\n/)
}
