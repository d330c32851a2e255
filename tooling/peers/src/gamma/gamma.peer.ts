import { gamma } from '@chugiai/annotation'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askPeer, drawCases } from '../ask-peer.ts'

const unit = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 20 }), fc.constantFrom('PER', 'LOC', 'ORG'))
  .map(([start, length, label]) => ({ start, end: start + length, label }))
const units = fc.uniqueArray(unit, { minLength: 1, maxLength: 6, selector: ({ start, end }) => `${start}-${end}` })

// Their numbers are of single precision.
const DIGITS = 4

test.each([2, 3, 4])('the disorder of %i annotators', (count) => {
  const cases = drawCases(
    fc.record({
      annotators: fc.array(units, { minLength: count, maxLength: count }),
      position: fc.constantFrom(1, 2),
      label: fc.constantFrom(1, 0.5),
    }),
    // A case takes their solver most of a second.
    1 / 15,
  )
  const answers = askPeer(
    'gamma',
    cases.map((input) => ({ name: 'disorder', input })),
  )
  for (const [i, { annotators, position, label }] of cases.entries()) {
    const spans = annotators.map((list) => list.map(({ start, end, label }) => ({ label, spans: [{ start, end }] })))
    const { observed } = gamma(spans, 120, { seed: 1, samples: 1, position, label })
    expect(observed.value, JSON.stringify(cases[i])).toBeCloseTo(answers[i]!, DIGITS)
  }
})
