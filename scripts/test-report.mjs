// Reads what the test runner reports of a suite, and words it for the last lines of a run. Plain Node.
import { relative } from 'node:path'

/**
 * What a suite came to. A file that cannot be loaded, an error outside of any test, and a runner that never reported are
 * one failure each.
 *
 * @param {string} suite
 * @param {any} report the runner's JSON report; null when there is none
 * @param {number} status the runner's exit status
 * @returns {{ passed: number, failures: string[] }}
 */
export function outcomeOf(suite, report, status) {
  if (report === null) return { passed: 0, failures: [`${suite}: the runner ended with ${status}, before its report`] }
  const failures = report.testResults.flatMap(failuresOfFile)
  if (failures.length === 0 && status !== 0)
    failures.push(`${suite}: an error outside of any test; it is printed above`)
  return { passed: report.numPassedTests, failures }
}

/**
 * The last lines of a run: each failure, then the one line that is counted.
 *
 * @param {{ passed: number, failures: string[] }[]} outcomes
 * @returns {string}
 */
export function lastLines(outcomes) {
  const failures = outcomes.flatMap((outcome) => outcome.failures)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  return [...failures.map((line) => `FAILED ${line}`), `tests: ${passed} passed, ${failures.length} failed`].join('\n')
}

function failuresOfFile({ name, status, message, assertionResults }) {
  const file = relative(process.cwd(), name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length > 0)
    return failed.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`)
  return status === 'failed' ? [`${file}: ${firstLine(message)}`] : []
}

function firstLine(text = '') {
  return text.trim().split('\n')[0]
}
