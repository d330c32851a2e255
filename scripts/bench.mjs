// npm run bench [NAME…]: builds what has changed and runs the benchmarks whose names begin so; all of them by default.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, setup } from './setup.mjs'

setup()
const folder = join(ROOT, 'tooling', 'bench', 'dist')
const wanted = process.argv.slice(2)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.js'))
  .map((file) => file.slice(0, -'.bench.js'.length))
  .filter((name) => wanted.length === 0 || wanted.some((prefix) => name.startsWith(prefix)))
for (const name of names) {
  console.log(`\n# ${name}`)
  if (run('node', ['--expose-gc', join(folder, `${name}.bench.js`)]) !== 0) process.exitCode = 1
}
