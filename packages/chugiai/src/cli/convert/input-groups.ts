import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { byteFormats, detectFormat, formats } from '@chugiai/formats'
import { ChugiaiError } from '@chugiai/text'
import { expandGlob, isGlob } from '../input/glob.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** Files of one format, by their paths. */
export interface InputGroup {
  readonly format: string
  readonly paths: readonly string[]
}

/** Of less than this a file is not taken for a format. */
const SURE_ENOUGH = 0.4

/** How much of a file is looked at before all of it is. */
const HEAD = 1_000_000

/** Ids of all formats, those of text first. */
export const FORMAT_IDS: readonly string[] = [...formats, ...byteFormats].map(({ id }) => id)

/** Ids of the formats that are written. */
export const WRITTEN_IDS = FORMAT_IDS.filter(
  (id) => !byteFormats.some((format) => format.id === id && format.isReadOnly),
)

/**
 * The files by their formats: that which was named, or that which the content shows. The text beside a file of standoff
 * comes with it. What lies in a folder and is of no format is left out, and told on standard error.
 *
 * @throws {UsageError} for a file that is of no format and was named, and where nothing else is left
 */
export function inputGroups(named: readonly string[], from: string): InputGroup[] {
  const given = named.flatMap(matching)
  const paths = [...new Set(given.flatMap(filesOf).flatMap(withText))]
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const format = from !== 'auto' ? from : isTextOfStandoff(path) ? 'brat' : formatOfContent(path)
    if (format === undefined) {
      if (given.includes(path) || paths.length === 1) throw new UsageError(unknown(path))
      process.stderr.write(`left out: ${unknown(path)}\n`)
      continue
    }
    const own = groups.get(format)
    if (own === undefined) groups.set(format, [path])
    else own.push(path)
  }
  return [...groups].map(([format, own]) => ({ format, paths: own }))
}

/** The files that a pattern names, for shells that leave patterns as they are: `du-an/*.ann`, `**` for folders below. */
function matching(path: string): string[] {
  if (!isGlob(path) || existsSync(path)) return [path]
  const found = expandGlob(path.replaceAll('\\', '/')).filter((file) => statSync(file).isFile())
  if (found.length === 0) throw new UsageError(`No file is called like ${path}`)
  return found
}

const ENDINGS = new Set(
  [...formats, ...byteFormats].flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`)),
)

/** A file, or those of a folder whose names end as those of a format do, in order; hidden ones are passed over. */
function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })) throw new UsageError(`There is no file ${path}`)
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = join(path, entry.name)
      if (entry.isDirectory()) return filesOf(own)
      return entry.isFile() && ENDINGS.has(extname(entry.name)) ? [own] : []
    })
}

function withText(path: string): string[] {
  const text = path.replace(/\.ann$/, '.txt')
  return text !== path && existsSync(text) ? [path, text] : [path]
}

function isTextOfStandoff(path: string): boolean {
  return path.endsWith('.txt') && existsSync(path.replace(/\.txt$/, '.ann'))
}

function formatOfContent(path: string): string | undefined {
  try {
    return formatOf(path, headOf(path)) ?? formatOf(path, readFileSync(path))
  } catch (error) {
    // What is no text is of no format of text.
    if (error instanceof ChugiaiError) return undefined
    throw error
  }
}

const unknown = (path: string) => `${path} is of no format that is known: say which by --from`

function formatOf(name: string, data: Uint8Array | null): string | undefined {
  const [best] = data === null ? [] : detectFormat({ name, data })
  return best !== undefined && best.confidence >= SURE_ENOUGH ? best.format : undefined
}

/** The first whole lines of a large file; `null` of one that must be looked at whole: it is small, or has no lines. */
function headOf(path: string): Uint8Array | null {
  if (statSync(path).size <= HEAD) return null
  const descriptor = openSync(path, 'r')
  try {
    const head = new Uint8Array(HEAD)
    const read = head.subarray(0, readSync(descriptor, head))
    const lines = read.subarray(0, read.lastIndexOf(0x0a) + 1)
    // A byte of 0 is in no text of UTF-8: such a file is of bytes, or of UTF-16.
    return lines.length === 0 || lines.includes(0) ? null : lines
  } finally {
    closeSync(descriptor)
  }
}
