/**
 * Key of the copy of a feature that only the sentences of the own batch have: what their annotators do otherwise than
 * those of other batches is learnt by the copies, and what all do by the feature (Daumé 2007).
 */
export function ownKey(key: number): number {
  return Math.imul(key ^ 0x5bd1e995, 0x9e3779b1) | 0
}
