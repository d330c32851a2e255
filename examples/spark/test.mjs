// `npm run test:spark`: the example job on a real Spark in local-cluster mode. Needs Java 17 and Python 3; PySpark is
// installed into a folder of its own when it is missing and can be had. Says why when it is skipped.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = join(HERE, '..', '..')
const CHUGIAI = join(ROOT, 'packages', 'chugiai', 'bin', 'chugiai.js')
const WANTED = ['pyspark==3.5.7', 'pyarrow==26.0.1']
const ENV = process.env.CHUGIAI_SPARK_ENV ?? join(homedir(), '.cache', 'chugiai-spark-3.5.7')

const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', ...options })

function skip(why) {
  process.stdout.write(`spark: skipped, ${why}\n`)
  process.exit(0)
}

function pythonWithSpark() {
  const java = run('java', ['-version'])
  if (java.status !== 0) skip('there is no Java (17 is wanted)')
  if (run('python3', ['--version']).status !== 0) skip('there is no python3')
  const python = join(ENV, 'bin', 'python')
  if (existsSync(python) && run(python, ['-c', 'import pyspark, pyarrow']).status === 0) return python
  mkdirSync(dirname(ENV), { recursive: true })
  if (run('python3', ['-m', 'venv', ENV]).status !== 0) skip('python3 makes no virtual environment')
  const pip = run(join(ENV, 'bin', 'pip'), ['install', '--quiet', ...WANTED], { timeout: 900_000 })
  if (pip.status !== 0) skip(`PySpark cannot be had: ${pip.stderr.trim().split('\n').at(-1)}`)
  return python
}

const python = pythonWithSpark()
if (!existsSync(CHUGIAI.replace('bin/chugiai.js', 'dist/cli/main.js'))) skip('packages/chugiai is not built')
const folder = mkdtempSync(join(tmpdir(), 'chugiai-spark-'))
const records = Array.from({ length: 600 }, (_, i) =>
  i % 100 === 42
    ? `{hỏng ${i}`
    : JSON.stringify({
        id: `bai-${i}`,
        text: `Xã số ${i} có đường mới\n\nSáng 5/3/2025, ông Lê Văn Nam cho biết đường dài 3 km.`,
      }),
)
writeFileSync(join(folder, 'input.ndjson'), `${records.join('\n')}\n`)
const local = run(
  process.execPath,
  [CHUGIAI, 'annotate', '--input', 'ndjson', '--errors', 'inline', '--quiet', join(folder, 'input.ndjson')],
  {
    maxBuffer: 1 << 28,
    cwd: folder,
  },
)
writeFileSync(join(folder, 'expected.ndjson'), local.stdout)
const test = run(python, [join(HERE, 'test_job.py'), process.execPath, CHUGIAI, folder], { timeout: 600_000 })
process.stdout.write(test.stdout)
process.stderr.write(test.stderr)
rmSync(folder, { recursive: true, force: true })
process.exit(test.status ?? 1)
