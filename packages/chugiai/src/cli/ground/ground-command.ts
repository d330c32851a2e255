import { readFileSync } from 'node:fs'
import { ChugiaiError } from '@chugiai/text'
import { failure, formatFailure, formatIssue } from '../stream/failure.ts'
import { text } from '../stream/options.ts'
import { type InputRecord, readRecords, STANDARD_INPUT } from '../stream/records.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type GroundRecord, groundRecord, toGroundRecord } from './ground-record.ts'

interface GroundFlags {
  readonly text?: unknown
  readonly extractions?: unknown
  readonly model?: unknown
  readonly layer?: unknown
  readonly order?: unknown
  readonly strict?: unknown
}

/**
 * `chugiai ground`: what a model quotes as annotations with exact spans. One text with one answer (`--text`,
 * `--extractions`), or records of NDJSON that hold both; documents as NDJSON, in order. What has no place is said.
 */
export async function groundCommand(files: readonly string[], flags: GroundFlags): Promise<ExitStatus> {
  const records = recordsOf(files, flags)
  let findings = 0
  for await (const record of records) {
    try {
      if (record.kind === 'broken') throw record.error
      const { document, issues } = groundRecord(groundable(record), {
        model: text(flags.model) ?? 'model',
        layer: text(flags.layer) ?? 'mentions',
        isOrdered: flags.order === 'reading',
      })
      process.stdout.write(`${JSON.stringify(document)}\n`)
      for (const issue of issues) process.stderr.write(`${formatIssue(record.place, issue)}\n`)
      if (flags.strict === true) findings += issues.filter(({ severity }) => severity !== 'info').length
    } catch (error) {
      const failed = failure(record.place, error)
      process.stdout.write(`${formatFailure(failed)}\n`)
      findings++
    }
  }
  return findings > 0 ? EXIT.findings : EXIT.done
}

type Groundable =
  | InputRecord
  | { readonly place: { readonly file: string }; readonly kind: 'pair'; readonly record: GroundRecord }

async function* recordsOf(files: readonly string[], flags: GroundFlags): AsyncGenerator<Groundable> {
  const [textFile, answerFile] = [text(flags.text), text(flags.extractions)]
  if (textFile === undefined && answerFile === undefined) {
    yield* readRecords(files.length === 0 ? [STANDARD_INPUT] : files, 'ndjson')
    return
  }
  if (textFile === undefined || answerFile === undefined) throw new UsageError('--text and --extractions go together')
  const [own, answer] = [textFile, answerFile].map((file) => read(file)) as [string, string]
  yield { place: { file: textFile }, kind: 'pair', record: { id: textFile, text: own, answer } }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`)
  }
}

function groundable(record: Exclude<Groundable, { kind: 'broken' }>): GroundRecord {
  if (record.kind === 'pair') return record.record
  if (record.kind === 'json') return toGroundRecord(record.value)
  throw new ChugiaiError('invalid_json', 'This is no NDJSON', {
    hint: 'Give records with text and extractions, one a line, or --text and --extractions.',
  })
}
