import { expect, test } from 'vitest'
import { minimize } from '../src/optimize/owlqn.ts'

/** The sum of `(weight - goal)²`. */
const bowl = (goals: readonly number[]) => ({
  dimension: goals.length,
  evaluate: (weights: Float64Array, gradient: Float64Array) => {
    goals.forEach((goal, i) => {
      gradient[i]! += 2 * (weights[i]! - goal)
    })
    return goals.reduce((sum, goal, i) => sum + (weights[i]! - goal) ** 2, 0)
  },
})
const rounded = (weights: Float64Array) => [...weights].map((weight) => Number(weight.toFixed(3)))

test('finds the lowest place', () => {
  expect(rounded(minimize(bowl([3, -2, 0.5]), { l1: 0, l2: 0, iterations: 50 }))).toEqual([3, -2, 0.5])
})

test('L1 draws every weight by half its strength, and small ones to 0', () => {
  expect(rounded(minimize(bowl([3, -2, 0.5, -0.4]), { l1: 1, l2: 0, iterations: 50 }))).toEqual([2.5, -1.5, 0, 0])
})

test('L2 shrinks', () => {
  expect(rounded(minimize(bowl([3]), { l1: 0, l2: 2, iterations: 50 }))).toEqual([1.5])
})
