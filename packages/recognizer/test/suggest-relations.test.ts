import {
  applyPatch,
  createDocument,
  type EntityAnnotation,
  parseDocument,
  type RelationAnnotation,
} from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'

const TEXT = 'Ông Lê Văn An, Chủ tịch UBND tỉnh Hà Giang, đi Hà Nội. Tỉnh Hà Giang có mưa.'
const recognizer = await createRecognizer()
const document = createDocument({ id: 'd', text: TEXT })
const options = { anchor: '2025-08-01', relations: true, links: true }
const once = applyPatch(document, recognizer.suggest(document, options))
const mentions = (of = once) => of.layers.mentions?.annotations ?? []
const quote = (id: string, of = once) => {
  const found = mentions(of).find((one) => one.id === id)
  return found?.kind === 'span' ? found.quote : id
}
const relations = (of = once) =>
  mentions(of)
    .filter((one): one is RelationAnnotation => one.kind === 'relation')
    .map((one) => `${one.label}: ${one.arguments.map(({ role, id }) => `${role} ${quote(id, of)}`).join(', ')}`)

test('roles are tied to persons and bodies by relations of the schema', () => {
  expect(relations()).toEqual([
    'holds_role: holder Lê Văn An, role Chủ tịch UBND tỉnh Hà Giang',
    'role_in: role Chủ tịch UBND tỉnh Hà Giang, org UBND tỉnh Hà Giang',
  ])
  expect(parseDocument(JSON.parse(JSON.stringify(once)))).toEqual(once)
})

test('provinces become entities with their entries, the former one before what it became', () => {
  const entities = mentions().filter((one): one is EntityAnnotation => one.kind === 'entity')
  expect(entities.map(({ mentions, links }) => [mentions.map((id) => quote(id)), links])).toEqual([
    [
      ['tỉnh Hà Giang', 'Tỉnh Hà Giang'],
      [
        { base: 'vn-provinces-2004', id: '02' },
        { base: 'vn-provinces-2025', id: '08' },
      ],
    ],
    [['Hà Nội'], [{ base: 'vn-provinces-2025', id: '01' }]],
  ])
})

const changed = (of: typeof once) =>
  recognizer.suggest(of, options).changes.filter((change) => 'layer' in change && change.layer === 'mentions')

test('nothing is tied twice, nor again what somebody has rejected', () => {
  expect(changed(once)).toEqual([])
  const annotations = mentions().map((one) => (one.kind === 'relation' ? { ...one, status: 'rejected' as const } : one))
  const refused = { ...once, layers: { ...once.layers, mentions: { ...once.layers.mentions, annotations } } }
  expect(changed(refused as typeof once)).toEqual([])
})

test('a role that was there is tied to a person that was there', () => {
  const plain = applyPatch(document, recognizer.suggest(document))
  expect(relations(plain)).toEqual([])
  expect(relations(applyPatch(plain, recognizer.suggest(plain, options)))).toEqual(relations())
})

test('without being asked, and for a schema without the relations, nothing is tied', async () => {
  const added = recognizer
    .suggest(document)
    .changes.filter((change) => /"(?:relation|entity)"/.test(JSON.stringify(change)))
  expect(added).toEqual([])
  const own = await createRecognizer({ schema: { ...newsLabelSchema, relations: [] } })
  expect(relations(applyPatch(document, own.suggest(document, options)))).toEqual([])
})
