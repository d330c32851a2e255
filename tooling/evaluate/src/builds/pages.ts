import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { inputsOf } from '../inputs.ts'

/** A page that both builds read. */
export interface Page {
  /** Where it comes from; a file's name has its folder before it. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.txt': 'text/plain' }
const HOMES = ['articles', join('cases', 'pages')] // of a shared folder

/**
 * The pages of a folder, by name: every `.txt` and `.html` file, and the pages made from each `*-dev.json` list of
 * records. Of a shared folder, those of `articles` and `cases/pages`.
 */
export function pagesOf(folder: string): Page[] {
  const homes = HOMES.map((home) => join(folder, home)).filter((home) => existsSync(home))
  return (homes.length === 0 ? [folder] : homes).flatMap((home) =>
    readdirSync(home, { recursive: true, encoding: 'utf8' })
      .sort()
      .flatMap((file) => pagesOfFile(folder, join(home, file))),
  )
}

/** A page whose text stands in the program. */
export function textPage(name: string, text: string): Page {
  return { name, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) }
}

function pagesOfFile(folder: string, path: string): Page[] {
  const name = relative(folder, path)
  if (path.endsWith('-dev.json')) return pagesOfRecords(name, path)
  const mediaType = MEDIA_TYPES[extname(path)]
  return mediaType === undefined ? [] : [{ name, mediaType, bytes: readFileSync(path) }]
}

function pagesOfRecords(name: string, path: string): Page[] {
  const inputs = JSON.parse(readFileSync(path, 'utf8')).flatMap(inputsOf) as ReturnType<typeof inputsOf>
  return inputs.map(({ id, layout, text }) => textPage(`${name}#${id} ${layout}`, text))
}
