import { createDocument, type SpanAnnotation } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { model } from '@chugiai/model-vi'
import * as recognizer from '@chugiai/recognizer'
import { type Call, nullable, optional, options } from '../../src/wrong-calls.ts'

const text = 'Bà Lê Thị Hoa ở Huế.'
const document = createDocument({ id: 'd', text })
const made = await recognizer.createRecognizer({ model, parts: ['diacritics'] })
const [entity] = made.entities(text)
const annotation = recognizer.annotationFromEntity(entity!, { text, id: 's1' }) as SpanAnnotation
const rule = { name: 'own', priority: 1, find: () => [] }

const { signal } = new AbortController()

const suggesting = {
  anchor: '2024-05-01',
  at: '2024-05-01T08:00:00Z',
  author: 'an',
  mentionless: ['tags'],
  relations: true,
  links: true,
}

export const entry = { ...recognizer, made, stream: made.stream }

export const calls: Readonly<Record<string, Call>> = {
  annotationFromEntity: [entity, options({ text, id: 's1', version: nullable('2'), by: 'rule' })],
  createRecognizer: [
    options({ names: [], rules: [], schema: newsLabelSchema, labels: { PER: 'PER' }, parts: ['words'] }),
  ],
  entityFromAnnotation: [annotation],
  findReferences: [text, made.entities(text)],
  findRoles: [text, made.entities(text)],
  linkPlaces: [text, made.entities(text), options({ anchor: '2025-07-01' })],
  'made.entities': [text, options({ anchor: '2024-05-01' })],
  'made.restoreDiacritics': [text],
  'made.sentences': [text],
  'made.suggest': [document, options(suggesting)],
  'made.tag': [text, options({ words: ['Huế'] })],
  'made.withRules': [rule],
  'made.withoutRules': ['event'],
  'made.words': [text, options({ words: ['Huế'] })],
  packModel: [model, optional(['words'])],
  readPassages: [[text], options({ size: 10 })],
  'stream.entities': [[text], options({ anchor: '2024-05-01', signal })],
  'stream.sentences': [[text], options({ signal })],
  'stream.suggest': [[document], options({ ...suggesting, signal })],
  'stream.tag': [[text], options({ words: ['Huế'], signal })],
  'stream.words': [[text], options({ words: ['Huế'], signal })],
}

export const skipped: readonly string[] = []
