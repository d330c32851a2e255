import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AnnotatedDocument,
  applyPatch,
  createDocument,
  type LabelSchema,
  type Patch,
  type Status,
} from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { model } from '@chugiai/model-vi'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRecognizer, type Recognizer, type RecognizerOptions, type SuggestOptions } from '../src/index.ts'

const RECOGNIZERS = { 'by rules': await createRecognizer(), 'with a model': await createRecognizer({ model }) }
const CASES = readFileSync(join(import.meta.dirname, 'cases/news-sentences.txt'), 'utf8')
const SENTENCES = CASES.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** Mentions and entities of a patch, as `LABEL letters`. */
function suggestions({ changes }: Patch): string[] {
  return changes.flatMap((change) => {
    if (change.target !== 'annotation' || change.layer !== 'mentions' || !change.after) return []
    const { after } = change
    return `${after.label} ${'quote' in after ? after.quote : after.kind}`
  })
}

function suggested(recognizer: Recognizer, text: string, options: SuggestOptions = {}): AnnotatedDocument {
  const document = createDocument({ id: 'd', text })
  return applyPatch(document, recognizer.suggest(document, options))
}

/** The document with another status of its mentions. */
function judged({ layers, ...rest }: AnnotatedDocument, status: Status): AnnotatedDocument {
  const { mentions } = layers
  if (!mentions) throw new Error('no mentions')
  const annotations = mentions.annotations.map((one) => ({ ...one, status }))
  return { ...rest, layers: { ...layers, mentions: { ...mentions, annotations } } }
}

describe.each(Object.entries(RECOGNIZERS))('suggested twice %s is suggested once', (_, recognizer) => {
  test.each([
    'Quốc hội khóa XIV họp.',
    'HĐND tỉnh khóa XVIII họp',
    'Ban Chấp hành Đảng bộ tỉnh khóa XVII họp',
    'sáng nay',
    'Sáng nay (29/11) trời mưa.',
    'Dịp tết này trời đẹp.',
    'Huế😀 tỉnh Hà Giang',
    'Chủ tịch Hoà Bình Sóc Sơn',
    'Bây giờ đã là tối hôm qua.',
    'TP Thủ Đức. GS.TS. Lê An về TP. HÀ NỘI.',
    'Đoàn Trung Quốc đến TP. HÀ NỘI thứ hai, ngày 3 - 5.',
  ])('%s', (text) => {
    for (const options of [{}, { links: true, relations: true }]) {
      expect(recognizer.suggest(suggested(recognizer, text, options), options).changes).toEqual([])
    }
  })

  test('for sentences side by side in any order', () => {
    const texts = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 })
    const forms = fc.constantFrom('NFC', 'NFD')
    fc.assert(
      fc.property(texts, forms, fc.constantFrom(' ', '\n', '\r\n\r\n', '\u00a0'), (chosen, form, gap) => {
        const once = suggested(recognizer, chosen.join(gap).normalize(form), { links: true })
        expect(suggestions(recognizer.suggest(once, { links: true }))).toEqual([])
      }),
    )
  })

  test.each(['accepted', 'rejected'] as const)('what somebody %s is read as such', (status) => {
    const document = createDocument({ id: 'd', text: 'Bà Hoa gặp ông Nam ở Huế sáng nay.' })
    const first = recognizer.suggest(document)
    const again = suggestions(recognizer.suggest(judged(applyPatch(document, first), status)))
    expect(again.filter((one) => suggestions(first).includes(one))).toEqual([])
  })
})

const OWN: LabelSchema = {
  ...newsLabelSchema,
  id: 'own',
  labels: [{ id: 'X', title: { vi: 'X', en: 'X' } }],
  attributes: [],
  relations: [],
}

test.each<[string, RecognizerOptions]>([
  ['places as organizations', { labels: { LOC: 'ORG' } }],
  ['people as places', { labels: { PER: 'LOC' } }],
  ['all as one', { labels: { PER: 'ORG', ROLE: 'ORG', LOC: 'ORG' } }],
  ['a schema of one label', { schema: OWN, labels: { PER: 'X', LOC: 'X', ROLE: 'X', ORDINAL: 'X' } }],
  ['the same with a model', { model, schema: OWN, labels: { PER: 'X', LOC: 'X', ORG: 'X' } }],
])('where a label stands for several, what is rejected stays so: %s', async (_, options) => {
  const recognizer = await createRecognizer(options)
  const text = 'Ông Lê Văn An, Chủ tịch UBND huyện Sóc Sơn, về tỉnh Hà Giang, Huế, họp lần thứ 3.'
  const once = suggested(recognizer, text)
  const there = suggestions(recognizer.suggest(createDocument({ id: 'd', text })))
  expect(there.length).toBeGreaterThan(2)
  const again = suggestions(recognizer.suggest(judged(once, 'rejected')))
  expect(again.filter((one) => there.includes(one))).toEqual([])
})
