import { ChugiaiError } from '@chugiai/text'
import { failure, formatIssue } from '../stream/failure.ts'
import { text } from '../stream/options.ts'
import { type Place, readRecords } from '../stream/records.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { compareRaw } from './compare-raw.ts'
import { formatEvaluation } from './format-evaluation.ts'
import { type RawSpans, rawSpansOf } from './raw-spans.ts'

interface EvaluateFlags {
  readonly layer?: unknown
  readonly labels?: unknown
  readonly json?: unknown
}

/** `chugiai evaluate`. A record that cannot be compared stops it: a score over part of the data would mislead. */
export async function evaluateCommand(gold: string, predicted: string, flags: EvaluateFlags): Promise<ExitStatus> {
  const layer = text(flags.layer) ?? 'mentions'
  const labels = text(flags.labels)
  try {
    const wanted = labels === undefined ? undefined : new Set(labels.split(','))
    const [goldSide, predictedSide] = [await readSide(gold, layer), await readSide(predicted, layer)]
    const evaluation = pairUp(gold, () => compareRaw(goldSide, predictedSide, wanted))
    process.stdout.write(flags.json === true ? `${JSON.stringify(evaluation)}\n` : formatEvaluation(evaluation))
    return EXIT.done
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    const { place, error: issue } = failure(error.place, error.cause)
    process.stderr.write(`${formatIssue(place, issue)}\n`)
    return EXIT.findings
  }
}

class RecordError extends Error {
  readonly place: Place
  constructor(place: Place, cause: unknown) {
    super('A record cannot be compared', { cause })
    this.place = place
  }
}

function pairUp<Result>(gold: string, compare: () => Result): Result {
  try {
    return compare()
  } catch (error) {
    throw new RecordError({ file: gold }, error)
  }
}

async function readSide(file: string, layer: string): Promise<RawSpans[]> {
  const side: RawSpans[] = []
  for await (const record of readRecords([file], 'auto')) {
    try {
      if (record.kind === 'broken') throw record.error
      if (record.kind !== 'json') {
        const hint = 'Compare documents, one a line, as `chugiai annotate` writes them.'
        throw new ChugiaiError('invalid_json', 'This is neither JSON nor NDJSON', { hint })
      }
      side.push(rawSpansOf(record.value, layer))
    } catch (error) {
      throw new RecordError(record.place, error)
    }
  }
  return side
}
