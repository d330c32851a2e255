import { batchCommand } from '../stream/batch-command.ts'
import type { ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { segmentWork } from './segment-work.ts'

const LONGEST_TEXT = 10_000_000

/** `chugiai tag`: `segment` with parts of speech. */
export function tagCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  return segmentCommand(files, { ...flags, tags: true })
}

/** `chugiai segment`. */
export function segmentCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  return batchCommand(files, flags, {
    command: 'segment',
    makeWork: segmentWork,
    maxLength: LONGEST_TEXT,
    isText: flags.to === 'text' || flags.to === 'conllu',
  })
}
