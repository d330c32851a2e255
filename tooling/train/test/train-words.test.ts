import { expect, test } from 'vitest'
import { asWritten, joinWords } from '../src/data/treebank.ts'
import { ownKey } from '../src/optimize/own-key.ts'
import { ByteWriter } from '../src/pack/byte-writer.ts'
import { ByteReader, Lexicon, readWords, syllableKey } from '../src/recognizer.ts'
import { evaluateWords } from '../src/words/evaluate-words.ts'
import { withOwn } from '../src/words/own-keys.ts'
import { trainWords, wordModelOf } from '../src/words/train-words.ts'
import { sameNumbers, writeWords } from '../src/words/write-words.ts'

const sentence = (words: string) =>
  joinWords(
    's',
    words.split('/').map((form) => ({ form, upos: 'X' })),
    () => ' ',
  )
const SENTENCES = [
  'học sinh/đọc/sách/.',
  'giáo viên/và/học sinh/đọc/sách giáo khoa/.',
  'tôi/học/và/đọc/sách/.',
  'học sinh/viết/sách giáo khoa/,/giáo viên/đọc/.',
].map(sentence)
const keys = [...new Set(SENTENCES.flatMap(({ text }) => text.split(' ').map(syllableKey)))]
const syllables = { keys, clusters: Uint16Array.from(['', ...keys], (key) => key.length) }
const ids = (word: string) =>
  word
    .split(' ')
    .map((syllable) => keys.indexOf(syllableKey(syllable)) + 1)
    .join(' ')
const training = {
  sentences: SENTENCES,
  own: [],
  syllables,
  classes: new Map([
    [ids('giáo viên'), 2],
    [ids('học sinh'), 2],
  ]),
}

test('learns the words of a few sentences, and reads them in another form', () => {
  const model = wordModelOf(trainWords(training))
  expect(evaluateWords(model, SENTENCES).f1()).toBe(100)
  const text = 'Học  sinh đọc sách.'.normalize('NFD')
  const { pieces, words } = readWords(text, model)
  expect(words.map((at) => pieces[at]!.start)).toEqual(words.map((at) => pieces[at]!.start).toSorted((a, b) => a - b))
  expect(words).toHaveLength(4)
})

test('where batches differ, words are read as in the own one', () => {
  const joined = ['tôi/học sinh/và/đọc/.', 'học sinh/viết/sách/.', 'giáo viên/và/học sinh/viết/.'].map(sentence)
  const parted = ['tôi/học/sinh/và/đọc/.', 'học/sinh/viết/sách/.', 'giáo viên/và/học/sinh/viết/.'].map(sentence)
  const classes = new Map([[ids('giáo viên'), 2]])
  for (const [sentences, own] of [
    [joined, parted],
    [parted, joined],
  ] as const) {
    const model = wordModelOf(trainWords({ ...training, sentences, own, classes }))
    expect(evaluateWords(model, own).f1()).toBe(100)
    expect(evaluateWords(model, sentences).f1()).toBeLessThan(90)
  }
})

test('weights of the own batch are added to those of all', () => {
  const keys = Int32Array.of(5, ownKey(5), 7)
  const weights = withOwn({ keys, values: Float64Array.of(1, 0.5, -2) })
  expect([...weights.keys]).toEqual([5, 7])
  expect([...weights.values]).toEqual([1.5, -2])
})

test('two runs give the same bytes', () => {
  const bytes = () => {
    const writer = new ByteWriter()
    writeWords(writer, trainWords(training))
    return writer.finish()
  }
  expect(bytes()).toEqual(bytes())
})

test('clusters go by the numbers of words, so that another lexicon is told', () => {
  const lexicon = new Lexicon()
  for (const ids of [
    [1, 2],
    [1, 2, 3],
    [4, 1],
  ])
    lexicon.add(ids, 66)
  const words = (...lists: number[][]) => lists.map((ids) => [ids, 66] as const)
  expect(sameNumbers(words([4, 1], [1, 2, 3], [1, 2]), lexicon)).toBe(true)
  expect(sameNumbers(words([4, 1], [1, 2]), lexicon)).toBe(false)
  expect(sameNumbers(words([4, 1], [1, 3], [1, 2]), lexicon)).toBe(false)
  expect(sameNumbers(words([4, 1], [1, 2, 3], [1, 2], [1, Number.NaN]), lexicon)).toBe(false)
})

test('what is written is read', () => {
  const writer = new ByteWriter()
  writer.number(300).float(0.5).text('Đà Nẵng').rising([1, 1, 70000, 4e9]).column([1, 255])
  const reader = new ByteReader(writer.finish())
  expect(reader.number()).toBe(300)
  expect(reader.float()).toBe(0.5)
  expect(reader.text()).toBe('Đà Nẵng')
  expect([...reader.rising()]).toEqual([1, 1, 70000, 4e9])
  expect([...reader.column()]).toEqual([1, 255])
  expect(() => reader.number()).toThrow(RangeError)
})

test('a sentence as people write it', () => {
  const gold = joinWords(
    's',
    ['Ông', 'nói', ':', '"', 'Tốt', '(', 'lắm', ')', '"', ',', 'rồi', 'đi', '.'].map((form) => ({ form, upos: 'X' })),
    () => ' ',
  )
  const written = asWritten(gold)
  expect(written.text).toBe('Ông nói: "Tốt (lắm)", rồi đi.')
  expect(written.words.map(({ start, end }) => written.text.slice(start, end))).toEqual(gold.text.split(' '))
})
