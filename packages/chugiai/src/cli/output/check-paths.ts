import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { foldedName } from '../record/folded-name.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** All paths of a run. */
export interface RunPaths {
  readonly inputs: readonly string[]
  /** Every file that results or failures of an input may go to, the input's own first. */
  readonly outputs: readonly string[]
  /** The one file that all failures go to, when there is one. */
  readonly errors?: string
}

/**
 * Looks at all paths of a run before anything is read or written: nothing may be written over an input, over a file that
 * another input is written to, nor where nothing can be written. Results whose names differ in case or Unicode form alone
 * count as one: they are one file on the systems of many people, who may get the folder.
 *
 * @throws {UsageError} what stands in the way, and what to do
 */
export function checkPaths({ inputs, outputs, errors }: RunPaths): void {
  const read = new Map(inputs.filter((path) => path !== STANDARD_INPUT).map((path) => [realPath(path), path]))
  const seen = new Map<string, string>()
  for (const path of errors === undefined ? outputs : [...outputs, errors]) {
    const real = realPath(path)
    if (read.has(real)) throw new UsageError(`${path} is an input: it would be written over. Choose another name`)
    const other = seen.get(foldedName(real))
    if (other !== undefined) throw new UsageError(sameName(real, other))
    seen.set(foldedName(real), real)
  }
  if (errors !== undefined) checkErrorsFile(errors)
}

function sameName(path: string, other: string): string {
  if (path === other) return `Two results would both be ${path}. Give the inputs one by one`
  const how = path.normalize() === other.normalize() ? 'Unicode form' : 'case'
  return `The results ${other} and ${path} differ in ${how} alone: on many systems they are one file. Rename an input, or give them one by one to folders of their own`
}

/** @throws {UsageError} when it, or what it would be made in, is no folder */
export function checkFolder(folder: string): void {
  const there = existing(resolve(folder))
  if (!statSync(there).isDirectory()) throw new UsageError(`${relative('', there)} is a file, not a folder`)
}

function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path))
}

/** Makes the folder of the results, or says why it cannot be one. */
export function makeFolder(folder: string): void {
  checkFolder(folder)
  try {
    makeEach(resolve(folder))
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new UsageError(`Nothing can be written in ${folder}: ${(cause as Error).message}`, { cause })
  }
}

/** One after another: `recursive` never ends where a file system takes none (`/proc`; Node 20). */
function makeEach(folder: string): void {
  if (existsSync(folder)) return
  makeEach(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // another run was faster
  }
}

/** @throws {UsageError} when results of an earlier run are there and nothing says what is to become of them */
export function checkEarlierResults(results: readonly string[], isWanted: boolean): void {
  const earlier = isWanted ? undefined : results.find((path) => existsSync(path))
  if (earlier === undefined) return
  throw new UsageError(
    `${earlier} is there already. Go on with --resume where it can be, replace it with --overwrite, or choose another folder`,
  )
}

/** A file of failures is made anew in each run, so it may not be anything else. */
function checkErrorsFile(path: string): void {
  const folder = dirname(path)
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder} for ${basename(path)}`)
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) throw new UsageError(`${path} is a folder; --errors is a file`)
  const head = headOf(path, ERROR_LINE.length)
  if (head === '' || head === ERROR_LINE) return
  throw new UsageError(`${path} holds something else than the errors of an earlier run. Choose another name`)
}

const ERROR_LINE = '{"error":'

function headOf(path: string, length: number): string {
  const descriptor = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0)).toString()
  } finally {
    closeSync(descriptor)
  }
}

/** The path with its links followed, as far as it exists: two names of one file are one. */
function realPath(path: string): string {
  const full = resolve(path)
  if (existsSync(full)) return realpathSync(full)
  const folder = dirname(full)
  return folder === full ? full : join(realPath(folder), basename(full))
}
