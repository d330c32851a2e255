import { expect, test } from 'vitest'
import { chainExamples } from '../src/chain/examples.ts'
import { LinearCrf } from '../src/chain/linear-crf.ts'
import { chainOf, trainChain } from '../src/chain/train-chain.ts'

const LABELS = ['A', 'B', 'C']
const ROWS = ['AABBC', 'ABBBCC', 'AC', 'ABC', 'B']
const sequence = (labels: string, seen = labels, own = false) => ({
  own,
  labels: [...labels],
  features: (at: number, keys: Int32Array) => {
    keys[0] = seen.charCodeAt(at)
    keys[1] = 1000 + (at === 0 ? 0 : seen.charCodeAt(at - 1))
    return 2
  },
})

test('the slope is that of the loss', () => {
  const crf = new LinearCrf(
    chainExamples(
      ROWS.map((row, at) => sequence(row, row, at % 2 === 0)),
      LABELS,
    ),
    1,
  )
  const weights = Float64Array.from({ length: crf.dimension }, (_, at) => Math.sin(at) / 2)
  const gradient = new Float64Array(crf.dimension)
  crf.evaluate(weights, gradient)
  const step = 1e-5
  for (let at = 0; at < crf.dimension; at++) {
    const loss = (sign: number) => {
      const moved = weights.slice()
      moved[at]! += sign * step
      return crf.evaluate(moved, new Float64Array(crf.dimension))
    }
    expect((loss(1) - loss(-1)) / (2 * step)).toBeCloseTo(gradient[at]!, 4)
  }
})

test('a chain learns, its chances add up to 1, and the best labels are likely', () => {
  const options = { l1: 0.01, l2: 0.01, iterations: 60, least: 1 }
  const chain = chainOf(
    trainChain(
      ROWS.map((row) => sequence(row)),
      LABELS,
      options,
    ),
  )
  const { labels, features } = sequence('AABC')
  const scores = chain.score(labels.length, features)
  expect([...chain.best(scores)].map((label) => chain.labels[label])).toEqual(labels)
  const chances = chain.chances(scores)
  for (let at = 0; at < labels.length; at++) {
    const row = chances.slice(at * 3, at * 3 + 3)
    expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
    expect(row[LABELS.indexOf(labels[at]!)]).toBeGreaterThan(0.5)
  }
})

const OPTIONS = { l1: 0.01, l2: 0.01, iterations: 60, least: 1 }
const bestOf = (sequences: Parameters<typeof trainChain>[0], seen: string) => {
  const chain = chainOf(trainChain(sequences, LABELS, OPTIONS))
  const { labels, features } = sequence(seen)
  return [...chain.best(chain.score(labels.length, features))].map((label) => chain.labels[label]).join('')
}

test('where batches differ the own one is followed, and what it lacks is learnt from the others', () => {
  const others = Array.from({ length: 8 }, () => [sequence('A', 'x'), sequence('B', 'y')]).flat()
  const own = [sequence('C', 'x', true), sequence('C', 'x', true)]
  expect(bestOf([...others, ...own.map((each) => ({ ...each, own: false }))], 'x')).toBe('A')
  expect(bestOf([...others, ...own], 'x')).toBe('C')
  expect(bestOf([...others, ...own], 'y')).toBe('B')
})
