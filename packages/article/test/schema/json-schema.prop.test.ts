import { runs } from '@chugiai/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { ArticleSchema } from '../../src/schema/article.ts'
import { articleJsonSchema } from '../../src/schema/json-schema.ts'
import { SAMPLES } from '../writers/samples.ts'

// A second reader of the committed JSON Schema, which knows nothing of zod.
const validate = new Ajv2020({ strict: true, allErrors: false }).compile(articleJsonSchema)

const VALID: readonly unknown[] = [
  ...SAMPLES.map(([, article]) => article),
  parseArticle('').article,
  parseArticle('<!DOCTYPE html><title>Mưa lớn</title><article><h1>Mưa lớn</h1><p>Lũ về trong đêm.</p></article>')
    .article,
].map((article) => JSON.parse(JSON.stringify(article)))

/** Whether zod takes the value; fails unless ajv says the same. */
const agree = (value: unknown): boolean => {
  const { success, error } = ArticleSchema.safeParse(value)
  const taken = validate(value)
  if (taken !== success) expect([taken, validate.errors]).toEqual([success, error?.issues])
  return success
}

type Path = (string | number)[]

/** Every place in a JSON value. */
const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path]
  const children = Object.entries(value).flatMap(([key, child]) => {
    return placesIn(child, [...path, Array.isArray(value) ? Number(key) : key])
  })
  return path.length === 0 ? children : [path, ...children]
}

const parentOf = (root: unknown, path: Path) =>
  path.slice(0, -1).reduce((value, key) => (value as Record<string | number, unknown>)[key], root) as Record<
    string | number,
    unknown
  >

/** One way to break a value, or to leave it whole. */
interface Mutation {
  readonly kind: 'drop' | 'add' | 'replace' | 'repeat'
  readonly place: number
  readonly value: unknown
}

const mutate = (article: unknown, { kind, place, value }: Mutation): unknown => {
  const places = placesIn(article)
  const path = places[place % places.length]!
  const copy = structuredClone(article)
  const parent = parentOf(copy, path)
  const key = path.at(-1)!
  if (kind === 'drop' && Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (kind === 'drop') delete parent[key]
  else if (kind === 'add') parent[Array.isArray(parent) ? parent.length : 'addedByTest'] = value
  else if (kind === 'repeat' && Array.isArray(parent)) parent.push(parent[Number(key)])
  else parent[key] = value
  return copy
}

const values = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'vi', 'Latn', '😀', 'Mưa', 'page_date', 'stated', 'utf16', [], {}, [[]], {
    start: 0,
    end: 1,
  }),
  fc.constantFrom(-1, -0, 0, 0.5, 1, 7, 8, 99, 100, 599, 600, 2 ** 53 - 1, 2 ** 53, 1e21),
  fc.constantFrom(
    '2023',
    '2023-13',
    '2023-09-05',
    '2023-09-05T08',
    '2023-09-05T08:00+07:00',
    '05/09/2023',
    '2023-09-05\n',
  ),
  fc.constantFrom('a'.repeat(64), 'A'.repeat(64), `${'a'.repeat(64)}\n`, '+07:00', 'Z', '7'),
  fc.jsonValue({ maxDepth: 2 }),
)
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop' as const, 'add' as const, 'replace' as const, 'repeat' as const),
  place: fc.nat(10_000),
  value: values,
})

describe('zod and ajv agree', () => {
  test.each(VALID.map((article, i) => [i, article] as const))('on valid article %i', (_, article) => {
    expect(agree(article)).toBe(true)
  })

  test('on articles changed in one place or in several', () => {
    let [taken, refused] = [0, 0]
    fc.assert(
      fc.property(
        fc.constantFrom(...VALID),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (article, mutations) => {
          const changed = mutations.reduce(mutate, article)
          if (agree(JSON.parse(JSON.stringify(changed)))) taken++
          else refused++
        },
      ),
      { numRuns: runs(600) },
    )
    expect(taken).toBeGreaterThanOrEqual(5)
    expect(refused).toBeGreaterThan(200)
  })

  // One place after the other, so that no field is left to chance.
  test.each<[string, (value: unknown) => Mutation]>([
    ['dropped', () => ({ kind: 'drop', place: 0, value: null })],
    ['set to null', () => ({ kind: 'replace', place: 0, value: null })],
    ['set to a number', () => ({ kind: 'replace', place: 0, value: -1 })],
    ['set to an empty string', () => ({ kind: 'replace', place: 0, value: '' })],
    ['set to an object', () => ({ kind: 'replace', place: 0, value: { start: 0, end: 1, more: 1 } })],
  ])('on every field %s', (_, make) => {
    const article = SAMPLES.at(-1)![1]
    const places = placesIn(JSON.parse(JSON.stringify(article)))
    for (const place of places.keys()) agree(mutate(JSON.parse(JSON.stringify(article)), { ...make(null), place }))
  })

  test.each([[null], [[]], ['{}'], [0], [{}]])('on %j, which is no article', (value) =>
    expect(agree(value)).toBe(false),
  )
})
