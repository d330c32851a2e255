import type { AnnotatedDocument } from '@chugiai/annotation'
import { defineFormat } from '../format/define-format.ts'
import type {
  Format,
  ReadItem,
  ReadOptions,
  RecordFormat,
  TextFile,
  WriteOptions,
  WriteResult,
} from '../format/format.ts'
import { readLines } from './lines.ts'

/** `read` and `write` of a format whose documents stand one after another in a file. */
export function recordFormat(
  format: Omit<Format, 'read' | 'write' | 'records'> & { readonly records: RecordFormat },
): Format {
  const { records, extensions } = format
  return defineFormat({
    ...format,
    *read(files: readonly TextFile[], options: ReadOptions): Generator<ReadItem> {
      for (const { name, text } of files) yield* readLines(text, records.reader(name, options))
    },
    write(documents: readonly AnnotatedDocument[], options: WriteOptions): WriteResult {
      const written = documents.map((document) => records.write(document, options))
      const data = (records.head?.(options) ?? '') + written.map(({ text }) => text).join('')
      const name = `${options.name ?? 'documents'}.${extensions[0]}`
      return { files: [{ name, data }], issues: written.flatMap(({ issues }) => issues) }
    },
  })
}
