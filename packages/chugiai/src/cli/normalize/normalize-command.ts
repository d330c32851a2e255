import { batchCommand } from '../stream/batch-command.ts'
import type { ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { normalizeWork } from './normalize-work.ts'

const LONGEST_TEXT = 256_000_000 // half of what a string holds: normalizing keeps two

/** `chugiai normalize`. */
export function normalizeCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const isText = flags.check === true || flags.diff === true || flags.detect === true || flags.toEncoding !== undefined
  return batchCommand(files, flags, { command: 'normalize', makeWork: normalizeWork, maxLength: LONGEST_TEXT, isText })
}
