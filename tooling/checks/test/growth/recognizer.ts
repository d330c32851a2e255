import { createDocument } from '@chugiai/annotation'
import { createRecognizer } from '@chugiai/recognizer'
import type { Worst } from '../../src/growth.ts'
import { fill, ofText, PIECES } from './pieces.ts'

const made = await createRecognizer()
const ofEntities: readonly Worst[] = ['Nguyễn Văn An ', 'ở Huế, ', 'ngày 2/9 '].map((piece) => (size) => {
  const text = fill(piece, size)
  return [text, made.entities(text)]
})
const ofDocument: readonly Worst[] = PIECES.map((piece) => (size) => [
  createDocument({ id: 'd', text: fill(piece, size) }),
  { at: '2024-05-01T08:00:00Z', relations: true, links: true },
])
const streamed = (cases: readonly Worst[]): readonly Worst[] =>
  cases.map((one) => (size) => {
    const [input, ...rest] = one(size)
    return [[input], ...rest]
  })

export const worst: Readonly<Record<string, readonly Worst[]>> = {
  createRecognizer: [
    (size) => [{ names: Array.from({ length: size / 100 }, (_, i) => ({ name: `Công ty ${i}`, label: 'ORG' })) }],
  ],
  findReferences: ofEntities,
  findRoles: ofEntities,
  linkPlaces: ofEntities,
  'made.entities': ofText(),
  'made.restoreDiacritics': ofText(),
  'made.sentences': ofText(),
  'made.suggest': ofDocument,
  'made.tag': ofText(),
  'made.words': ofText(),
  readPassages: streamed(ofText()),
  'stream.entities': streamed(ofText()),
  'stream.sentences': streamed(ofText()),
  'stream.suggest': streamed(ofDocument),
  'stream.tag': streamed(ofText()),
  'stream.words': streamed(ofText()),
}

/** What takes one entity, one rule or a model. */
export const constant: readonly string[] = [
  'annotationFromEntity',
  'entityFromAnnotation',
  'made.withRules',
  'made.withoutRules',
  'packModel',
]
