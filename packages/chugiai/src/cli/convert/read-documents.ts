import {
  byteFormats,
  formatOf,
  type ReadItem,
  type ReadOptions,
  read,
  readFileStream,
  readStream,
} from '@chugiai/formats'
import { failure } from '../record/failure.ts'
import { placeName } from '../record/place.ts'
import { UsageError } from '../terminal/usage-error.ts'
import type { InputGroup } from './input-groups.ts'
import type { Loss } from './loss-table.ts'
import type { SourceFile } from './source-file.ts'

/**
 * The documents of files, and what was wrong, as they come: of line formats record by record, of others file by file, in
 * the memory of one. Files of which one says something of the others (types beside XMI) are read together.
 *
 * @param onUnread told of a file that cannot be read, or not further; the others are
 */
export async function* readDocuments(
  groups: readonly InputGroup[],
  options: ReadOptions,
  onUnread: (loss: Loss) => void,
): AsyncGenerator<ReadItem> {
  for (const { format, files } of groups) {
    if (isOfBytes(format) || TOGETHER.has(format))
      yield* whatCanBeRead(files, readTogether(format, files, options), onUnread)
    else if (formatOf(format).records !== undefined) {
      for (const file of files) {
        const items = readStream(format, file.bytes(), { ...options, name: file.name })
        yield* whatCanBeRead([file], items, onUnread)
      }
    } else yield* readFileStream(format, wholeFiles(files, onUnread), options)
  }
}

/** One file that cannot be read, or not further, does not stop the others. */
async function* whatCanBeRead(
  files: readonly SourceFile[],
  items: AsyncIterable<ReadItem>,
  onUnread: (loss: Loss) => void,
): AsyncGenerator<ReadItem> {
  try {
    yield* items
  } catch (error) {
    onUnread(lossOf(files.map(({ path }) => placeName({ file: path })).join(', '), error))
  }
}

function lossOf(name: string, error: unknown): Loss {
  if (error instanceof UsageError) throw error
  const issue = failure({ file: name }, error).error
  if (issue.code === 'internal_error') throw error
  const message = issue.message.includes(name) ? issue.message : `${name}: ${issue.message}`
  return { ...issue, count: 1, message }
}

const TOGETHER: ReadonlySet<string> = new Set(['xmi', 'huggingface'])

function isOfBytes(format: string): boolean {
  return byteFormats.some(({ id }) => id === format)
}

async function* readTogether(
  format: string,
  files: readonly SourceFile[],
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  const whole = []
  for (const file of files) whole.push({ name: file.name, data: await file.whole() })
  const { documents, issues } = await read(format, whole, options)
  yield* issues
  yield* documents
}

async function* wholeFiles(files: readonly SourceFile[], onUnread: (loss: Loss) => void) {
  for (const file of files) {
    try {
      yield { name: file.name, data: await file.whole() }
    } catch (error) {
      onUnread(lossOf(placeName({ file: file.path }), error))
    }
  }
}
