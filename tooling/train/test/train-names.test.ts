import { model } from '@chugiai/model-vi'
import { expect, test } from 'vitest'
import { chainOf } from '../src/chain/train-chain.ts'
import type { GoldMention } from '../src/data/entities.ts'
import { RuleReadings, writeReadings } from '../src/data/rule-readings.ts'
import { joinWords } from '../src/data/treebank.ts'
import { evaluateNames } from '../src/names/evaluate-names.ts'
import { nameListsOf } from '../src/names/read-name-lists.ts'
import { nameModelOf, nameReading, trainNames, writeNames } from '../src/names/train-names.ts'
import { ByteWriter } from '../src/pack/byte-writer.ts'
import { shippedClusters } from '../src/pack/shipped-clusters.ts'
import { findNames, nameModelWith, settingsOf, spansOf, tagsOfSpan } from '../src/recognizer.ts'
import { crossNames, foldsOf } from '../src/report/cross-validation.ts'

const NAMED: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Hôm qua / Lê Văn An / ở / Hà Nội / .',
    [
      ['Lê Văn An', 'PER'],
      ['Hà Nội', 'LOC'],
    ],
  ],
  ['Trần Thị Mai / ở / huyện / Mai Châu / .', [['Trần Thị Mai', 'PER']]],
  ['Hôm qua / biên hòa / mưa / .', [['biên hòa', 'LOC']]],
  ['Mọi / người / ở / nhà / .', []],
]
const sentences = NAMED.map(([words], at) =>
  joinWords(
    `s${at}`,
    words.split(' / ').map((form) => ({ form, upos: 'X' })),
    () => ' ',
  ),
)
const gold = new Map(
  sentences.map(({ id, text }, at): [string, GoldMention[]] => [
    id,
    NAMED[at]![1].map(([name, label]) => {
      const start = text.indexOf(name)
      return { start, end: start + name.length, label }
    }),
  ]),
)
const { words, tags } = (await settingsOf({ model })).model!
const tools = { words: words!.model, knowledge: tags!.words, settings: await settingsOf({}) }
const { cased, lists } = await shippedClusters()
const rules = [new RuleReadings(writeReadings(sentences, tools.settings))]

test('names of a few sentences are learnt, and two runs give the same bytes', () => {
  const bytes = () => {
    const part = trainNames({ sentences, gold, rules }, { clusters: cased, lists }, tools)
    const writer = new ByteWriter()
    writeNames(writer, part)
    return { part, bytes: writer.finish() }
  }
  const first = bytes()
  expect(first.bytes).toEqual(bytes().bytes)
  expect(evaluateNames(sentences, gold, nameModelOf(first.part), tools).counts.get('all')!.f1()).toBe(100)
})

test.each([
  [['S-PER', 'O'], 2], // one of two: half sure of each
  [['S-PER', 'O', 'S-LOC'], 0], // one of three, less than 0.4
])('labels %j that nothing tells apart give %i names', (labels, count) => {
  const chain = chainOf({ labels, scale: 1, transitions: labels.flatMap(() => labels.map(() => 0)), features: [] })
  const names = findNames(
    nameReading('Hôm nay', tools, () => []),
    nameModelWith(chain, { clusters: cased, lists: nameListsOf(lists) }),
  )
  expect(names).toHaveLength(count)
  for (const { score } of names) expect(score).toBeCloseTo(0.5)
})

test('by cross-validation every sentence is told by what the others train', () => {
  const many = Array.from({ length: 8 }, (_, turn) =>
    sentences.map((one) => ({ ...one, id: `${one.id}-${turn}` })),
  ).flat()
  const goldOfMany = new Map(many.map(({ id }) => [id, gold.get(id.replace(/-.*/, ''))!]))
  const named = { sentences: many, gold: goldOfMany, rules: [new RuleReadings(writeReadings(many, tools.settings))] }
  const said: string[] = []
  crossNames(named, many, { clusters: cased, lists }, tools, (line) => said.push(line))
  expect(said[0]).toContain('names, by cross-validation, readings 1, all: P 100.00 R 100.00')
})

test('what the labels of a name tell is the name', () => {
  const labels = ['O', ...tagsOfSpan('PER', 3), ...tagsOfSpan('PER', 1), ...tagsOfSpan('LOC', 2), 'O']
  expect(labels).toEqual(['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-LOC', 'E-LOC', 'O'])
  expect(spansOf(labels)).toEqual([
    { start: 1, end: 4, label: 'PER' },
    { start: 4, end: 5, label: 'PER' },
    { start: 5, end: 7, label: 'LOC' },
  ])
  expect(spansOf(['I-PER', 'B-LOC', 'I-PER'])).toHaveLength(3)
})

test('folds are made of blocks, and hold every sentence once', () => {
  const items = Array.from({ length: 100 }, (_, at) => at)
  const folds = foldsOf(items)
  expect(folds.flat().sort((a, b) => a - b)).toEqual(items)
  for (const fold of folds)
    expect(fold.filter((item) => fold.includes(item + 1)).length).toBeGreaterThan(fold.length / 2)
})
