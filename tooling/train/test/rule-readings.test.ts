import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptReadings, RuleReadings, writeReadings } from '../src/data/rule-readings.ts'
import { joinWords } from '../src/data/treebank.ts'
import { createPassage, settingsOf } from '../src/recognizer.ts'

const REPOSITORY = join(import.meta.dirname, '../../..')
const FILES = ['rules.tsv', 'rules-later.tsv']
const words = ['Ông', 'Lê Văn An', ',', 'Chủ tịch', 'UBND', 'xã', 'Hòa Sơn', '.']
const sentence = joinWords(
  's1',
  words.map((form) => ({ form, upos: 'X' })),
  () => ' ',
)

test('readings that are written and read again are what the rules found', async () => {
  const readings = new RuleReadings(writeReadings([sentence], await settingsOf({})))
  const { tokens } = createPassage(sentence.text)
  const found = readings.of('s1', tokens).map(({ from, to, label }) => {
    return `${label} ${sentence.text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`
  })
  expect(found).toContain('PER Lê Văn An')
  expect(found).toContain('LOC xã Hòa Sơn')
  expect(readings.of('s2', tokens)).toEqual([])
})

test.each(FILES)('the readings that are kept in %s are places, labels and rules, without text', (name) => {
  const lines = readFileSync(join(REPOSITORY, 'tooling/train/readings', name), 'utf8')
    .trim()
    .split('\n')
  expect(lines.length).toBeGreaterThan(1000)
  for (const line of lines) expect(line).toMatch(/^(?:train-s|dev-)\S+\t\d+\t\d+\t[A-Z]+\t[a-z0-9-]+$/)
})

test('each file that is kept gives readings of its own', () => {
  const tokens = createPassage('Một hai ba bốn năm sáu bảy tám chín mười một hai ba.').tokens
  const kept = keptReadings(REPOSITORY)
  expect(kept).toHaveLength(FILES.length)
  for (const readings of kept) expect(readings.of('train-s1', tokens)).not.toEqual([])
})
