import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join, relative, resolve } from 'node:path'
import { UsageError } from '../terminal/usage-error.ts'
import { isReadable } from './file-kind.ts'
import { STANDARD_INPUT } from './records.ts'

/** The files that a command works on. */
export interface InputFiles {
  readonly paths: readonly string[]
  /** What was in the folders and is of no kind that is read. */
  readonly leftOut: readonly string[]
  /**
   * The name of a file for its results: below a folder that was given, the way down to it. The ending is left out, unless
   * two files would then have one name.
   */
  readonly nameOf: (path: string) => string
}

/**
 * The files that were named, and those in the folders that were named, down to the last, in the order of their names.
 * Hidden files and folders (`.git`) are passed over; links to folders are not followed. Nothing named: standard input.
 *
 * @param results the folder of the results; where it lies in a folder that was named, it is passed over
 * @throws {UsageError} when the folders hold nothing that is read
 */
export function inputFiles(named: readonly string[], results?: string): InputFiles {
  if (named.length === 0) return { paths: [STANDARD_INPUT], leftOut: [], nameOf: () => 'stdin' }
  const paths: string[] = []
  const leftOut: string[] = []
  const names = new Map<string, string>()
  for (const path of named) {
    if (!isFolder(path)) {
      paths.push(path)
      continue
    }
    for (const file of filesBelow(path, results === undefined ? undefined : resolve(results))) {
      if (isReadable(file)) paths.push(file)
      else leftOut.push(file)
      names.set(file, relative(path, file))
    }
  }
  if (paths.length === 0) throw new UsageError(`There is no text, page nor JSON in ${named.join(', ')}`)
  return { paths, leftOut, nameOf: namer(paths, (path) => names.get(path) ?? basename(path)) }
}

function namer(paths: readonly string[], fullName: (path: string) => string): InputFiles['nameOf'] {
  const uses = new Map<string, number>()
  for (const name of paths.map((path) => withoutEnding(fullName(path)))) uses.set(name, (uses.get(name) ?? 0) + 1)
  return (path) => {
    const short = withoutEnding(fullName(path))
    return (uses.get(short) ?? 0) > 1 ? fullName(path) : short
  }
}

/** What was left out of folders, in a line for people. */
export function leftOutNote(leftOut: readonly string[]): string {
  const endings = [...new Set(leftOut.map((file) => extname(file) || basename(file)))].sort()
  return `${leftOut.length} ${leftOut.length === 1 ? 'file' : 'files'} of other kinds left out: ${endings.join(' ')}`
}

function isFolder(path: string): boolean {
  return path !== STANDARD_INPUT && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function filesBelow(folder: string, without: string | undefined): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return resolve(path) === without ? [] : filesBelow(path, without)
    return entry.isFile() || (entry.isSymbolicLink() && !isFolder(path)) ? [path] : []
  })
}

function withoutEnding(name: string): string {
  if (name === STANDARD_INPUT) return 'stdin'
  return name.slice(0, name.length - extname(name).length)
}
