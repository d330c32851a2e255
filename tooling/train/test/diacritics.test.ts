import { expect, test } from 'vitest'
import { countForms, runsOfForms } from '../src/diacritics/count-forms.ts'
import { evaluateDiacritics, writeDiacritics } from '../src/diacritics/evaluate-diacritics.ts'
import { ByteWriter } from '../src/pack/byte-writer.ts'
import { ByteReader, DiacriticModel, readDiacriticModel, restored } from '../src/recognizer.ts'

const TEXTS = ['Thủ đô là Hà Nội. Cá lớn nuốt cá bé.', 'Cả nước về Hà Nội, ca hát cả ngày.'].map((text) =>
  text.repeat(20),
)
const counts = countForms(TEXTS)

test('a neighbour tells which form is meant', () => {
  const model = new DiacriticModel(counts)
  for (const [text, expected] of [
    ['ca hat ca ngay', 'ca hát cả ngày'],
    ['Ca lon nuot ca be', 'Cá lớn nuốt cá bé'],
    ['CA NUOC', 'CẢ NƯỚC'],
  ] as const)
    expect(restored(text, model).text).toBe(expected)
})

test('the part that is written is read again', () => {
  const writer = new ByteWriter()
  writeDiacritics(writer, counts)
  const model = readDiacriticModel(new ByteReader(writer.finish()))
  expect(restored('thu do la ha noi', model).text).toBe('thủ đô là hà nội')
})

test('the same text gives the same counts, in every style of tone marks and Unicode form', () => {
  expect(countForms(TEXTS)).toEqual(counts)
  expect([...runsOfForms('Hoà bình, quý khoẻ tuỳ'.normalize('NFD'))]).toEqual([
    ['hòa', 'bình'],
    ['quý', 'khỏe', 'tùy'],
  ])
})

test('what came back as it was is counted', () => {
  expect(evaluateDiacritics(counts, TEXTS)).toMatch(/^100\.00 % of \d+ syllables; by confidence /)
})
