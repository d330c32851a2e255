/** Numbers from 0 to 1 that a seed fixes: the linear congruential generator of Numerical Recipes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
