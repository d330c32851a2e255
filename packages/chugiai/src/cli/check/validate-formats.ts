import { formats, read } from '@chugiai/formats'
import { inputGroups } from '../convert/input-groups.ts'
import { lossTable } from '../convert/loss-table.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { choice } from '../terminal/options.ts'
import { UsageError } from '../terminal/usage-error.ts'
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
  const from = choice('--from', given, ['auto', ...formats.map(({ id }) => id)])
  if (files.length === 0) throw new UsageError('Name the files to check')
  let documents = 0
  const counts = { error: 0, warning: 0, info: 0 }
  for (const group of inputGroups(files, from)) {
    const found = await read(group.format, group.files)
    documents += found.documents.length
    for (const { severity, count } of found.issues) counts[severity] += count
    const lines = found.issues.map((issue) => `${JSON.stringify({ format: group.format, ...issue })}\n`)
    process.stdout.write(flags.json === true ? lines.join('') : lossTable(found.issues))
  }
  process.stderr.write(`${documents} documents read: ${counts.error} errors, ${counts.warning} warnings\n`)
  const findings = counts.error + (flags.strict === true ? counts.warning : 0)
  return findings > 0 ? EXIT.findings : EXIT.done
}
