import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Outcome {
  readonly passed: number
  readonly failures: readonly string[]
}

// The script is plain Node without types: it runs before anything is installed.
const script = new URL('../../../scripts/test-report.mjs', import.meta.url).href
const { outcomeOf, lastLines } = (await import(/* @vite-ignore */ script)) as {
  outcomeOf: (suite: string, report: unknown, status: number) => Outcome
  lastLines: (outcomes: readonly Outcome[]) => string
}

const fileOf = (name: string, tests: readonly [name: string, status: string, message?: string][], message = '') => ({
  name: join(process.cwd(), name),
  status: tests.some(([, status]) => status === 'failed') || message ? 'failed' : 'passed',
  message,
  assertionResults: tests.map(([fullName, status, text]) => ({
    fullName,
    status,
    failureMessages: text === undefined ? [] : [text],
  })),
})
const passing = fileOf('packages/text/test/a.test.ts', [['laws hold', 'passed']])

test('a run that passes ends with its count alone', () => {
  const outcome = outcomeOf('packages', { numPassedTests: 1, testResults: [passing] }, 0)
  expect(lastLines([outcome, { passed: 6, failures: [] }])).toBe('tests: 7 passed, 0 failed')
})

test('what failed is named with file, test and the first line of the reason, before the count', () => {
  const failing = fileOf('packages/text/test/b.test.ts', [
    ['span ends', 'passed'],
    ['span starts', 'failed', 'AssertionError: expected 3 to be 4\n    at b.test.ts:9'],
  ])
  const outcome = outcomeOf('packages', { numPassedTests: 2, testResults: [passing, failing] }, 1)
  expect(lastLines([outcome])).toBe(
    'FAILED packages/text/test/b.test.ts > span starts: AssertionError: expected 3 to be 4\ntests: 2 passed, 1 failed',
  )
})

test('a file that cannot be loaded is one failure', () => {
  const broken = fileOf('packages/text/test/c.test.ts', [], 'Cannot find module ./x.ts')
  expect(outcomeOf('packages', { numPassedTests: 1, testResults: [passing, broken] }, 1)).toEqual({
    passed: 1,
    failures: ['packages/text/test/c.test.ts: Cannot find module ./x.ts'],
  })
})

test('an error outside of any test is one failure, and so is a runner that never reported', () => {
  const report = { numPassedTests: 1, testResults: [passing] }
  expect(outcomeOf('packages', report, 1).failures).toHaveLength(1)
  expect(outcomeOf('browser', null, 137)).toEqual({
    passed: 0,
    failures: ['browser: the runner ended with 137, before its report'],
  })
})
