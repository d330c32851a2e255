import { sampleArticle } from '../../sample.ts'
import { formatIssue } from '../record/failure.ts'
import type { GoodRecord } from '../record/record.ts'
import { batchCommand } from '../stream/batch-command.ts'
import { wantsColour } from '../terminal/colour.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { annotateWork, LONGEST_ARTICLE } from './annotate-work.ts'

/** `chugiai annotate`. */
export async function annotateCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  if (flags.sample === true) return annotateSample(flags)
  return batchCommand(files, flags, {
    command: 'annotate',
    makeWork: annotateWork,
    maxLength: LONGEST_ARTICLE,
    isText: flags.to === 'show' || flags.to === 'conllu',
  })
}

async function annotateSample(flags: FlagValues): Promise<ExitStatus> {
  const record: GoodRecord = {
    place: { file: 'sample.txt' },
    kind: 'text',
    bytes: new TextEncoder().encode(sampleArticle),
  }
  const work = await annotateWork({ command: 'annotate', flags, colour: wantsColour() })
  const { output, issues } = await work(record)
  if (flags.quiet !== true) for (const issue of issues) process.stderr.write(`${formatIssue(record.place, issue)}\n`)
  process.stdout.write(output)
  return EXIT.done
}
