/** A number, or the reason why there is none. Never NaN, never 1 for want of data. */
export type Score =
  | {
      /** The number. What it may be, is said where the score is. */
      readonly value: number
    }
  | {
      /** There is none: a share of nothing, a coefficient of one category. */
      readonly value: null
      /** Why, in words for people: `nothing was predicted`. */
      readonly reason: string
    }

/** A number as a score. */
export function defined(value: number): Score {
  return { value }
}

/** No number, and why. */
export function undefinedScore(reason: string): Score {
  return { value: null, reason }
}

/** `numerator / denominator`, undefined for a denominator of 0. */
export function ratio(numerator: number, denominator: number, reason: string): Score {
  return denominator === 0 ? undefinedScore(reason) : defined(numerator / denominator)
}

/** Precision, recall and their harmonic mean. */
export interface PrecisionRecall {
  /** The share of what was predicted that is right. */
  readonly precision: Score
  /** The share of the gold that was found. */
  readonly recall: Score
  /** Their harmonic mean. */
  readonly f1: Score
}

/**
 * Precision, recall and F1 from the right among the predicted and the found among the gold. F1 is 0 when nothing is
 * right, and undefined only when there is neither gold nor prediction.
 */
export function precisionRecall(
  right: { readonly predicted: number; readonly gold: number },
  total: { readonly predicted: number; readonly gold: number },
): PrecisionRecall {
  const precision = ratio(right.predicted, total.predicted, 'nothing was predicted')
  const recall = ratio(right.gold, total.gold, 'there is no gold')
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

/** F1 (van Rijsbergen 1979, β = 1). One side that is undefined counts as 0. */
export function harmonicMean(precision: Score, recall: Score): Score {
  if (precision.value === null && recall.value === null) return undefinedScore('neither gold nor prediction')
  const p = precision.value ?? 0
  const r = recall.value ?? 0
  return defined(p + r === 0 ? 0 : (2 * p * r) / (p + r))
}
