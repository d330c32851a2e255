import { applyPatch, createDocument, type SpanAnnotation } from '@chugiai/annotation'
import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'

const recognizer = await createRecognizer({ model })
const names = (text: string, of = recognizer) =>
  of
    .entities(text)
    .filter(({ label }) => /^(?:PER|ORG|LOC)$/.test(label))
    .map(({ span, label }) => `${sliceSpan(text, span)}/${label}`)

test.each([
  ['Ông Nguyễn Văn Bình đến Hà Nội.', ['Nguyễn Văn Bình/PER', 'Hà Nội/LOC']],
  ['Chị Hoa và anh Tuấn sống ở Đà Nẵng.', ['Hoa/PER', 'Tuấn/PER', 'Đà Nẵng/LOC']],
  ['Trời hôm nay đẹp lắm.', []],
  ['', []],
])('%j', (text, expected) => expect(names(text)).toEqual(expected))

test('a place within an organization stays', () => {
  const found = names('Công ty Điện lực Quảng Ninh họp.')
  expect(found.some((name) => name.endsWith('/ORG'))).toBe(true)
})

test('what the caller knows comes before the model', async () => {
  const own = await createRecognizer({ model, names: [{ name: 'Hoa Sữa', label: 'ORG' }] })
  expect(names('Anh Nam làm ở Hoa Sữa.', own)).toContain('Hoa Sữa/ORG')
})

test('decomposed letters have the same names', () => {
  const text = 'Sáng nay, ông Trần Văn Tám, Chủ tịch UBND huyện Sóc Sơn, tiếp đoàn Lào ở Hà Nội.'
  expect(names(text.normalize('NFD')).map((name) => name.normalize('NFC'))).toEqual(names(text))
})

test('in a document names say that a model found them, and nothing of a person is doubled', () => {
  const document = createDocument({ id: 'd', text: 'Ông Nguyễn Văn Bình thăm Hà Nội.' })
  const once = applyPatch(document, recognizer.suggest(document))
  const mentions = (once.layers.mentions?.annotations ?? []) as SpanAnnotation[]
  const bình = mentions.find(({ quote }) => quote === 'Nguyễn Văn Bình')
  expect(bình?.origin).toMatchObject({ kind: 'model', version: model.manifest.version })
  const words = (once.layers.words?.annotations ?? []) as SpanAnnotation[]
  expect(words.map(({ quote, label }) => `${quote}/${label}`)).toContain('Nguyễn Văn Bình/word')
  expect(words.find(({ quote }) => quote === 'thăm')?.attributes).toEqual({ upos: 'VERB' })
  const twice = recognizer.suggest(once).changes.filter((change) => JSON.stringify(change).includes('"mentions"'))
  expect(twice).toEqual([])
})
