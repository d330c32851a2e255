import { once } from 'node:events'
import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  byteFormats,
  type OutputFile as FormatFile,
  type FormatIssue,
  formatOf,
  type ReadItem,
  type WriteOptions,
  writeFileStream,
  writeFiles,
  writeStream,
} from '@chugiai/formats'
import { OutputFile } from '../output/output-file.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** Where files go. */
export interface Destination {
  /** The folder; standard output when left out. */
  readonly folder: string | undefined
  readonly overwrite: boolean
  /** What is read, and must not be written over. */
  readonly inputs: readonly string[]
}

type Items = AsyncIterable<ReadItem>
type OnIssue = (issue: FormatIssue) => void

/** A piece of a file; pieces of one name come together. */
interface Piece {
  readonly name: string
  readonly data: string | Uint8Array
}

/** Writes documents in a format: of line formats record by record, of brat pair by pair, of others when all are there. */
export async function writeDocuments(
  format: string,
  items: Items,
  options: WriteOptions,
  destination: Destination,
  onIssue: OnIssue,
): Promise<void> {
  const pieces = piecesOf(format, items, options, onIssue)
  if (destination.folder === undefined) await toStandardOutput(pieces)
  else await toFolder(pieces, destination.folder, destination)
}

/** Goes through all that would be written, and writes nothing: for what is lost, and for the names of the files. */
export async function tryWriting(
  format: string,
  items: Items,
  options: WriteOptions,
  { folder, ...destination }: Destination,
  onIssue: OnIssue,
): Promise<void> {
  for await (const { name } of piecesOf(format, items, options, onIssue))
    if (folder !== undefined) checkPath(join(folder, name), destination)
}

async function* piecesOf(format: string, items: Items, options: WriteOptions, onIssue: OnIssue): AsyncGenerator<Piece> {
  const known = byteFormats.some(({ id }) => id === format) ? undefined : formatOf(format)
  if (known?.records !== undefined) {
    const name = `documents.${known.extensions[0]}`
    yield { name, data: '' } // so that the file is there, whatever is in it
    for await (const data of writeStream(format, items, { ...options, onIssue })) yield { name, data }
  } else if (known?.pairs !== undefined) yield* writeFileStream(format, items, { ...options, onIssue })
  else yield* await wholeFiles(format, items, options, onIssue)
}

async function wholeFiles(
  format: string,
  items: Items,
  options: WriteOptions,
  onIssue: OnIssue,
): Promise<readonly FormatFile[]> {
  const documents = []
  for await (const item of items) {
    if ('code' in item) onIssue(item)
    else documents.push(item)
  }
  const { files, issues } = await writeFiles(format, documents, options)
  for (const issue of issues) onIssue(issue)
  return files
}

async function toStandardOutput(pieces: AsyncIterable<Piece>): Promise<void> {
  let written: string | undefined
  for await (const { name, data } of pieces) {
    if (written !== undefined && written !== name)
      throw new UsageError(`More files than ${written} would be written: name a folder by --out`)
    written = name
    if (!process.stdout.write(data)) await once(process.stdout, 'drain')
  }
}

/** Files are whole or not there: each is renamed when its last piece is written. */
async function toFolder(pieces: AsyncIterable<Piece>, folder: string, destination: Omit<Destination, 'folder'>) {
  let open: { readonly path: string; readonly file: OutputFile } | undefined
  const close = () => {
    if (open === undefined) return
    open.file.close()
    renameSync(partOf(open.path), open.path)
    open = undefined
  }
  try {
    for await (const { name, data } of pieces) {
      const path = join(folder, name)
      if (open?.path !== path) {
        close()
        checkPath(path, destination)
        open = { path, file: new OutputFile(partOf(path), 'w') }
      }
      open.file.write(data)
    }
    close()
  } finally {
    if (open !== undefined) rmSync(partOf(open.path), { force: true })
  }
}

const partOf = (path: string) => `${path}.part`

function checkPath(path: string, { overwrite, inputs }: Omit<Destination, 'folder'>): void {
  if (!existsSync(path)) return
  if (!overwrite) throw new UsageError(`${path} is there already: --overwrite writes over it`)
  const real = realpathSync(path)
  if (inputs.some((input) => realpathSync(input) === real))
    throw new UsageError(`${path} is an input: it would be written over. Choose another folder`)
}
