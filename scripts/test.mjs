// npm test: sets everything up, runs every test, and ends with one line counted from the runner's own report.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, setup } from './setup.mjs'

const REPORT = join(ROOT, 'test-results', 'vitest.json')

setup()
rmSync(REPORT, { force: true })
mkdirSync(join(ROOT, 'test-results'), { recursive: true })
const status = run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`])

const report = JSON.parse(readFileSync(REPORT, 'utf8'))
// A file that cannot be loaded has no tests to count; it is one failure.
const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
const failed = report.numFailedTests + brokenFiles.length
console.log(`tests: ${report.numPassedTests} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : status
