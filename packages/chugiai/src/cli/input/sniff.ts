import { isObject } from '@chugiai/text'
import type { FileKind, InputKind } from './file-kind.ts'

/** How many bytes are looked at. */
export const HEAD = 1 << 16

/** How the records of a file are cut: as a kind, or `array` and `value` for JSON over many lines. */
export type Layout = Exclude<FileKind, 'json'> | 'array' | 'value'

/**
 * How a file is read: as was asked, else by its first bytes where these tell (Parquet, a web archive, JSON, an array of JSON), else by
 * its name.
 *
 * @param head first bytes, without packing and in UTF-8
 * @param named kind that the name tells of; `undefined` for standard input
 */
export function layoutOf(head: Uint8Array, asked: InputKind, named: FileKind | undefined): Layout {
  if (asked !== 'auto' && asked !== 'json') return asked
  const text = new TextDecoder()
    .decode(head)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (asked === 'json' || named === 'json') return jsonLayout(text)
  if (text.startsWith('PAR1')) return 'parquet'
  if (named === 'warc' || /^WARC\/\d\.\d\r?\n/.test(text)) return 'warc'
  if (named === 'html' || named === 'csv' || named === 'tsv' || named === 'parquet') return named
  if (/^\[\s*\{/.test(text) || (named === undefined && /^\[\s*\]\s*$/.test(text))) return 'array'
  if (named === 'ndjson') return named
  if (!text.startsWith('{')) return 'text'
  // A text may begin with a brace; what is named one must hold a whole object to be taken for more.
  if (named === 'text') return isJsonObject(firstLine(text)) ? 'ndjson' : 'text'
  return isBegun(text) ? 'value' : 'ndjson'
}

function jsonLayout(text: string): Layout {
  if (text.startsWith('[')) return 'array'
  const line = firstLine(text)
  return isJsonObject(line) && text.slice(line.length).trim() !== '' ? 'ndjson' : 'value'
}

/** Whether an object goes on behind the first line. */
function isBegun(text: string): boolean {
  return /^\{\s*(?:\n|$)/.test(text) || (!isJsonObject(firstLine(text)) && /[,{[]\s*$/.test(firstLine(text)))
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''

function isJsonObject(line: string): boolean {
  try {
    return isObject(JSON.parse(line))
  } catch {
    return false
  }
}
