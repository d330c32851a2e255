import { ChugiaiError } from '@chugiai/text'
import { writtenAt } from '../record/exact-numbers.ts'
import type { GoodRecord, Outcome } from '../record/record.ts'
import type { RecordWork, WorkSettings } from '../stream/record-work.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { choice, text } from '../terminal/options.ts'
import { type GroundRecord, groundRecord, toGroundRecord } from './ground-record.ts'

/** What `chugiai ground` does with a record of NDJSON. */
export function groundWork({ flags }: WorkSettings): RecordWork {
  const ground = groundingOf(flags)
  return (record) => ground(groundable(record))
}

/** What `chugiai ground` does with a text and an answer. */
export function groundingOf(flags: FlagValues): (record: GroundRecord) => Outcome {
  const settings = {
    model: text(flags.model) ?? 'model',
    layer: text(flags.layer) ?? 'mentions',
    isOrdered: choice('--order', flags.order ?? 'auto', ['auto', 'reading']) === 'reading',
  }
  return (record) => {
    const { document, issues } = groundRecord(record, settings)
    const found = flags.strict === true && issues.some(({ severity }) => severity !== 'info')
    return { output: `${JSON.stringify(document)}\n`, issues, found }
  }
}

function groundable(record: GoodRecord): GroundRecord {
  if (record.kind !== 'json') {
    throw new ChugiaiError('invalid_json', 'This is no NDJSON', {
      hint: 'Give records with text and extractions, one a line, or --text and --extractions.',
    })
  }
  const id = writtenAt(record.exact, 'id')
  return toGroundRecord(id === undefined ? record.value : { ...record.value, id })
}
