import { ChugiaiError } from '@chugiai/text'
import { failure, formatIssue } from '../record/failure.ts'
import type { Place } from '../record/place.ts'
import { readRecords } from '../stream/records.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { choice, list, text } from '../terminal/options.ts'
import { visible } from '../terminal/visible.ts'
import { compareRaw, type Pairing } from './compare-raw.ts'
import { formatEvaluation } from './format-evaluation.ts'
import { type RawSpans, rawSpansOf } from './raw-spans.ts'

/** `chugiai evaluate`. A record that cannot be compared stops it: a score over part of the data would mislead. */
export async function evaluateCommand(
  [gold = '', predicted = '']: readonly string[],
  flags: FlagValues,
): Promise<ExitStatus> {
  const layer = text(flags.layer) ?? 'mentions'
  const labels = list(flags.labels)
  const pairing = choice<Pairing>('--pair', flags.pair ?? 'id', ['id', 'order'])
  try {
    const options = { pairing, ...(labels === undefined ? {} : { labels: new Set(labels) }) }
    const [goldSide, predictedSide] = [await readSide(gold, layer), await readSide(predicted, layer)]
    const evaluation = pairUp(gold, () => compareRaw(goldSide, predictedSide, options))
    if (evaluation.withoutGold.length > 0) process.stderr.write(`${withoutGoldNote(evaluation.withoutGold)}\n`)
    process.stdout.write(flags.json === true ? `${JSON.stringify(evaluation)}\n` : formatEvaluation(evaluation))
    return EXIT.done
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    const { place, error: issue } = failure(error.place, error.cause)
    process.stderr.write(`${formatIssue(place, issue)}\n`)
    return EXIT.findings
  }
}

/** What of the predictions does not count, for people. */
function withoutGoldNote(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).map(visible).join(', ')
  return `${ids.length} predicted ${ids.length === 1 ? 'document has' : 'documents have'} no gold and ${ids.length === 1 ? 'does' : 'do'} not count: ${shown}${ids.length > 5 ? ', …' : ''}`
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
