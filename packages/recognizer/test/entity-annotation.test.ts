import { createDocument, createIds } from '@chugiai/annotation'
import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { annotationFromEntity, entityFromAnnotation, RULES_VERSION } from '../src/entity-annotation.ts'
import { entities } from './found.ts'

const TEXT = 'Ông Lê Văn An, Chủ tịch UBND tỉnh Hà Giang, nói ngày 3/2/2020.'

test('an entity becomes a suggestion and comes back, but for the place of its core', () => {
  const ids = createIds(createDocument({ id: 'd1', text: TEXT }))
  for (const entity of entities(TEXT)) {
    const annotation = annotationFromEntity(entity, { text: TEXT, id: ids.next('span') })
    expect(annotation.quote).toBe(sliceSpan(TEXT, entity.span))
    expect(annotation.origin).toEqual({ kind: 'rule', name: entity.rule, version: RULES_VERSION, score: entity.score })
    const { core: _, ...rest } = entity
    expect(entityFromAnnotation(annotation)).toEqual(rest)
  }
})

test('an annotation of a person in two pieces', () => {
  const [entity] = entities('Mưa ở Huế.')
  const annotation = annotationFromEntity(entity!, { text: 'Mưa ở Huế.', id: 's1', version: null })
  expect(annotation.origin).not.toHaveProperty('version')
  const spans = [
    { start: 0, end: 3 },
    { start: 6, end: 9 },
  ]
  expect(entityFromAnnotation({ ...annotation, spans, origin: { kind: 'human', name: 'lan' } })).toMatchObject({
    span: { start: 0, end: 9 },
    score: 1,
    rule: 'lan',
  })
})

test.each([[{ start: 5, end: 3 }], [{ start: -5, end: 3 }], [{ start: 0, end: 300 }], [{ start: 0.5, end: 3 }]])(
  'an entity at %o is refused',
  (span) => {
    const entity = { span, label: 'LOC', score: 1, rule: 'x' }
    expect(() => annotationFromEntity(entity, { text: 'Mưa ở Huế.', id: 's1' })).toThrow(
      expect.objectContaining({ code: 'span_out_of_range', hint: expect.any(String) }),
    )
  },
)

test.each([
  { origin: { kind: 'rule', name: 'x' } },
  { label: 'LOC', origin: {} },
  { label: 5, origin: { kind: 'rule', name: 'x' } },
  { label: 'LOC', origin: { kind: 'rule', name: 'x' }, spans: [null] },
])('an annotation that is none is refused: %o', (part) => {
  const annotation = { spans: [{ start: 0, end: 3 }], ...part } as never
  expect(() => entityFromAnnotation(annotation)).toThrow(expect.objectContaining({ code: 'wrong_type' }))
})
