import { existsSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { byteFormats, detectFormat, formats } from '@chugiai/formats'
import { ChugiaiError } from '@chugiai/text'
import { unpackedName } from '../input/file-kind.ts'
import { inputFiles, leftOutNote } from '../input/input-files.ts'
import { failure } from '../record/failure.ts'
import { placeName, STANDARD_INPUT } from '../record/place.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { SourceFile } from './source-file.ts'

/** Files of one format. */
export interface InputGroup {
  readonly format: string
  readonly files: readonly SourceFile[]
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
 * comes with it. What lies in a folder and is of no format is left out, and told on standard error. Nothing named:
 * standard input.
 *
 * @throws {UsageError} for a file that is of no format and was named, that is not there, and where nothing else is left
 */
export async function inputGroups(named: readonly string[], from: string): Promise<InputGroup[]> {
  const groups = new Map<string, SourceFile[]>()
  const paths = pathsOf(named)
  for (const path of paths) {
    const file = new SourceFile(path)
    const format = from !== 'auto' ? from : isTextOfStandoff(path) ? 'brat' : await formatOfContent(file)
    if (format === undefined) {
      if (named.length === 0 || named.includes(path) || paths.length === 1) throw new UsageError(unknown(path))
      process.stderr.write(`left out: ${unknown(path)}\n`)
      continue
    }
    const own = groups.get(format)
    if (own === undefined) groups.set(format, [file])
    else own.push(file)
  }
  if (groups.size === 0) throw new UsageError('No file is of a format that is known: say which by --from')
  return [...groups].map(([format, files]) => ({ format, files }))
}

/** The files, each once, with the text beside those of standoff. */
function pathsOf(named: readonly string[]): string[] {
  const { paths, leftOut, unread } = inputFiles(named, { isRead: isOfFormat })
  for (const { path, error } of unread) throw unreadable(path, error)
  for (const path of paths) assertThere(path)
  if (leftOut.length > 0) process.stderr.write(`${leftOutNote(leftOut)}\n`)
  return [...new Set(paths.flatMap(withText))]
}

const ENDINGS = new Set(
  ['ndjson', ...[...formats, ...byteFormats].flatMap(({ extensions }) => extensions)].map((ending) => `.${ending}`),
)

/** Whether a name ends as those of a format do, packed or not. */
function isOfFormat(name: string): boolean {
  return ENDINGS.has(extname(unpackedName(name)))
}

function assertThere(path: string): void {
  if (path === STANDARD_INPUT) return
  try {
    statSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): UsageError {
  const { message, hint = '' } = failure({ file: path }, error).error
  return new UsageError(`${placeName({ file: path })}: ${message}. ${hint}`)
}

function withText(path: string): string[] {
  const text = path.replace(/\.ann$/, '.txt')
  return text !== path && existsSync(text) ? [path, text] : [path]
}

function isTextOfStandoff(path: string): boolean {
  return path.endsWith('.txt') && existsSync(path.replace(/\.txt$/, '.ann'))
}

async function formatOfContent(file: SourceFile): Promise<string | undefined> {
  try {
    const { bytes, isAll } = await file.head(HEAD)
    const lines = isAll ? bytes : linesOf(bytes)
    return formatOf(file.name, lines) ?? (isAll ? undefined : formatOf(file.name, await file.whole()))
  } catch (error) {
    // What is no text is of no format of text.
    if (error instanceof ChugiaiError && error.code !== 'invalid_compression') return undefined
    throw error instanceof UsageError ? error : unreadable(file.path, error)
  }
}

const unknown = (path: string) => `${placeName({ file: path })} is of no format that is known: say which by --from`

function formatOf(name: string, data: Uint8Array): string | undefined {
  const [best] = data.length === 0 ? [] : detectFormat({ name, data })
  return best !== undefined && best.confidence >= SURE_ENOUGH ? best.format : undefined
}

/** The whole lines of a head; none of what must be looked at whole: it has no lines, or is of bytes or of UTF-16. */
function linesOf(head: Uint8Array): Uint8Array {
  return head.includes(0) ? head.subarray(0, 0) : head.subarray(0, head.lastIndexOf(0x0a) + 1)
}
