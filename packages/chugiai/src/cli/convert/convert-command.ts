import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type FormatIssue,
  formats,
  type ReadOptions,
  read,
  type TagScheme,
  type WriteOptions,
  write,
} from '@chugiai/formats'
import { foldForSearch } from '@chugiai/normalizer'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { choice, text } from '../terminal/options.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { inputGroups } from './input-groups.ts'
import { lossTable } from './loss-table.ts'

interface ConvertFlags {
  readonly from?: unknown
  readonly to?: unknown
  readonly out?: unknown
  readonly unit?: unknown
  readonly scheme?: unknown
  readonly loss?: unknown
  readonly layers?: unknown
  readonly nested?: unknown
  readonly overwrite?: unknown
}

const SCHEMES: readonly TagScheme[] = ['IOB1', 'IOB2', 'IOE1', 'IOE2', 'BIOES', 'BILOU', 'IO']

/**
 * `chugiai convert`: files of one format, or of several, as files of another. What was lost is said on standard error, in
 * a table; with `--loss error` nothing is written then.
 */
export async function convertCommand(named: readonly string[], flags: ConvertFlags): Promise<ExitStatus> {
  const ids = formats.map(({ id }) => id)
  const from = choice('--from', flags.from ?? 'auto', ['auto', ...ids])
  const to = choice('--to', flags.to === 'ndjson' ? 'document' : flags.to, ids)
  const loss = choice('--loss', flags.loss ?? 'warn', ['error', 'warn', 'ignore'])
  if (named.length === 0) throw new UsageError('Name the files to convert')
  const found = await readAll(named, from, readOptions(flags))
  const written = write(to, found.documents, writeOptions(flags))
  const losses = [...found.issues, ...written.issues].filter(({ severity }) => severity !== 'info')
  if (loss !== 'ignore' && losses.length > 0) process.stderr.write(lossTable(losses))
  const isBroken = found.issues.some(({ severity }) => severity === 'error')
  if (loss === 'error' && losses.length > 0) return EXIT.findings
  writeFiles(written.files, text(flags.out), flags.overwrite === true)
  return isBroken ? EXIT.findings : EXIT.done
}

async function readAll(named: readonly string[], from: string, options: ReadOptions) {
  const documents = []
  const issues: FormatIssue[] = []
  for (const { format, files } of inputGroups(named, from)) {
    const found = await read(format, files, options)
    documents.push(...found.documents)
    issues.push(...found.issues)
  }
  return { documents, issues }
}

function readOptions({ unit }: ConvertFlags): ReadOptions {
  const fold = foldForSearch
  if (unit === undefined) return { fold }
  return { fold, unit: choice('--unit', unit, ['auto', 'codePoint', 'utf16', 'utf8']) }
}

function writeOptions({ scheme, layers, nested }: ConvertFlags): WriteOptions {
  return {
    ...(nested === true ? { nested } : {}),
    ...(scheme === undefined ? {} : { scheme: choice('--scheme', scheme, SCHEMES) }),
    ...(layers === undefined ? {} : { layers: String(layers).split(',') }),
  }
}

/** One file goes to standard output unless a folder is named; what is there already is not written over. */
function writeFiles(
  files: readonly { readonly name: string; readonly data: string }[],
  out: string | undefined,
  overwrite: boolean,
): void {
  if (out === undefined) {
    if (files.length > 1) throw new UsageError(`${files.length} files would be written: name a folder by --out`)
    for (const { data } of files) process.stdout.write(data)
    return
  }
  const paths = files.map(({ name }) => join(out, name))
  const there = paths.find((path) => existsSync(path))
  if (there !== undefined && !overwrite) throw new UsageError(`${there} is there already: --overwrite writes over it`)
  mkdirSync(out, { recursive: true })
  files.forEach(({ data }, i) => {
    writeFileSync(paths[i]!, data)
  })
}
