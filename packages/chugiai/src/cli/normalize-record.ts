import { decode, type NormalizeOptions, normalizationSteps, normalize } from '@chugiai/normalizer'
import type { GoodRecord, Outcome } from './batch.ts'
import { stringField } from './record-input.ts'

export interface NormalizeRecordOptions {
  readonly textField: string
  readonly json: boolean
  readonly normalize: NormalizeOptions
}

/**
 * One record through `normalize`. A text gives the text; with `json`, and for JSON records, an object with the text in
 * its field and, with `json`, the alignment to the source and the names of the steps.
 */
export async function normalizeRecord(record: GoodRecord, options: NormalizeRecordOptions): Promise<Outcome> {
  const { textField, json } = options
  const source = record.kind === 'text' ? decode(record.bytes).text : stringField(record.value, textField)
  const { text, alignment } = normalize(source, options.normalize)
  if (record.kind === 'text' && !json) return { output: text, issues: [] }
  const steps = normalizationSteps(options.normalize).map((step) => step.name)
  const fields = record.kind === 'text' ? {} : record.value
  const value = { ...fields, [textField]: text, ...(json ? { alignment: alignment.toJSON(), steps } : {}) }
  return { output: `${JSON.stringify(value)}\n`, issues: [] }
}
