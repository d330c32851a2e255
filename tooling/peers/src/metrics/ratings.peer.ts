import {
  cohenKappa,
  congerKappa,
  fleissKappa,
  gwetAC1,
  gwetAC2,
  krippendorffAlpha,
  percentAgreement,
  type RatingTable,
  type Score,
} from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askPeer, drawCases } from '../ask-peer.ts'

type Row = readonly (number | null)[]
type Table = readonly Row[]

/** Ratings from 1 to 5 of two to five annotators; some are missing when asked for. */
function tables(annotators: { minLength: number; maxLength: number }, missing: boolean): fc.Arbitrary<Table> {
  const rating = fc.integer({ min: 1, max: 5 })
  const cell = missing
    ? fc.oneof({ weight: 5, arbitrary: rating }, { weight: 1, arbitrary: fc.constant(null) })
    : rating
  return fc
    .integer({ min: annotators.minLength, max: annotators.maxLength })
    .chain((width) =>
      fc.array(fc.array<number | null>(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 30 }),
    )
}

const PAIRS = tables({ minLength: 2, maxLength: 2 }, false)
const MANY = tables({ minLength: 2, maxLength: 5 }, false)
const GAPS = tables({ minLength: 2, maxLength: 5 }, true)

/** Compares every table where both sides have a number, and wants most to be such. */
function expectAgreement(
  arbitrary: fc.Arbitrary<Table>,
  question: (table: Table) => { readonly name: string; readonly input: Readonly<Record<string, unknown>> },
  ours: (table: RatingTable) => Score,
  digits = 9,
): void {
  const cases = drawCases(arbitrary)
  const answers = askPeer('metrics', cases.map(question))
  let compared = 0
  for (const [i, table] of cases.entries()) {
    const { value } = ours(table)
    const theirs = answers[i]!
    if (value === null || theirs === null) continue
    compared++
    expect(value, JSON.stringify(table)).toBeCloseTo(theirs, digits)
  }
  expect(compared).toBeGreaterThan(cases.length * 0.8)
}

describe('krippendorff', () => {
  test.each(['nominal', 'ordinal', 'interval', 'ratio'] as const)('α, %s', (distance) => {
    expectAgreement(
      GAPS,
      (table) => ({ name: 'alpha', input: { table, distance } }),
      (table) => krippendorffAlpha(table, distance).value,
    )
  })
})

test('scikit-learn: κ of two annotators', () => {
  expectAgreement(
    PAIRS,
    (table) => ({ name: 'cohen', input: { table, weights: null } }),
    (table) => cohenKappa(table).value,
  )
})

// Both take the categories that were used as steps of a scale.
test.each(['linear', 'quadratic'] as const)(
  'scikit-learn and statsmodels: weighted κ of two annotators, %s',
  (weights) => {
    const ours = (table: RatingTable) => cohenKappa(table, { weights, order: used(table) }).value
    expectAgreement(PAIRS, (table) => ({ name: 'cohen', input: { table, weights } }), ours)
    expectAgreement(PAIRS, (table) => ({ name: 'cohenByCounts', input: { table, weights } }), ours)
  },
)

function used(table: RatingTable): number[] {
  return [...new Set(table.flat() as number[])].sort((a, b) => a - b)
}

test('statsmodels: κ of Fleiss', () => {
  expectAgreement(
    MANY,
    (table) => ({ name: 'fleiss', input: { table } }),
    (table) => fleissKappa(table).value,
  )
})

describe('irrCAC', () => {
  const ask = (measure: string, weights: string) => (table: Table) => ({
    name: 'irrcac',
    input: { table, measure, weights },
  })

  test('AC1', () => {
    expectAgreement(GAPS, ask('gwet', 'identity'), (table) => gwetAC1(table).value)
  })

  test.each(['ordinal', 'linear', 'quadratic'] as const)('AC2, %s', (weights) => {
    expectAgreement(GAPS, ask('gwet', weights), (table) => gwetAC2(table, { weights }).value)
  })

  test.each(['identity', 'ordinal', 'linear', 'quadratic'] as const)('κ of Conger, %s', (weights) => {
    expectAgreement(GAPS, ask('conger', weights), (table) => congerKappa(table, { weights }).value)
  })

  test('κ of Fleiss', () => {
    expectAgreement(MANY, ask('fleiss', 'identity'), (table) => fleissKappa(table).value)
  })
})

test('agreement in percent is the observed agreement of κ', () => {
  for (const table of drawCases(PAIRS)) expect(percentAgreement(table).value).toEqual(cohenKappa(table).observed)
})
