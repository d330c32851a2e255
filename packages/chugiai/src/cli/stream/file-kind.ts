import { extname } from 'node:path'

/** How a file is taken: a text, a page of HTML, a JSON object, or one JSON object a line. */
export type FileKind = 'text' | 'html' | 'json' | 'ndjson'

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
}

/** The kind that a file's name tells of; a text when it tells of none. */
export function fileKind(path: string): FileKind {
  return KIND_OF_ENDING[extname(path).toLowerCase()] ?? 'text'
}

/** Whether a file found in a folder is read: its name tells of a kind. */
export function isReadable(path: string): boolean {
  return extname(path).toLowerCase() in KIND_OF_ENDING
}
