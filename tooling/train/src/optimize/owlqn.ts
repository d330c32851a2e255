/** What is to be made small: a smooth loss. */
export interface Objective {
  readonly dimension: number
  /** The loss at `weights`; writes its slope into `gradient`, which is 0 everywhere before. */
  evaluate(weights: Float64Array, gradient: Float64Array): number
}

export interface OptimizeOptions {
  /** Weight of the sum of absolute weights in what is made small: the higher, the fewer features stay. */
  readonly l1: number
  /** Weight of half the sum of squares. */
  readonly l2: number
  readonly iterations: number
}

const HISTORY = 6
const SUFFICIENT = 1e-4
const TOLERANCE = 2e-4 // of the loss over ten steps

/** Minimizes loss + L1 + L2 by OWL-QN (Andrew and Gao 2007), without any chance in it. */
export function minimize(objective: Objective, { l1, l2, iterations }: OptimizeOptions): Float64Array {
  const { dimension } = objective
  const value = (weights: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0)
    let sum = objective.evaluate(weights, gradient)
    for (let i = 0; i < dimension; i++) {
      const w = weights[i]!
      sum += l1 * Math.abs(w) + 0.5 * l2 * w * w
      gradient[i]! += l2 * w
    }
    return sum
  }
  let weights: Float64Array = new Float64Array(dimension)
  let gradient: Float64Array = new Float64Array(dimension)
  let loss = value(weights, gradient)
  const history: Step[] = []
  const losses = [loss]
  for (let iteration = 0; iteration < iterations; iteration++) {
    const pseudo = pseudoGradient(weights, gradient, l1)
    const direction = directionOf(pseudo, history)
    for (let i = 0; i < dimension; i++) if (direction[i]! * pseudo[i]! >= 0) direction[i] = 0
    const slope = dot(direction, pseudo)
    if (slope === 0) break
    let rate = history.length === 0 ? 1 / Math.sqrt(dot(pseudo, pseudo)) : 1
    const nextGradient = new Float64Array(dimension)
    let next = weights
    let nextLoss = Infinity
    for (let attempt = 0; attempt < 20; attempt++) {
      next = moved(weights, direction, rate, pseudo)
      nextLoss = value(next, nextGradient)
      if (nextLoss <= loss + SUFFICIENT * rate * slope) break
      rate /= history.length === 0 ? 4 : 2
    }
    if (!(nextLoss < loss)) break
    remember(history, difference(next, weights), difference(nextGradient, gradient))
    weights = next
    gradient = nextGradient
    loss = nextLoss
    losses.push(loss)
    const before = losses[losses.length - 11]
    if (before !== undefined && before - loss < TOLERANCE * loss * 10) break
  }
  return weights
}

interface Step {
  readonly s: Float64Array
  readonly y: Float64Array
  readonly rho: number
}

function remember(history: Step[], s: Float64Array, y: Float64Array): void {
  const product = dot(s, y)
  if (product <= 1e-10) return
  history.push({ s, y, rho: 1 / product })
  if (history.length > HISTORY) history.shift()
}

function pseudoGradient(weights: Float64Array, gradient: Float64Array, l1: number): Float64Array {
  return gradient.map((g, i) => {
    const w = weights[i]!
    if (w > 0) return g + l1
    if (w < 0) return g - l1
    if (g + l1 < 0) return g + l1
    return g - l1 > 0 ? g - l1 : 0
  })
}

function directionOf(pseudo: Float64Array, history: readonly Step[]): Float64Array {
  const direction = pseudo.map((value) => -value)
  const alphas: number[] = []
  for (const { s, y, rho } of history.toReversed()) {
    const alpha = rho * dot(s, direction)
    alphas.push(alpha)
    addScaled(direction, y, -alpha)
  }
  const last = history.at(-1)
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y))
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale
  }
  for (const { s, y, rho } of history) {
    const beta = rho * dot(y, direction)
    addScaled(direction, s, alphas.pop()! - beta)
  }
  return direction
}

/** A step that stops at 0 rather than change a sign. */
function moved(weights: Float64Array, direction: Float64Array, rate: number, pseudo: Float64Array): Float64Array {
  return weights.map((w, i) => {
    const next = w + rate * direction[i]!
    const sign = w !== 0 ? w : -pseudo[i]!
    return next * sign > 0 ? next : 0
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function addScaled(target: Float64Array, source: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i]! += scale * source[i]!
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]!)
}
