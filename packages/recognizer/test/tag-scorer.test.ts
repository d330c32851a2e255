import { model } from '@chugiai/model-vi'
import { expect, test } from 'vitest'
import { loadModel } from '../src/by-model/loaded-model.ts'
import { ChainPath } from '../src/model/chain-path.ts'
import { type TagInput, tagFeatures } from '../src/tags/tag-features.ts'
import { sentenceRows } from '../src/tags/tags.ts'
import { wordRows } from '../src/tags/word-rows.ts'

const { words, tags } = await loadModel(model, ['words', 'tags'])
const TEXT =
  'Nông dân xã Hoà Bình trồng cà phê, nông dân xã Đắk Nông trồng tiêu. Nông dân 5 xã họp.\n' +
  'Bhling Chrlâng nói: "Được!" 😀\n\nÔng đi'

test('sums that are kept give what the features weigh together, and a second time the same', () => {
  const { chain, scorer, words: knowledge } = tags!
  const read = words!.read(TEXT)
  const rows = wordRows(read, words!.model)
  for (const _ of ['made', 'kept']) {
    for (const [from, to] of sentenceRows(read)) {
      const input: TagInput = { rows, units: read.units, clusters: read.clusters, knowledge, from, to }
      const expected = chain.score(to - from, (at, keys) => tagFeatures(input, from + at, keys))
      expect([...scorer.score(input).subarray(0, expected.length)]).toEqual([...expected])
    }
  }
})

const SIZE = 4

/** The best labels by trying all ways. */
function bestByTrying(scores: Int32Array, transitions: Int8Array): number {
  const places = scores.length / SIZE
  let top = -Infinity
  for (let way = 0; way < SIZE ** places; way++)
    top = Math.max(top, worthOf(labelsOf(way, places), scores, transitions))
  return top
}

function labelsOf(way: number, places: number): number[] {
  return Array.from({ length: places }, (_, at) => Math.floor(way / SIZE ** at) % SIZE)
}

function worthOf(labels: ArrayLike<number>, scores: Int32Array, transitions: Int8Array): number {
  let sum = 0
  for (let at = 0; at < labels.length; at++) {
    sum += scores[at * SIZE + labels[at]!]! + (at > 0 ? transitions[labels[at - 1]! * SIZE + labels[at]!]! : 0)
  }
  return sum
}

test('labels that are not looked at are on no best way', () => {
  let state = 20250313
  const random = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) | 0
    return ((state >>> 8) % (2 * most + 1)) - most
  }
  for (let turn = 0; turn < 300; turn++) {
    const transitions = Int8Array.from({ length: SIZE * SIZE }, () => random(20))
    const scores = Int32Array.from({ length: SIZE * (1 + (turn % 5)) }, () => random(60))
    const labels = new ChainPath(SIZE, transitions).best(scores, scores.length / SIZE)
    expect(worthOf(labels, scores, transitions)).toBe(bestByTrying(scores, transitions))
  }
})
