import { checkPaths } from '../output/check-paths.ts'
import { OutputFile } from '../output/output-file.ts'
import { placeName } from '../record/place.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { share, text } from '../terminal/options.ts'
import { visible } from '../terminal/visible.ts'
import { corpusRecords } from './corpus-records.ts'
import { NearDuplicates } from './near-duplicates.ts'
import { writeLine } from './write-lines.ts'

/** Distance below which articles are reprints of one another, as `sketchDistance` says. */
export const REPRINT = 0.3

/** `chugiai dedupe`: the records without those that repeat an earlier one; of each group the first stays. */
export async function dedupeCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const threshold = flags.exact === true ? 0 : share('--threshold', flags.threshold ?? REPRINT)
  const path = text(flags.duplicates)
  if (path !== undefined) checkPaths({ inputs: files, outputs: [path] })
  const report = path === undefined ? undefined : new OutputFile(path, flags.overwrite === true ? 'w' : 'wx')
  const seen = new NearDuplicates(threshold)
  const names: string[] = []
  const counts = { kept: 0, exact: 0, near: 0, failed: 0 }
  const failed = () => counts.failed++
  for await (const { id, place, text: own, line } of corpusRecords(files, flags, failed)) {
    const repeated = seen.add(names.length, own)
    names.push(id)
    if (repeated === null) {
      counts.kept++
      await writeLine(line)
      continue
    }
    counts[repeated.distance === 0 ? 'exact' : 'near']++
    const { index, distance } = repeated
    report?.write(`${JSON.stringify({ id, place: placeName(place), repeats: names[index], distance })}\n`)
  }
  report?.close()
  const where = path === undefined ? '' : `, see ${visible(path)}`
  process.stderr.write(
    `${counts.kept} kept, ${counts.exact} exact and ${counts.near} near duplicates left out${where}` +
      `${counts.failed > 0 ? `, ${counts.failed} failed` : ''}\n`,
  )
  return counts.failed > 0 ? EXIT.findings : EXIT.done
}
