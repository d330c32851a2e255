// npm test: sets everything up, runs every test, and ends with one line counted from the runner's own reports.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, setup } from './setup.mjs'

const REPORTS = join(ROOT, 'test-results')
// One after the other: the browser wants the processor for itself.
const SUITES = { packages: ['packages', 'tooling'], browser: ['apps'] }

setup()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const total = { passed: 0, failed: 0 }
for (const [name, folders] of Object.entries(SUITES)) {
  const { passed, failed } = runSuite(name, folders)
  total.passed += passed
  total.failed += failed
}
console.log(`tests: ${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0) process.exitCode = 1

function runSuite(name, folders) {
  const report = join(REPORTS, `${name}.json`)
  const status = run('npx', [
    'vitest',
    'run',
    ...folders,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  if (status !== 0) process.exitCode = status
  if (!existsSync(report)) return { passed: 0, failed: 1 } // the runner itself did not come to its end
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that cannot be loaded has no tests to count; it is one failure.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}
