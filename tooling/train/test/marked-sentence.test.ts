import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMadeSentences } from '../src/data/made-sentences.ts'
import { readMarkedSentence } from '../src/data/marked-sentence.ts'
import { madeReadings } from '../src/data/rule-readings.ts'

const REPOSITORY = join(import.meta.dirname, '../../..')
const namesOf = (line: string) => {
  const { text, mentions } = readMarkedSentence(line)
  return mentions.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`)
}

test.each([
  ['Ông [PER An] về .', ['PER An']],
  ['[LOC Huế] mưa', ['LOC Huế']],
  ['🌧 [ORG UBND [LOC xã Đoài]]', ['LOC xã Đoài', 'ORG UBND xã Đoài']],
  ['Không có tên .', []],
])('%s', (line, names) => expect(namesOf(line)).toEqual(names))

test.each([
  ['[PER An về .', 'is not closed'],
  ['An] về .', 'no mark is open'],
  ['[LAW An] về .', 'no mark is open'],
  ['[NAME An về .', 'no label'],
])('%s is told', (line, reason) => expect(() => readMarkedSentence(line)).toThrow(reason))

test('what is marked is read again, and marks leave the text alone', () => {
  const words = fc.array(fc.constantFrom('ông', 'An', 'Huế', '🌧', ',', 'é'.normalize('NFD')), { minLength: 1 })
  const piece = fc.record({ words, label: fc.constantFrom('', 'PER', 'ORG', 'LOC', 'MISC') })
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
      const bare = pieces.map((each) => each.words.join(' '))
      const line = pieces.map(({ label }, at) => (label ? `[${label} ${bare[at]}]` : bare[at])).join(' ')
      expect(readMarkedSentence(line).text).toBe(bare.join(' '))
      expect(namesOf(line)).toEqual(pieces.flatMap(({ label }, at) => (label ? [`${label} ${bare[at]}`] : [])))
    }),
  )
})

const made = readMadeSentences(REPOSITORY)

test('the sentences that were written are each there once, with marks at words', () => {
  expect(made.length).toBeGreaterThan(1000)
  expect(new Set(made.map(({ text }) => text)).size).toBe(made.length)
  const ragged = made.flatMap(({ text, mentions }) =>
    mentions.filter(({ start, end }) => text.slice(start, end).trim() !== text.slice(start, end) || start === end),
  )
  expect(ragged).toEqual([])
})

test('what the rules said is kept for them, and for no others', () => {
  const known = new Set(made.map(({ id }) => id))
  expect(
    madeReadings(REPOSITORY)
      .sentences()
      .filter((id) => !known.has(id)),
  ).toEqual([])
})
