import { defined, type Score, undefinedScore } from '../comparison/score.ts'

/** A coefficient with what it was made of. */
export interface Coefficient {
  /** 1 is full agreement, 0 is what chance gives, below 0 is less than that. With the reason where it is undefined. */
  readonly value: Score
  /** Agreement that was observed (for α: disagreement). */
  readonly observed: Score
  /** Agreement that chance would give (for α: disagreement). */
  readonly expected: Score
}

/** `(observed - expected) / (1 - expected)`, undefined when chance alone would give full agreement. */
export function correctForChance(observed: number, expected: number): Coefficient {
  const value =
    1 - expected < Number.EPSILON * 4
      ? undefinedScore('only one category was used, so chance alone agrees')
      : defined((observed - expected) / (1 - expected))
  return { value, observed: defined(observed), expected: defined(expected) }
}

/** No coefficient, and why. */
export function noCoefficient(reason: string): Coefficient {
  const none = undefinedScore(reason)
  return { value: none, observed: none, expected: none }
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length
}
