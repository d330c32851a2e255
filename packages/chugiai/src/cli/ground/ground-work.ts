import { ChugiaiError, defined, type Issue } from '@chugiai/text'
import { carryOptions, lineOf, withCarried } from '../record/carried-fields.ts'
import type { GoodRecord, Outcome } from '../record/record.ts'
import { fieldOf, idOf, type RecordFields, recordFields } from '../record/record-input.ts'
import type { RecordWork, WorkSettings } from '../stream/record-work.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { choice, text } from '../terminal/options.ts'
import { type GroundRecord, type GroundSettings, groundRecord, toGroundRecord } from './ground-record.ts'

/** What `chugiai ground` does with a record: its other fields go along. */
export function groundWork({ flags }: WorkSettings): RecordWork {
  const settings = groundSettings(flags)
  const fields = recordFields(flags)
  const carry = carryOptions(flags)
  return (record) => {
    const { document, issues } = groundRecord(groundable(record, fields), settings)
    const { extractions: _, answer: __, ...others } = record.kind === 'json' ? record.value : {}
    const carried =
      record.kind === 'json' ? withCarried(document, { ...record, value: others }, fields, carry) : document
    return outcomeOf(lineOf(carried, record.kind === 'json' ? record.exact : []), issues, flags)
  }
}

/** What `chugiai ground` does with a text and an answer. */
export function groundingOf(flags: FlagValues): (record: GroundRecord) => Outcome {
  const settings = groundSettings(flags)
  return (record) => {
    const { document, issues } = groundRecord(record, settings)
    return outcomeOf(`${JSON.stringify(document)}\n`, issues, flags)
  }
}

function groundSettings(flags: FlagValues): GroundSettings {
  return {
    model: text(flags.model) ?? 'model',
    layer: text(flags.layer) ?? 'mentions',
    isOrdered: choice('--order', flags.order ?? 'auto', ['auto', 'reading']) === 'reading',
  }
}

function outcomeOf(output: string, issues: readonly Issue[], { strict }: FlagValues): Outcome {
  return { output, issues, found: strict === true && issues.some(({ severity }) => severity !== 'info') }
}

function groundable(record: GoodRecord, fields: RecordFields): GroundRecord {
  if (record.kind !== 'json') {
    throw new ChugiaiError('invalid_json', 'This is no NDJSON', {
      hint: 'Give records with text and extractions, one a line, or --text and --extractions.',
    })
  }
  const [own, id] = [fieldOf(record.value, fields.textField), idOf(record, fields.idField)]
  return toGroundRecord({ ...record.value, text: own, ...defined({ id }) })
}
