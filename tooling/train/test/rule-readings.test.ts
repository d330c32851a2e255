import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RuleReadings, writeReadings } from '../src/data/rule-readings.ts'
import { joinWords } from '../src/data/treebank.ts'
import { createPassage, settingsOf } from '../src/recognizer.ts'

const FILE = join(import.meta.dirname, '../readings/rules.tsv')
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

test('the readings that are kept are places, labels and rules, without text', () => {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n')
  expect(lines.length).toBeGreaterThan(1000)
  for (const line of lines) expect(line).toMatch(/^(?:train-s|dev-)\S+\t\d+\t\d+\t[A-Z]+\t[a-z0-9-]+$/)
})
