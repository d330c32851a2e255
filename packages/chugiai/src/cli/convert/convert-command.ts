import { existsSync, readdirSync } from 'node:fs'
import type { ReadOptions, TagScheme, WriteOptions } from '@chugiai/formats'
import { foldForSearch } from '@chugiai/normalizer'
import { makeFolder } from '../output/check-paths.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { choice, list, text } from '../terminal/options.ts'
import { FORMAT_IDS, inputGroups, WRITTEN_IDS } from './input-groups.ts'
import { type Loss, LossTable } from './loss-table.ts'
import { readDocuments } from './read-documents.ts'
import { type Destination, tryWriting, writeDocuments } from './write-documents.ts'

interface ConvertFlags {
  readonly from?: unknown
  readonly to?: unknown
  readonly out?: unknown
  readonly unit?: unknown
  readonly scheme?: unknown
  readonly loss?: unknown
  readonly layers?: unknown
  readonly nested?: unknown
  readonly rows?: unknown
  readonly overwrite?: unknown
}

const SCHEMES: readonly TagScheme[] = ['IOB1', 'IOB2', 'IOE1', 'IOE2', 'BIOES', 'BILOU', 'IO']

/**
 * `chugiai convert`: files of one format, or of several, as files of another, record by record where both allow it. What
 * was lost is said on standard error, in a table; with `--loss error` nothing is written then.
 */
export async function convertCommand(named: readonly string[], flags: ConvertFlags): Promise<ExitStatus> {
  const from = choice('--from', flags.from ?? 'auto', ['auto', ...FORMAT_IDS])
  const to = choice('--to', flags.to === 'ndjson' ? 'document' : flags.to, WRITTEN_IDS)
  const loss = choice('--loss', flags.loss ?? 'warn', ['error', 'warn', 'ignore'])
  const reading = readOptions(flags)
  const writing = writeOptions(flags)
  const groups = await inputGroups(named, from)
  const inputs = groups.flatMap(({ files }) => files.map(({ path }) => path)).filter((path) => path !== STANDARD_INPUT)
  const destination: Destination = { folder: text(flags.out), overwrite: flags.overwrite === true, inputs }
  const items = (table: LossTable) => readDocuments(groups, reading, added(table))
  // What may forbid to write is looked for before anything is written.
  if (loss === 'error' || holdsFiles(destination.folder)) {
    const found = new LossTable()
    await tryWriting(to, items(found), writing, destination, added(found))
    if (loss === 'error' && found.counts.error + found.counts.warning > 0) {
      process.stderr.write(String(found))
      return EXIT.findings
    }
  }
  if (destination.folder !== undefined) makeFolder(destination.folder)
  const losses = new LossTable()
  await writeDocuments(to, items(losses), writing, destination, added(losses))
  if (loss !== 'ignore') process.stderr.write(String(losses))
  return losses.counts.error > 0 ? EXIT.findings : EXIT.done
}

/** Adds issues to a table; what is only told, such as a unit that was found out, is no loss. */
function added(table: LossTable): (issue: Loss) => void {
  return (issue) => {
    if (issue.severity !== 'info') table.add(issue)
  }
}

function holdsFiles(folder: string | undefined): boolean {
  return folder !== undefined && existsSync(folder) && readdirSync(folder).length > 0
}

function readOptions({ unit }: ConvertFlags): ReadOptions {
  const fold = foldForSearch
  if (unit === undefined) return { fold }
  return { fold, unit: choice('--unit', unit, ['auto', 'codePoint', 'utf16', 'utf8']) }
}

function writeOptions({ scheme, layers, nested, rows }: ConvertFlags): WriteOptions {
  const named = list(layers)
  return {
    ...(nested === true ? { nested } : {}),
    ...(scheme === undefined ? {} : { scheme: choice('--scheme', scheme, SCHEMES) }),
    ...(rows === undefined ? {} : { rows: choice('--rows', rows, ['spans', 'tokens']) }),
    ...(named === undefined ? {} : { layers: named }),
  }
}
