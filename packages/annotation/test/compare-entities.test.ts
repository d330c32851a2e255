import { type Cluster, compareEntities, compareRelations, entityClusters, relationKeys } from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign } from '../src/comparison/assignment.ts'
import { compareByAssignment } from '../src/comparison/compare-entities.ts'
import { sampleDocument } from './cases/sample.ts'

/** `'abc de f'`: clusters apart by a blank, one letter a mention. */
const clusters = (text: string): Cluster[] => (text === '' ? [] : text.split(' ').map((cluster) => [...cluster]))

describe('entities that all share mentions with all others', () => {
  const rows = Array.from({ length: 100 }, (_, i) => Array.from({ length: 100 }, (_, j) => `${i} ${j}`))
  const columns = rows.map((_, i) => rows.map((row) => row[i]!))

  test('are matched as long as that ends in seconds, and refused past it', () => {
    expect(compareEntities(rows, columns).ceafE.f1.value).toBeCloseTo(0.01)
    const refused = () => compareByAssignment(rows, columns, 500_000)
    expect(refused).toThrow(expect.objectContaining({ code: 'too_dense', hint: expect.any(String) }))
  })

  test('are no bound for those that share little, however many', () => {
    const apart = Array.from({ length: 50_000 }, (_, i) => [`${i}`, `${i} again`])
    expect(compareEntities(apart, apart).ceafE.f1.value).toBe(1)
    const shifted = apart.map(([mention], i) => [mention!, `${i + 1} again`])
    expect(compareEntities(apart, shifted).ceafE.f1.value).toBeCloseTo(0.5, 3)
  })
})

describe('compareEntities', () => {
  test.each([
    // gold          predicted     MUC p, r        B³ p, r                     CEAF-e p, r                 LEA p, r
    ['abc de', 'abc de', [1, 1], [1, 1], [1, 1], [1, 1]],
    // After Luo 2005: two gold clusters put together.
    ['abc de', 'abcde', [3 / 4, 1], [(9 + 4) / 5 / 5, 1], [(2 * 3) / 8, (2 * 3) / 8 / 2], [(3 + 1) / 10, 1]],
    ['abcd', 'ab cd', [1, 2 / 3], [1, 1 / 2], [(2 * 2) / 6 / 2, (2 * 2) / 6], [1, 2 / 6]],
    ['ab c', 'ab cx', [1 / 2, 1], [(2 + 1 / 2) / 4, 1], [(1 + 2 / 3) / 2, (1 + 2 / 3) / 2], [2 / 4, 2 / 3]],
  ])('%s against %s', (gold, predicted, ...expected) => {
    const { muc, bCubed, ceafE, lea } = compareEntities(clusters(gold), clusters(predicted))
    const found = [muc, bCubed, ceafE, lea].map(({ precision, recall }) => [precision.value, recall.value])
    expect(found.flat().map((value) => value?.toFixed(10))).toEqual(expected.flat().map((value) => value.toFixed(10)))
  })

  test('what is undefined says so', () => {
    const { muc, bCubed, conll } = compareEntities(clusters('a b'), clusters('a b'))
    expect(muc.f1.value).toBeNull()
    expect(bCubed.f1).toEqual({ value: 1 })
    expect(conll).toMatchObject({ value: null })
    expect(compareEntities([], []).lea.f1.value).toBeNull()
  })

  test('swapping the sides swaps precision and recall', () => {
    const partition = fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }).map((cluster) => {
      const found: string[][] = [[], [], [], []]
      for (const [mention, k] of cluster.entries()) found[k]!.push(String(mention))
      return found.filter((members) => members.length > 0)
    })
    fc.assert(
      fc.property(partition, partition, (gold, predicted) => {
        const there = compareEntities(gold, predicted)
        const back = compareEntities(predicted, gold)
        for (const measure of ['muc', 'bCubed', 'ceafE', 'lea'] as const) {
          expect(back[measure].precision.value ?? -1).toBeCloseTo(there[measure].recall.value ?? -1, 12)
        }
      }),
    )
  })
})

test('the assignment is the best there is', () => {
  const matrix = fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 4, maxLength: 4 }), { maxLength: 5 })
  const best = (rows: readonly (readonly number[])[], free: readonly number[]): number => {
    const [row, ...rest] = rows
    if (row === undefined) return 0
    return Math.max(
      best(rest, free),
      ...free.map(
        (j) =>
          row[j]! +
          best(
            rest,
            free.filter((k) => k !== j),
          ),
      ),
    )
  }
  fc.assert(
    fc.property(matrix, (gains) => {
      const pairs = gains.map((row) => row.flatMap((gain, column) => (gain > 0 ? [{ column, gain }] : [])))
      const chosen = assign(pairs, 4, Error)
      const used = chosen.filter((j) => j >= 0)
      expect(new Set(used).size).toBe(used.length)
      expect(chosen.reduce((sum, j, i) => sum + (j < 0 ? 0 : gains[i]![j]!), 0)).toBe(best(gains, [0, 1, 2, 3]))
    }),
  )
})

test('a mention that is named twice counts where it stands first, and nothing exceeds 1', () => {
  const letters = fc.array(fc.array(fc.constantFrom(...'abcdef'), { maxLength: 5 }), { maxLength: 4 })
  fc.assert(
    fc.property(letters, letters, (gold, predicted) => {
      const { muc, bCubed, ceafE, lea } = compareEntities(gold, predicted)
      for (const { precision, recall } of [muc, bCubed, ceafE, lea]) {
        expect(precision.value ?? 0).toBeLessThanOrEqual(1)
        expect(recall.value ?? 0).toBeLessThanOrEqual(1)
      }
    }),
  )
  expect(compareEntities(clusters('aa a'), clusters('a'))).toEqual(compareEntities(clusters('a'), clusters('a')))
})

describe('compareRelations', () => {
  const relation = (label: string, roles: Record<string, string>) => ({
    label,
    arguments: Object.entries(roles).map(([role, key]) => ({ role, key })),
  })
  const gold = [
    relation('chairs', { chair: '0-3', event: '5-9' }),
    relation('held_at', { event: '5-9', place: '12-15' }),
  ]

  test('strict, unlabelled and by argument', () => {
    const predicted = [
      relation('chairs', { event: '5-9', chair: '0-3' }),
      relation('part_of', { event: '5-9', place: '12-15' }),
    ]
    const { strict, unlabelled, byArgument, byLabel } = compareRelations(gold, predicted)
    expect(strict.f1).toEqual({ value: 0.5 })
    expect(unlabelled.f1).toEqual({ value: 1 })
    expect(byArgument.recall).toEqual({ value: 0.5 })
    expect(byLabel.held_at!.recall).toEqual({ value: 0 })
    expect(byLabel.part_of!.recall.value).toBeNull()
  })

  test('what is twice in the prediction is right once', () => {
    expect(compareRelations(gold.slice(0, 1), [gold[0]!, gold[0]!]).strict.precision).toEqual({ value: 0.5 })
  })
})

test('clusters and relations of a document are told by places, not by ids', () => {
  const document = sampleDocument()
  expect(entityClusters(document, 'clusters@an')).toEqual([['6-16 PER', '81-84 PER']])
  expect(relationKeys(document, 'mentions')).toEqual([
    {
      label: 'holds_role',
      arguments: [
        { role: 'holder', key: '6-16 PER' },
        { role: 'role', key: '18-40 ROLE' },
      ],
    },
  ])
  expect(entityClusters(document, 'nowhere')).toEqual([])
})
