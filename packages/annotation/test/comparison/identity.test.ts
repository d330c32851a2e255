import { type Annotation, compareRelations, createDocument, entityClusters, relationKeys } from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { AnnotationKeys } from '../../src/comparison/annotation-keys.ts'
import { entity, mention, relation } from '../cases/sample.ts'

const TEXT = 'Bà Hoa đến Huế.'
const documentOf = (annotations: readonly Annotation[]) =>
  createDocument({ id: 'd', text: TEXT, layers: { a: { annotations } } })

const stacked = [
  mention(TEXT, 's1', 'PER', 'Hoa'),
  mention(TEXT, 's2', 'ROLE', 'Hoa'),
  mention(TEXT, 's3', 'LOC', 'Huế'),
]

describe('what stands on one place with another label is another thing', () => {
  test('relations to it', () => {
    const gold = documentOf([
      ...stacked,
      relation('r1', 'in', { who: 's1', at: 's3' }),
      relation('r2', 'in', { who: 's2', at: 's3' }),
    ])
    const same = documentOf([
      ...stacked,
      relation('r1', 'in', { who: 's1', at: 's3' }),
      relation('r2', 'in', { who: 's1', at: 's3' }),
    ])
    expect(compareRelations(relationKeys(gold, 'a'), relationKeys(same, 'a')).strict.recall).toEqual({ value: 0.5 })
    expect(compareRelations(relationKeys(gold, 'a'), relationKeys(gold, 'a')).strict.f1).toEqual({ value: 1 })
  })

  test('mentions', () => {
    const [first, second] = entityClusters(
      documentOf([...stacked, entity('e1', 'PER', 's1'), entity('e2', 'ROLE', 's2')]),
      'a',
    )
    expect(first).not.toEqual(second)
  })

  test('unless only what they are about is asked for', () => {
    const keys = new AnnotationKeys(documentOf(stacked), 'unlabelled')
    expect(keys.byId('s1')).toBe(keys.byId('s2'))
    expect(keys.byId('s1')).not.toBe(keys.byId('s3'))
  })
})

describe('relations of relations', () => {
  const chain = (depth: number, last: string) => [
    ...stacked,
    relation('r0', 'of', { x: last, y: last }),
    ...Array.from({ length: depth }, (_, i) => relation(`r${i + 1}`, 'of', { x: `r${i}`, y: `r${i}` })),
  ]

  test('ten thousand deep, a key is as long as at depth three', () => {
    const keys = new AnnotationKeys(documentOf(chain(10_000, 's1')))
    expect(keys.byId('r10000').length).toBeLessThan(130)
    expect(keys.byId('r10000')).toBe(new AnnotationKeys(documentOf(chain(10_000, 's1'))).byId('r10000'))
    expect(keys.byId('r10000')).not.toBe(new AnnotationKeys(documentOf(chain(10_000, 's2'))).byId('r10000'))
    expect(keys.byId('r10000')).not.toBe(keys.byId('r9999'))
  })

  test('in a circle, and to nothing, they have keys all the same', () => {
    const circle = documentOf([
      relation('r1', 'of', { x: 'r2' }),
      relation('r2', 'of', { x: 'r1' }),
      relation('r3', 'of', { x: 'r3', y: 'gone' }),
    ])
    const keys = new AnnotationKeys(circle)
    expect(new Set(['r1', 'r3', 'gone'].map((id) => keys.byId(id))).size).toBe(3)
  })
})

test('rejected entities and relations say nothing', () => {
  const rejected = [entity('e1', 'PER', 's1'), relation('r1', 'in', { who: 's1' })].map((one) => ({
    ...one,
    status: 'rejected' as const,
  }))
  expect(entityClusters(documentOf([...stacked, ...rejected]), 'a')).toEqual([])
  expect(relationKeys(documentOf([...stacked, ...rejected]), 'a')).toEqual([])
})
