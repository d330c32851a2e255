import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const BIN = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin', 'chugiai.js')

/** A folder for the files of one test file; gone when its tests are done. */
export const folder = mkdtempSync(join(tmpdir(), 'chugiai-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

export interface CliResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in {@link folder}, as a user would. */
export function chugiai(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { status, stdout, stderr }
}

/** Writes a file into {@link folder} and gives its name. */
export function file(name: string, data: string | Uint8Array): string {
  writeFileSync(join(folder, name), data)
  return name
}

/** Runs a line of a shell in {@link folder}; `$CHUGIAI` is the command line. */
export function shell(line: string): CliResult {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', line.replaceAll('$CHUGIAI', `"${process.execPath}" "${BIN}"`)],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, NO_COLOR: '1' },
    },
  )
  return { status, stdout, stderr }
}

/** Names and contents of the files in a folder below {@link folder}, to be compared. */
export function contents(name: string): Record<string, string> {
  const path = join(folder, name)
  return Object.fromEntries(readdirSync(path).map((own) => [own, readFileSync(join(path, own), 'base64')]))
}

/** The JSON values of an NDJSON text. */
export function ndjson<Value = Record<string, unknown>>(text: string): Value[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value)
}
