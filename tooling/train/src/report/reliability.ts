const BINS = 5

/** How often what has a score is right, by the score. */
export class Reliability {
  private readonly bins = Array.from({ length: BINS }, () => ({ found: 0, right: 0, score: 0 }))

  add(score: number, right: boolean): void {
    const bin = this.bins[Math.min(BINS - 1, Math.floor(score * BINS))]!
    bin.found++
    bin.score += score
    if (right) bin.right++
  }

  /** `0.9: 0.88 of 120`, a bin of scores each: the mean score, how many of them are right. */
  format(): string {
    return this.bins
      .filter(({ found }) => found > 0)
      .map(({ found, right, score }) => `${(score / found).toFixed(2)}: ${(right / found).toFixed(2)} of ${found}`)
      .join(', ')
  }
}
