import { readFile } from 'node:fs/promises'
import type { OwnName } from '@chugiai/recognizer'
import { isObject } from '@chugiai/text'
import { UsageError } from '../terminal/usage-error.ts'

/** A name and the line of the file that it stands in, from 1. */
export interface NamedLine {
  readonly line: number
  readonly name: OwnName
}

const HOW = 'Write a label, a tab and the name, and after more tabs other ways to write it'

/**
 * Reads a file of names, one a line: `ORG`, a tab, `Tập đoàn Sông Xanh`, and after more tabs other ways to write it. A
 * line that begins with `{` is a JSON object with the same fields, links and attributes among them. Empty lines and those
 * that begin with `#` say nothing.
 *
 * @throws {UsageError} with file, line and what to do
 */
export async function readNames(file: string): Promise<NamedLine[]> {
  const lines = (await readText(file)).split(/\r\n|\r|\n/)
  return lines.flatMap((text, i) => {
    if (/^\s*(?:#|$)/.test(text)) return []
    const fail = (message: string) => new UsageError(`${file}:${i + 1}: ${message}`)
    return [{ line: i + 1, name: text.startsWith('{') ? readJson(text, fail) : readColumns(text, fail) }]
  })
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--names ${file} cannot be read (${error.code}). Give the path of a file of names`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`--names ${file} is not UTF-8. Save it as UTF-8`)
  }
}

type Fail = (message: string) => UsageError

function readColumns(text: string, fail: Fail): OwnName {
  const [label = '', name = '', ...variants] = text.split('\t').map((column) => column.trim())
  if (label === '' || name === '') throw fail(`no name behind a tab in '${text.trim()}'. ${HOW}`)
  const written = variants.filter((variant) => variant !== '')
  return { label, name, ...(written.length > 0 ? { variants: written } : {}) }
}

function readJson(text: string, fail: Fail): OwnName {
  const value = parse(text, fail)
  const { label, name, variants = [], link, attributes } = value as Partial<Record<keyof OwnName, unknown>>
  if (typeof label !== 'string' || typeof name !== 'string') {
    throw fail('a name needs two texts. Write {"label": "ORG", "name": "Tập đoàn Sông Xanh"}')
  }
  if (!Array.isArray(variants) || variants.some((variant) => typeof variant !== 'string')) {
    throw fail('variants are not a list of texts. Write "variants": ["Sông Xanh Group"]')
  }
  if (link !== undefined && !isLink(link)) {
    throw fail('a link has a base and an id. Write "link": {"base": "wikidata", "id": "Q36433"}')
  }
  if (attributes !== undefined && !isObject(attributes)) {
    throw fail('attributes are no object. Write "attributes": {"orgType": "company"}')
  }
  return value as OwnName
}

function parse(text: string, fail: Fail): object {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch (error) {
    throw fail(`no JSON: ${(error as Error).message}. ${HOW}, or mend the JSON object`)
  }
  throw fail(`no JSON object. ${HOW}`)
}

function isLink(value: unknown): boolean {
  return isObject(value) && typeof value.base === 'string' && typeof value.id === 'string'
}
