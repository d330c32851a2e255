/** Numbers from 0 to 1 that a seed decides: the same on every machine (mulberry32, T. Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Whole numbers that add up to `total`, near to their shares: the largest remainders get what is left. */
export function apportion(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((all, one) => all + one, 0)
  const exact = shares.map((one) => (sum === 0 ? 0 : (total * one) / sum))
  const whole = exact.map(Math.floor)
  const order = exact
    .map((_, i) => i)
    .sort((a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)) || a - b)
  let left = sum === 0 ? 0 : total - whole.reduce((all, one) => all + one, 0)
  for (const i of order) if (left-- > 0) whole[i] = (whole[i] ?? 0) + 1
  return whole
}
