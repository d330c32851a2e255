// Makes a checkout ready: right Node, packages installed as the lock file says, everything built. Plain Node: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const NODE_FLOOR = [20, 19]
const STAMP = join(ROOT, 'node_modules', '.chugiai-setup')

/** Installs and builds what is not there yet. Ends the process with a message when it cannot. */
export function setup() {
  checkNode()
  installPackages()
  build()
}

/** Runs a command in the repository with its output shown; gives the exit status. */
export function run(command, args, env = {}) {
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  })
  if (error) console.error(`${command}: ${error.message}`)
  return status ?? 1
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor >= NODE_FLOOR[1])) return
  fail(
    `Node ${NODE_FLOOR.join('.')} or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  )
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  console.error('Installing packages (once for each change of package-lock.json, about a minute) …')
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail('npm ci failed. Is the npm registry within reach? Its message stands above.')
  }
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, wanted)
}

function build() {
  console.error('Building what has changed …')
  const args = ['turbo', 'run', 'build', '--output-logs=errors-only', '--log-prefix=none']
  if (run('npx', args, { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }) !== 0) {
    fail('The build failed; its message stands above.')
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup()
