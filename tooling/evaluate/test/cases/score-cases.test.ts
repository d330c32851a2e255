import { expect, test } from 'vitest'
import { exactCase } from '../../src/cases/case.ts'
import { formatCases, scoreCases } from '../../src/cases/score-cases.ts'

const scores = scoreCases([
  { set: 'dates', file: 'mẫu.tsv', cases: [exactCase('hôm nay', 1, 1), exactCase('mai', undefined, 2)] },
  { set: 'anchoring', file: 'rỗng.json', cases: [] },
])

test('a row a file, and what differs', () => {
  expect(scores).toEqual({
    rows: [
      { set: 'dates', file: 'mẫu.tsv', right: 1, total: 2 },
      { set: 'anchoring', file: 'rỗng.json', right: 0, total: 0 },
    ],
    failures: [{ set: 'dates', file: 'mẫu.tsv', name: 'mai', got: null, expected: 2 }],
  })
})

test('the table has the sum at its foot and what differs below', () => {
  const [table, failure] = formatCases(scores).split('\n\n')
  const [, row, empty, sum] = table!.split('\n')
  expect(row).toMatch(/^dates\s+mẫu\.tsv\s+1\/2 50\.0%$/)
  expect(empty).toMatch(/^anchoring\s+rỗng\.json\s+-$/)
  expect(sum).toMatch(/^all\s+1\/2 50\.0%$/)
  expect(failure).toBe('dates/mẫu.tsv: mai\n  got       null\n  expected  2')
})
