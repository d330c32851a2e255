import { parseArgs } from 'node:util'
import { type MutationOptions, mutatePackage } from './mutate-package.ts'
import { formatScore, scoreOf } from './report.ts'
import { TARGETS } from './targets.ts'

const USAGE = `usage: npm run mutation -- [--package NAME]… [--count N | --all] [--seed TEXT] [--only PATH] [--concurrency N]
packages: ${Object.keys(TARGETS).join(', ')}`

// npm run mutation: changes the sources in small ways, one at a time, and prints which changes no test notices.
const { values } = parseArgs({
  options: {
    package: { type: 'string', multiple: true, default: Object.keys(TARGETS) },
    count: { type: 'string', default: '400' }, // a package in less than an hour on two cores
    all: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    concurrency: { type: 'string', default: '2' },
  },
})
const unknown = values.package.filter((name) => !(name in TARGETS))
if (unknown.length > 0) {
  console.error(`no such package: ${unknown.join(', ')}\n${USAGE}`)
  process.exit(2)
}

// Property tests in short: they run again for each mutant. Set FC_RUNS=100 for all of their cases.
process.env.FC_RUNS ??= '60' // some tests count how many of their cases were of a kind, and need enough of them
process.env.FC_SEED ??= '20250313' // one seed for all mutants: which of them are killed must not hang on luck
process.env.ANNOTATION_OPERATIONS ??= '2000'

const { seed, only } = values
const options: MutationOptions = {
  count: values.all ? Infinity : Number(values.count),
  seed,
  only,
  concurrency: Number(values.concurrency),
}
const scores: string[] = []
for (const name of values.package) {
  console.log(`\n# ${name} (seed ${seed}): each mutant as it is tried; a survivor with its place`)
  scores.push(formatScore(name, scoreOf(await mutatePackage(name, options))))
  console.log(scores.at(-1))
}
console.log(`\n${scores.join('\n')}`)
