// Finds a Chromium for tests and screenshots, or installs one. Plain Node: the tests need it before anything is built.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']

const APPLICATIONS = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
}

/**
 * The program of a Chromium or Chrome: `CHROME_PATH`, else the system's, else one that Playwright has installed, else
 * one that is installed now: by apt-get for root on Debian and Ubuntu, by Playwright elsewhere.
 *
 * @returns {string}
 * @throws {Error} when there is none and none can be had; the message says what to do
 */
export function findBrowser() {
  const wanted = process.env.CHROME_PATH
  if (wanted) {
    if (isProgram(wanted)) return wanted
    throw new Error(`CHROME_PATH is ${wanted}, which is no program`)
  }
  return installedBrowser() ?? installBrowser()
}

/** @returns {string | undefined} */
function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  const applications = APPLICATIONS[/** @type {'darwin' | 'win32'} */ (process.platform)] ?? []
  return [...onPath, ...applications, chromium.executablePath()].find((path) => path !== '' && isProgram(path))
}

/** @returns {string} */
function installBrowser() {
  const tried = []
  for (const [command, args] of installers()) {
    console.error(`The browser tests need Chromium and none was found; installing it: ${command} ${args.join(' ')}`)
    const { status, error, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'inherit', 'pipe'], // what the installer says goes to the terminal
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    })
    const found = installedBrowser()
    if (found) return found
    const reason = error?.message ?? stderr?.trim().split('\n').at(-1) ?? ''
    tried.push(`  ${command} ${args.join(' ')}: ended with ${status} ${reason}`)
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none was found or could be installed.',
      ...tried,
      'Install one (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to the program.',
    ].join('\n'),
  )
}

/** @returns {[command: string, args: string[]][]} */
function installers() {
  const playwright = /** @type {[string, string[]]} */ ([
    'npx',
    ['--no-install', 'playwright-core', 'install', 'chromium'],
  ])
  if (!isDebian() || process.getuid?.() !== 0) return [playwright]
  const wait = ['-o', 'DPkg::Lock::Timeout=300'] // several test files may get here at once
  return [
    ['apt-get', [...wait, 'update']],
    ['apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium']],
    playwright,
  ]
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}
