import { createReadStream, readFileSync } from 'node:fs'
import {
  byteFormats,
  formatOf,
  type ReadItem,
  type ReadOptions,
  read,
  readFileStream,
  readStream,
} from '@chugiai/formats'
import { ChugiaiError, defined } from '@chugiai/text'
import type { InputGroup } from './input-groups.ts'

/**
 * The documents of files, and what was wrong, as they come: of line formats record by record, of others file by file, in
 * the memory of one. Files of which one says something of the others (types beside XMI) are read together.
 */
export async function* readDocuments(groups: readonly InputGroup[], options: ReadOptions): AsyncGenerator<ReadItem> {
  for (const { format, paths } of groups) {
    if (isOfBytes(format) || TOGETHER.has(format)) yield* orRefused(readTogether(format, paths, options))
    else if (formatOf(format).records !== undefined)
      for (const path of paths) yield* orRefused(readStream(format, createReadStream(path), { ...options, name: path }))
    else yield* readFileStream(format, filesOf(paths), options)
  }
}

/** One file that is no text does not stop the others. */
async function* orRefused(items: AsyncIterable<ReadItem>): AsyncGenerator<ReadItem> {
  try {
    yield* items
  } catch (error) {
    if (!(error instanceof ChugiaiError) || !isRefusal(error.code)) throw error
    const { message, path, hint } = error
    yield { code: error.code, severity: 'error', count: 1, message, ...defined({ path, hint }) }
  }
}

function isRefusal(code: string): code is 'invalid_encoding' | 'too_large' {
  return code === 'invalid_encoding' || code === 'too_large'
}

const TOGETHER: ReadonlySet<string> = new Set(['xmi', 'huggingface'])

function isOfBytes(format: string): boolean {
  return byteFormats.some(({ id }) => id === format)
}

async function* readTogether(format: string, paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadItem> {
  const { documents, issues } = await read(format, [...filesOf(paths)], options)
  yield* issues
  yield* documents
}

function* filesOf(paths: readonly string[]) {
  for (const path of paths) yield { name: path, data: readFileSync(path) }
}
