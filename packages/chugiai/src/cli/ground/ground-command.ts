import { readFileSync } from 'node:fs'
import { formatIssue } from '../record/failure.ts'
import { batchCommand } from '../stream/batch-command.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { text } from '../terminal/options.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { groundingOf, groundWork } from './ground-work.ts'

const LONGEST_TEXT = 10_000_000

/**
 * `chugiai ground`: what a model quotes as annotations with exact spans. One text with one answer (`--text`,
 * `--extractions`), or records of NDJSON that hold both; documents as NDJSON, in order. What has no place is said.
 */
export async function groundCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const [textFile, answerFile] = [text(flags.text), text(flags.extractions)]
  if (textFile !== undefined && answerFile !== undefined) return groundPair(textFile, answerFile, flags)
  if (textFile !== answerFile) throw new UsageError('--text and --extractions go together')
  return batchCommand(files, flags, {
    command: 'ground',
    makeWork: groundWork,
    maxLength: LONGEST_TEXT,
    isOfRecords: true,
    failsInPlace: true,
  })
}

function groundPair(textFile: string, answerFile: string, flags: FlagValues): ExitStatus {
  const [own, answer] = [read(textFile), read(answerFile)]
  const { output, issues, found } = groundingOf(flags)({ id: textFile, text: own, answer })
  process.stdout.write(output)
  for (const issue of issues) process.stderr.write(`${formatIssue({ file: textFile }, issue)}\n`)
  return found ? EXIT.findings : EXIT.done
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`)
  }
}
