import { once } from 'node:events'
import { FORMAT_IDS, inputGroups } from '../convert/input-groups.ts'
import { type Loss, LossTable } from '../convert/loss-table.ts'
import { readDocuments } from '../convert/read-documents.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { choice } from '../terminal/options.ts'
import type { CheckFlags } from './check-records.ts'

/**
 * Reads files of other tools and says what is wrong with them: offsets on other letters, a wrong unit, relations to what is
 * not there, lines that are none. With `json` an issue a line.
 */
export async function validateFormats(
  files: readonly string[],
  given: unknown,
  flags: CheckFlags,
): Promise<ExitStatus> {
  const from = choice('--from', given, ['auto', ...FORMAT_IDS])
  let documents = 0
  const table = new LossTable()
  for (const group of await inputGroups(files, from)) {
    const tell = (issue: Loss) => {
      table.add(issue)
      if (flags.json === true) process.stdout.write(`${JSON.stringify({ format: group.format, ...issue })}\n`)
    }
    for await (const item of readDocuments([group], {}, tell)) {
      if (!('code' in item)) documents++
      else tell(item)
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
    }
  }
  if (flags.json !== true) process.stdout.write(String(table))
  const { error, warning } = table.counts
  process.stderr.write(`${documents} documents read: ${error} errors, ${warning} warnings\n`)
  return error + (flags.strict === true ? warning : 0) > 0 ? EXIT.findings : EXIT.done
}
