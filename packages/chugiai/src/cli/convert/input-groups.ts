import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { detectFormat, type FormatFile, formats } from '@chugiai/formats'
import { UsageError } from '../terminal/usage-error.ts'

/** Files that are read together. */
export interface InputGroup {
  readonly format: string
  readonly files: readonly FormatFile[]
}

/** Of less than this a file is not taken for a format. */
const SURE_ENOUGH = 0.4

/**
 * The files by their formats: that which was named, or that which the content shows. The text beside a file of standoff
 * comes with it.
 *
 * @throws {UsageError} for a file that is of no format
 */
export function inputGroups(paths: readonly string[], from: string): InputGroup[] {
  const all = [...new Set(paths.flatMap(matching).flatMap(filesOf).flatMap(withText))]
  const groups = new Map<string, FormatFile[]>()
  for (const path of all) {
    const file = { name: path, data: readFileSync(path) }
    const format = from !== 'auto' ? from : isTextOfStandoff(path) ? 'brat' : formatOfContent(file)
    const files = groups.get(format)
    if (files === undefined) groups.set(format, [file])
    else files.push(file)
  }
  return [...groups].map(([format, files]) => ({ format, files }))
}

/** The files that a pattern names, for shells that leave patterns as they are: `du-an/*.ann`, `**` for folders below. */
function matching(path: string): string[] {
  if (!/[*?]/.test(path) || existsSync(path)) return [path]
  const pattern = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const folder = pattern.slice(0, pattern.slice(0, pattern.search(/[*?]/)).lastIndexOf('/') + 1)
  const signs: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' }
  const source = pattern.replace(/\*\*\/|[*?]|[.+^${}()|[\]\\]/g, (sign) => signs[sign] ?? `\\${sign}`)
  const wanted = new RegExp(`^${source}$`)
  const found = everyFile(folder === '' ? '.' : folder).filter((file) => wanted.test(file.replaceAll('\\', '/')))
  if (found.length === 0) throw new UsageError(`No file is called like ${path}`)
  return found
}

function everyFile(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const own = join(folder, entry.name)
    return entry.isDirectory() ? everyFile(own) : entry.isFile() ? [own] : []
  })
}

const ENDINGS = new Set(formats.flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`)))

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

function formatOfContent(file: FormatFile): string {
  const [best] = detectFormat(file)
  if (best !== undefined && best.confidence >= SURE_ENOUGH) return best.format
  throw new UsageError(`${file.name} is of no format that is known: say which by --from`)
}
