// npm run test:peers [-- PEER… --strict]: makes the Python environments, then asks both sides. Plain Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, setup } from '../../scripts/setup.mjs'

const SOURCE = join(ROOT, 'tooling', 'peers', 'src')
const CACHE = join(ROOT, 'node_modules', '.cache', 'peers')
const PYTHON_FLOOR = [3, 10]
const CI_SEED = '20250313'

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const isStrict = process.argv.includes('--strict')
const peers = readdirSync(SOURCE).filter((name) => existsSync(join(SOURCE, name, 'requirements.txt')))
const unknown = asked.filter((name) => !peers.includes(name))
if (unknown.length > 0) {
  console.error(`No peer ${unknown.join(', ')}. There are: ${peers.join(', ')}`)
  process.exit(1)
}

setup()
const wanted = asked.length > 0 ? asked : peers
const environments = wanted.map((name) => ({ name, ...environmentOf(name) }))
const ready = environments.filter(({ python }) => python !== undefined)
const failed = ready.length > 0 && ask(ready) !== 0
for (const { name, reason } of environments) {
  console.log(
    reason === undefined
      ? `peers: ${name}: ${failed ? 'see above' : 'agrees'}`
      : `peers: ${name}: not asked: ${reason}`,
  )
}
if (failed || (isStrict && ready.length < environments.length)) process.exitCode = 1

function ask(ready) {
  const seed = process.env.PEERS_SEED ?? (process.env.CI ? CI_SEED : String(Date.now() % 2 ** 31))
  console.log(`peers: PEERS_SEED=${seed}`)
  return run('npx', ['vitest', 'run', '--config', 'tooling/peers/vitest.config.ts'], {
    PEERS_SEED: seed,
    PEERS_NAMES: ready.map(({ name }) => name).join(','),
    PEERS_PYTHON: JSON.stringify(Object.fromEntries(ready.map(({ name, python }) => [name, python]))),
  })
}

/** The Python of a peer, with its packages; or the reason why there is none. */
function environmentOf(name) {
  const requirements = join(SOURCE, name, 'requirements.txt')
  const base = findPython()
  if (base === undefined) return { reason: `there is no Python ${PYTHON_FLOOR.join('.')} or newer (python3, python)` }
  const hash = createHash('sha256').update(readFileSync(requirements)).update(base.version).digest('hex').slice(0, 12)
  const folder = join(CACHE, `${name}-${hash}`)
  const python = join(folder, ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']))
  const stamp = join(folder, 'ready')
  if (existsSync(stamp)) return { python }
  console.error(`Making the Python environment of '${name}' (once for each change of its requirements.txt) …`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(CACHE, { recursive: true })
  const made = quietly(base.command, ['-m', 'venv', folder])
  if (made !== null) return { reason: `python -m venv failed: ${made}` }
  const installed = quietly(python, [
    ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '--retries', '2'],
    ...['--timeout', '30', '-r', requirements],
  ])
  if (installed !== null) return { reason: `pip could not install ${name}/requirements.txt: ${installed}` }
  writeFileSync(stamp, base.version)
  return { python }
}

function findPython() {
  for (const command of ['python3', 'python']) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' })
    const [, major, minor] = /(\d+)\.(\d+)/.exec(stdout ?? '') ?? []
    if (status !== 0 || Number(major) < PYTHON_FLOOR[0]) continue
    if (Number(major) > PYTHON_FLOOR[0] || Number(minor) >= PYTHON_FLOOR[1]) return { command, version: stdout.trim() }
  }
  return undefined
}

/** `null` when a command succeeds, else the last line of what it said. */
function quietly(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' })
  if (status === 0) return null
  return error?.message ?? stderr.trim().split('\n').at(-1) ?? `it ended with ${status}`
}
