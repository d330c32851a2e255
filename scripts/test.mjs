// npm test: sets everything up, runs every test, and ends with what failed and one line counted from the runner's reports.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, setup } from './setup.mjs'
import { lastLines, outcomeOf } from './test-report.mjs'

const REPORTS = join(ROOT, 'test-results')
// One after the other: the browser wants the processor for itself.
const SUITES = { packages: ['packages', 'tooling', 'examples/'], browser: ['apps'] }

setup()
const browser = await browserForTests()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const outcomes = Object.entries(SUITES).map(([name, folders]) => runSuite(name, folders))
console.log(`\n${lastLines(outcomes)}`)
if (outcomes.some(({ failures }) => failures.length > 0)) process.exitCode = 1

/** Found before the tests start, so that what is installed, and why, stands on the terminal and not in a test's output. */
async function browserForTests() {
  const { findBrowser } = await import('../tooling/browser/src/find-browser.mjs')
  try {
    const path = findBrowser()
    console.error(`Browser tests run in ${path}`)
    return { CHROME_PATH: path }
  } catch (error) {
    console.error(error.message) // the browser tests fail and say it again; the others run
    return {}
  }
}

function runSuite(name, folders) {
  const report = join(REPORTS, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = run('npx', ['--no-install', 'vitest', 'run', ...folders, ...reporters], browser)
  return outcomeOf(name, existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, status)
}
