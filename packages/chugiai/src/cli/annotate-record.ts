import { annotate } from '../annotate.ts'
import type { GoodRecord, Outcome } from './batch.ts'
import { inputOf, readOptions } from './record-input.ts'
import { showAnnotated } from './show-annotated.ts'

/** Plain data, so that it can be sent to a worker. */
export interface AnnotateRecordOptions {
  readonly textField: string
  readonly anchor?: string
  /** `ndjson` for programs, `show` for people. */
  readonly format: 'ndjson' | 'show'
  readonly colour: boolean
}

/** One record through `annotate`: the document as a JSON line, or shown for people. */
export async function annotateRecord(record: GoodRecord, options: AnnotateRecordOptions): Promise<Outcome> {
  const annotated = await annotate(inputOf(record, options.textField), readOptions(record, options.anchor))
  const output =
    options.format === 'show' ? showAnnotated(annotated, options.colour) : `${JSON.stringify(annotated.document)}\n`
  return { output, issues: annotated.issues }
}
