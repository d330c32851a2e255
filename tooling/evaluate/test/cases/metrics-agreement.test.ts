import { expect, test } from 'vitest'
import { checkDkpro, checkNltk, checkSimpledorff, tableOf } from '../../src/cases/metrics-agreement.ts'

const wrongOf = (cases: { name: string; right: boolean }[]) =>
  cases.filter(({ right }) => !right).map(({ name }) => name)

test('triples become a row an item and a column an annotator', () => {
  const triples = [
    ['Lan', '1', 'PER'],
    ['Minh', '2', 'ORG'],
    ['Minh', '1', 'LOC'],
  ] as const
  expect(tableOf(triples)).toEqual([
    ['PER', 'LOC'],
    [null, 'ORG'],
  ])
})

// Half of the items agree, and chance would give as much.
const data = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
]
const dkpro = (record: object) => wrongOf(checkDkpro(JSON.stringify({ t: { measure: 'cohen', data, ...record } })))

test('every expected number is compared, as closely as the file says', () => {
  const expected = { observedAgreement: 0.5, expectedAgreement: 0.5, kappa: 0.02, maxKappa: 1, maxObserved: 1 }
  expect(dkpro({ expected, tol: 0.01 })).toEqual(['t kappa'])
  expect(dkpro({ expected, tol: 0.02 })).toEqual([])
  expect(dkpro({ expected, tol: 0.01, note: 'two annotators; kappa tol 0.03' })).toEqual([])
})

test('a number for an item or a category has its name; one without a measure is wrong', () => {
  const expected = { perItemObserved: [1, 0, 1, 1], perCategory: { 1: 0, 2: 0, 3: 0 }, delta: 1 }
  const wrong = ['t perItemObserved 2', 't perCategory 3', 't delta']
  expect(dkpro({ measure: 'fleiss', expected, tol: 0.01 })).toEqual(wrong)
})

test('where the file says that there is no number, one is wrong', () => {
  const record = { measure: 'cohen+scott', expected: { throws: 'InsufficientDataException' } }
  expect(dkpro({ ...record, data: [['x', 'x']] })).toEqual([])
  expect(dkpro(record)).toEqual(['t cohenKappa', 't scottPi', 't alphaNominal'])
})

test('a text among the tables is passed over', () => {
  const triples_coder_item_label = data.flatMap(([a, b], item) => [
    ['a', `${item}`, `${a}`],
    ['b', `${item}`, `${b}`],
  ])
  const record = { triples_coder_item_label, expected: { alpha_nominal: 0.125 }, tol: 1e-7 }
  expect(checkNltk(JSON.stringify({ record, note: 'về bảng' }))).toMatchObject([{ got: 0.125, right: true }])
})

test('ratings by annotator and unit, some of them missing', () => {
  const ratings = { A: { 1: 1, 2: 1, 3: 2, 4: 2, 5: 1 }, B: { 1: 1, 2: 2, 3: 1, 4: 2 } }
  const [found] = checkSimpledorff(JSON.stringify([{ name: 't', ratings, expected: { alpha_nominal: 0.125 }, tol: 0 }]))
  expect(found).toMatchObject({ got: 0.125, right: true })
})
