import { extname } from 'node:path'

/** How a file is taken. `text` and `html` are one record a file; the others hold many. */
export const INPUT_KINDS = ['text', 'lines', 'html', 'json', 'ndjson', 'csv', 'tsv', 'parquet', 'warc'] as const

export type FileKind = (typeof INPUT_KINDS)[number]

/** `auto` looks at the name and at the first bytes. */
export type InputKind = 'auto' | FileKind

const KIND_OF_ENDING: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonld': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.parquet': 'parquet',
  '.warc': 'warc',
}

const PACKED = /\.(?:gz|zst)$/i

/** The name without the ending of a packed file: `bao.ndjson.gz` to `bao.ndjson`. */
export function unpackedName(path: string): string {
  return path.replace(PACKED, '')
}

/** The kind that a file's name tells of; `undefined` when it tells of none. */
export function kindOfName(path: string): FileKind | undefined {
  return KIND_OF_ENDING[extname(unpackedName(path)).toLowerCase()]
}

/** Whether a file found in a folder is read: its name tells of a kind. */
export function isReadable(path: string): boolean {
  return kindOfName(path) !== undefined
}
