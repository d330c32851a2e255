import { batchCommand } from '../stream/batch-command.ts'
import type { ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { PAGE_ENDINGS } from './article-format.ts'
import { articleFormatOf, LONGEST_PAGE, parseWork } from './parse-work.ts'

/** `chugiai parse`. */
export function parseCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const ending = PAGE_ENDINGS[articleFormatOf(flags)]
  return batchCommand(files, flags, {
    command: 'parse',
    makeWork: parseWork,
    maxLength: LONGEST_PAGE,
    ...(ending === undefined ? {} : { pageEnding: ending }),
  })
}
