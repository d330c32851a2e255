import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch, createDocument } from '@chugiai/annotation'
import { model } from '@chugiai/model-vi'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/index.ts'

const recognizer = await createRecognizer({ model })
const CASES = readFileSync(join(import.meta.dirname, 'cases/news-sentences.txt'), 'utf8')
const SENTENCES = CASES.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** What a second call adds to what the first one suggested, as `LABEL letters`. */
function addedAgain(text: string): string[] {
  const document = createDocument({ id: 'd', text })
  const once = applyPatch(document, recognizer.suggest(document))
  const changes = recognizer.suggest(once).changes as readonly { annotation?: { label: string; quote: string } }[]
  return changes.map(({ annotation }) => `${annotation?.label} ${annotation?.quote}`)
}

test.each([
  'sáng nay',
  'Bây giờ đã là tối hôm qua.',
  'TP Thủ Đức. GS.TS. Lê An về TP. HÀ NỘI.',
  'Đoàn Trung Quốc đến TP. HÀ NỘI thứ hai, ngày 3 - 5.',
])('%s: what the model suggested is not added to', (text) => expect(addedAgain(text)).toEqual([]))

test('twice is once with a model, for sentences side by side in any order', () => {
  const texts = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 })
  const forms = fc.constantFrom('NFC', 'NFD')
  fc.assert(
    fc.property(texts, forms, fc.constantFrom(' ', '\n', '\r\n\r\n', '\u00a0'), (chosen, form, gap) => {
      expect(addedAgain(chosen.join(gap).normalize(form))).toEqual([])
    }),
  )
})

test('what somebody accepted or rejected is read as such', () => {
  const document = createDocument({ id: 'd', text: 'Bà Hoa gặp ông Nam ở Huế sáng nay.' })
  const { layers, ...rest } = applyPatch(document, recognizer.suggest(document))
  for (const status of ['accepted', 'rejected'] as const) {
    const annotations = layers.mentions?.annotations.map((one) => ({ ...one, status })) ?? []
    const looked = { ...rest, layers: { ...layers, mentions: { schema: 'news', annotations } } }
    const again = recognizer.suggest(looked).changes as readonly { annotation?: { quote: string; label: string } }[]
    const known = new Set(annotations.map((one) => JSON.stringify([one.label, 'quote' in one && one.quote])))
    expect(again.filter(({ annotation }) => known.has(JSON.stringify([annotation?.label, annotation?.quote])))).toEqual(
      [],
    )
  }
})
