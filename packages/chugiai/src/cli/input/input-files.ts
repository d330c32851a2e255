import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, join, relative, resolve } from 'node:path'
import { foldedName } from '../record/folded-name.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { visible } from '../terminal/visible.ts'
import { isReadable, unpackedName } from './file-kind.ts'
import { expandGlob, isGlob } from './glob.ts'

/** The files that a command works on. */
export interface InputFiles {
  readonly paths: readonly string[]
  /** What was in the folders and is of no kind that is read. */
  readonly leftOut: readonly string[]
  /** Folders that could not be looked into, and why. */
  readonly unread: readonly { readonly path: string; readonly error: unknown }[]
  /**
   * The name of a file for its results: below a folder that was given, the way down to it. The ending is left out, unless
   * two files would then have one name.
   */
  readonly nameOf: (path: string) => string
}

/**
 * The files that were named, those that patterns stand for, and those in the folders that were named, down to the last,
 * in the order of their names. Hidden files and folders (`.git`) are passed over; links to folders are not followed.
 * Nothing named: standard input.
 *
 * @throws {UsageError} when there is nothing to read
 */
export function inputFiles(named: readonly string[], options: SearchOptions = {}): InputFiles {
  const search = new Search(options)
  if (named.length === 0) search.add(STANDARD_INPUT)
  for (const name of named) {
    if (isPattern(name)) search.addFound(name)
    else search.add(name)
  }
  const { paths, leftOut, unread, names } = search
  if (paths.length === 0 && unread.length === 0) {
    throw new UsageError(`There is nothing to read in ${named.map(visible).join(', ')}`)
  }
  return { paths, leftOut, unread, nameOf: namer(paths, (path) => names.get(path) ?? basename(path)) }
}

/** What is looked for. */
export interface SearchOptions {
  /** The folder of the results; where it lies in a folder that was named, it is passed over. */
  readonly results?: string | undefined
  /** Whether a file found in a folder is read, by its name. Texts, pages, tables and JSON when left out. */
  readonly isRead?: (name: string) => boolean
}

class Search {
  readonly paths: string[] = []
  readonly leftOut: string[] = []
  readonly unread: { path: string; error: unknown }[] = []
  /** Ways down to files from the folder that was named. */
  readonly names = new Map<string, string>()
  readonly #without: string | undefined
  readonly #isRead: (name: string) => boolean

  constructor({ results, isRead = isReadable }: SearchOptions) {
    this.#without = results === undefined ? undefined : resolve(results)
    this.#isRead = isRead
  }

  /** What fits a pattern; a file of a folder that fits as well comes once. */
  addFound(pattern: string): void {
    const found = expandGlob(pattern)
    if (found.length === 0) throw new UsageError(`No file fits ${visible(pattern)}`)
    const before = this.paths.length
    for (const path of found) this.add(path)
    this.paths.push(...new Set(this.paths.splice(before)))
  }

  /** A file, or what is below a folder. */
  add(path: string): void {
    if (isFolder(path)) this.#walk(path, path)
    else this.paths.push(path)
  }

  #walk(folder: string, top: string): void {
    for (const { name, kind } of this.#entries(folder)) {
      const path = join(folder, name)
      if (kind === 'folder') {
        if (resolve(path) !== this.#without) this.#walk(path, top)
      } else if (!this.#isRead(name)) this.leftOut.push(path)
      else {
        this.names.set(path, relative(top, path))
        this.paths.push(path)
      }
    }
  }

  #entries(folder: string): { readonly name: string; readonly kind: 'file' | 'folder' }[] {
    try {
      const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isPassedOver(name))
      return entries
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry): { readonly name: string; readonly kind: 'file' | 'folder' }[] => {
          if (entry.isDirectory()) return [{ name: entry.name, kind: 'folder' }]
          const isFile = entry.isFile() || (entry.isSymbolicLink() && !isFolder(join(folder, entry.name)))
          return isFile ? [{ name: entry.name, kind: 'file' }] : []
        })
    } catch (error) {
      this.unread.push({ path: folder, error })
      return []
    }
  }
}

/** Hidden files, and the accounts that a run keeps beside its results. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'chugiai-manifest.ndjson' || name === 'chugiai-lock.json'
}

/** Whether a name stands for files, for shells that leave patterns as they are. */
function isPattern(path: string): boolean {
  return path !== STANDARD_INPUT && isGlob(path) && !existsSync(path)
}

function namer(paths: readonly string[], fullName: (path: string) => string): InputFiles['nameOf'] {
  const uses = new Map<string, number>()
  const keyOf = (path: string) => foldedName(withoutEnding(fullName(path)))
  for (const key of paths.map(keyOf)) uses.set(key, (uses.get(key) ?? 0) + 1)
  return (path) => ((uses.get(keyOf(path)) ?? 0) > 1 ? fullName(path) : withoutEnding(fullName(path)))
}

/** What was left out of folders, in a line for people. */
export function leftOutNote(leftOut: readonly string[]): string {
  const endings = [...new Set(leftOut.map((file) => extname(file) || basename(file)))].sort().map(visible)
  return `${leftOut.length} ${leftOut.length === 1 ? 'file' : 'files'} of other kinds left out: ${endings.join(' ')}`
}

/** What cannot be looked at is no folder: it is told when it is read. */
function isFolder(path: string): boolean {
  try {
    return path !== STANDARD_INPUT && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

function withoutEnding(name: string): string {
  if (name === STANDARD_INPUT) return 'stdin'
  const plain = unpackedName(name)
  return plain.slice(0, plain.length - extname(plain).length)
}
