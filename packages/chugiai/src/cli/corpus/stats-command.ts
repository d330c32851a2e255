import { checkPaths } from '../output/check-paths.ts'
import { OutputFile } from '../output/output-file.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { text } from '../terminal/options.ts'
import { corpusRecords } from './corpus-records.ts'
import { CorpusCounter } from './corpus-stats.ts'
import { formatStats, statsPage } from './format-stats.ts'

/** `chugiai stats`: lengths, labels, languages, encodings and flags of a corpus. */
export async function statsCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const html = text(flags.html)
  if (html !== undefined) checkPaths({ inputs: files, outputs: [html] })
  const page = html === undefined ? undefined : new OutputFile(html, flags.overwrite === true ? 'w' : 'wx')
  const counter = new CorpusCounter()
  for await (const record of corpusRecords(files, flags, () => counter.failed++)) counter.add(record)
  const stats = counter.stats()
  page?.write(statsPage(stats, files.length === 0 ? 'stdin' : files.join(', ')))
  page?.close()
  process.stdout.write(flags.json === true ? `${JSON.stringify(stats)}\n` : formatStats(stats))
  return stats.failed > 0 ? EXIT.findings : EXIT.done
}
