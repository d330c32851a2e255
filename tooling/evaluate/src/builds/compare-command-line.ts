import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Build } from './build.ts'
import type { PageDifference } from './compare-calls.ts'
import { differences, nameIds } from './difference.ts'
import type { Page } from './pages.ts'

/** Commands that are run once over all the pages, and those that take none. */
const OVER_PAGES = ['annotate', 'parse', 'normalize', 'lint', 'parse --to schema-org', 'parse --to markdown']
const ALONE = ['--help', 'annotate --sample', 'annotate --sample --format show', 'schema article', 'schema document']

/** Runs the command line of both builds, and compares what they print line by line, their messages and their status. */
export function compareCommandLine(older: Build, newer: Build, pages: readonly Page[]): PageDifference[] {
  const folder = mkdtempSync(join(tmpdir(), 'compare-builds-'))
  try {
    const files = pages.map((page, i) => writePage(folder, page, i))
    return [...OVER_PAGES.map((line) => [line, files] as const), ...ALONE.map((line) => [line, []] as const)].flatMap(
      ([line, inputs]) => compareRun(older, newer, line, inputs),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writePage(folder: string, { bytes, mediaType }: Page, index: number): string {
  const path = join(folder, `${index}${mediaType === 'text/html' ? '.html' : '.txt'}`)
  writeFileSync(path, bytes)
  return path
}

function compareRun(older: Build, newer: Build, line: string, files: readonly string[]): PageDifference[] {
  const before = run(older, [...line.split(' '), ...files])
  const after = run(newer, [...line.split(' '), ...files])
  const place = `chugiai ${line}`
  return [
    ...differences(before.status, after.status, `${place}: status`),
    ...compareLines(before.stderr, after.stderr, `${place}: messages`),
    ...compareLines(before.stdout, after.stdout, place),
  ].map((difference) => ({ page: place, ...difference }))
}

function compareLines(before: string, after: string, path: string) {
  if (before === after) return []
  const olders = before.split('\n')
  const newers = after.split('\n')
  if (olders.length !== newers.length) return differences(olders, newers, path)
  return olders.flatMap((older, i) => differences(readLine(older), readLine(newers[i]!), path))
}

/** A line of NDJSON as data, another as it stands. */
function readLine(line: string): unknown {
  return /^[{[]/.test(line) && line.endsWith('}') ? nameIds(JSON.parse(line)) : line
}

function run({ repository }: Build, args: readonly string[]) {
  const command = [join(repository, 'packages', 'chugiai', 'bin', 'chugiai.js'), ...args]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  return { stdout, stderr, status }
}
