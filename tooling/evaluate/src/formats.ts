import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { AnnotatedDocument } from '@chugiai/annotation'
import { detectFormat, type FormatFile, read, write } from '@chugiai/formats'
import { formatColumns } from './columns.ts'

// npm run formats -w @chugiai/evaluate -- FOLDER [EXPECTED.tsv]
// For each file of a folder: the format that its content shows, what was read, and whether it is the same once written
// in that format and read again. With a table of what is expected, what differs is listed and the status is 1.
const given = process.argv[2]
if (given === undefined) {
  console.error('usage: formats FOLDER')
  process.exit(2)
}
const folder = resolve(process.env.INIT_CWD ?? '', given)
const HEAD = [
  'file',
  'format',
  'documents',
  'spans',
  'relations',
  'entities',
  'labels',
  'attributes',
  'issues',
  'again',
]
const rows = await Promise.all(
  filesBelow(folder)
    .filter((path) => !isTextOfStandoff(path))
    .map(rowOf),
)
console.log(formatColumns([HEAD, ...rows]))
if (process.argv[3] !== undefined) reportDifferences(resolve(process.env.INIT_CWD ?? '', process.argv[3]))

/** Compares the table with one of expected counts, a file a line. */
function reportDifferences(path: string): void {
  const lines = readFileSync(path, 'utf8').split('\n')
  const expected = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
  const found = new Map(rows.map((row) => [row[0], row]))
  const wrong = expected.filter((cells) => cells.some((cell, i) => found.get(cells[0] ?? '')?.[i] !== cell))
  for (const cells of wrong)
    console.log(
      `expected ${cells.join(' ')}, found ${
        found
          .get(cells[0] ?? '')
          ?.slice(1, 8)
          .join(' ') ?? 'no such file'
      }`,
    )
  console.log(`${expected.length - wrong.length} of ${expected.length} files as expected`)
  if (wrong.length > 0) process.exitCode = 1
}

async function rowOf(path: string): Promise<string[]> {
  const name = relative(folder, path)
  try {
    const files = [path, path.replace(/\.ann$/, '.txt')].filter(
      (file, i) => i === 0 || (file !== path && existsSync(file)),
    )
    const [guess] = detectFormat(load(path))
    if (guess === undefined) return [name, 'none', '', '', '', '', '', '', '', '']
    const { documents, issues } = await read(guess.format, files.map(load))
    const codes = [...new Set(issues.map(({ code }) => code))].join(' ')
    return [
      name,
      guess.format,
      String(documents.length),
      ...counts(documents),
      codes,
      await again(guess.format, documents),
    ]
  } catch (error) {
    return [name, 'refused', '', '', '', '', '', '', (error as { code?: string }).code ?? String(error), '']
  }
}

function load(path: string): FormatFile {
  return { name: path, data: readFileSync(path) }
}

function counts(documents: readonly AnnotatedDocument[]): string[] {
  const all = documents.flatMap(({ layers }) => Object.values(layers).flatMap(({ annotations }) => annotations))
  const kinds = (['span', 'relation', 'entity', 'document'] as const).map(
    (kind) => all.filter((one) => one.kind === kind).length,
  )
  const attributes = all.reduce((sum, one) => sum + Object.keys(one.attributes ?? {}).length, 0)
  return [...kinds, attributes].map(String)
}

/** Whether documents are the same once written and read again: `equal`, or what was said to be lost. */
async function again(format: string, documents: readonly AnnotatedDocument[]): Promise<string> {
  const { files, issues } = write(format, documents, { nested: true })
  const texts = documents.map(({ text }) => text)
  const { documents: second } = await read(format, files, { texts })
  if (counts(second).join() === counts(documents).join() && issues.length === 0) return 'equal'
  const lost = [...new Set(issues.map(({ code }) => code))].join(' ')
  return counts(second).join() === counts(documents).join() ? `equal, but ${lost}` : `lost: ${lost}`
}

function isTextOfStandoff(path: string): boolean {
  return path.endsWith('.txt') && existsSync(path.replace(/\.txt$/, '.ann'))
}

function filesBelow(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
  )
}
