import { expect, test } from 'vitest'
import { ChainChances } from '../src/model/chain-chances.ts'
import { FeatureRows, MOST_CHAIN_FEATURES } from '../src/model/feature-rows.ts'
import { LabelSums } from '../src/model/label-sums.ts'

const LABELS = [1, 2, 3, 4, 17, 18, 19, 40]

test.each(LABELS)('scores of %i labels are the sums of the weights of their features', (labels) => {
  const keys = Int32Array.from({ length: MOST_CHAIN_FEATURES }, (_, at) => (at + 1) * 0x9e3779b1)
  const weightOf = (feature: number, label: number) =>
    feature % 2 === 0 ? [127, -128][label % 2]! : ((feature * 31 + label * 17) % 255) - 127
  const rows = new FeatureRows(labels, keys)
  for (let feature = 0; feature < keys.length; feature++) {
    for (let label = 0; label < labels; label++) rows.set(feature, label, weightOf(feature, label))
  }
  const sums = new LabelSums(labels, 1)
  sums.begin(2)
  rows.add(keys, keys.length, sums.sums, sums.at(0)) // all, even ones as heavy as they can be
  rows.add(Int32Array.of(5, keys[0]!, keys[3]!), 2, sums.sums, sums.at(1)) // no feature has the key 5
  const expected = [...keys.keys()].map((feature) => Array.from({ length: labels }, (_, at) => weightOf(feature, at)))
  const all = expected.reduce((total, one) => total.map((sum, at) => sum + one[at]!))
  expect([...sums.scoresOf(2).subarray(0, 2 * labels)]).toEqual([...all, ...expected[0]!])
})

const SIZE = 3
const SCALE = 0.01

/** How likely each label is at each place, by adding up all ways. */
function chancesByTrying(scores: Int32Array, transitions: Int8Array): number[] {
  const places = scores.length / SIZE
  const chances = Array.from(scores, () => 0)
  let total = 0
  for (let way = 0; way < SIZE ** places; way++) {
    const labels = Array.from({ length: places }, (_, at) => Math.floor(way / SIZE ** at) % SIZE)
    const worth = labels.reduce(
      (sum, label, at) =>
        sum + scores[at * SIZE + label]! + (at > 0 ? transitions[labels[at - 1]! * SIZE + label]! : 0),
      0,
    )
    total += Math.exp(worth * SCALE)
    for (const [at, label] of labels.entries()) chances[at * SIZE + label]! += Math.exp(worth * SCALE)
  }
  return chances.map((chance) => chance / total)
}

test('chances are those of all ways through the row', () => {
  const chain = new ChainChances(SIZE, Int8Array.of(10, -50, 100, 0, 127, -128, 5, 60, -7), SCALE)
  for (const row of [
    [0, 40, 90],
    [7, -300, 20, 0, 0, 0, 500, 90, 420],
    [5, 4, -3000, 1, 1, 1],
  ]) {
    const scores = Int32Array.from(row)
    const transitions = Int8Array.of(10, -50, 100, 0, 127, -128, 5, 60, -7)
    const chances = [...chain.of(scores, scores.length / SIZE)]
    for (const [at, chance] of chancesByTrying(scores, transitions).entries())
      expect(chances[at]).toBeCloseTo(chance, 10)
  }
})
