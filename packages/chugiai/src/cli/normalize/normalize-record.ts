import type { AnnotatedDocument } from '@chugiai/annotation'
import { decode, encode, reportSteps } from '@chugiai/normalizer'
import { type AlignedText, ChugiaiError, type Issue } from '@chugiai/text'
import { documentOfRecord } from '../record/document-record.ts'
import { type ExactNumbers, stringifyExact } from '../record/exact-numbers.ts'
import { placeName } from '../record/place.ts'
import type { GoodRecord, Outcome } from '../record/record.ts'
import { stringField, withField } from '../record/record-input.ts'
import { formatChanges } from './format-changes.ts'
import { formatDiff } from './format-diff.ts'
import { type LineWork, workOnLines } from './line-work.ts'
import { assertNoArticle, normalizeDocument } from './normalize-document.ts'
import { type NormalizePlan, planSteps, runPlan } from './normalize-plan.ts'

/** What comes out: the text, an object with the alignment, a list of what would change, or changed lines for people. */
export type NormalizeOutput = 'text' | 'json' | 'check' | 'diff'

export interface NormalizeRecordOptions extends NormalizePlan {
  readonly textField: string
  readonly output: NormalizeOutput
  /** What is done to the lines at the end, with the output `text` alone. */
  readonly lines?: LineWork
  /** Results are lines of NDJSON, also of plain texts. */
  readonly isNdjson: boolean
  readonly colour: boolean
}

/** One record through the steps. `check` and `diff` change nothing, and `found` says whether something would change. */
export async function normalizeRecord(record: GoodRecord, options: NormalizeRecordOptions): Promise<Outcome> {
  const { text: source, issues } = sourceOf(record, options)
  if (options.output === 'check') {
    const report = reportSteps(source, planSteps(options))
    return { output: formatChanges(record.place, source, report), issues, found: report.changes.length > 0 }
  }
  if (options.output !== 'diff') {
    const document = documentOfRecord(record, options.textField)
    if (document !== null) return documentOutcome(document, record.kind === 'json' ? record.exact : [], options)
    assertNoArticle(record)
  }
  const result = runPlan(source, options)
  if (options.output === 'diff') {
    const output = formatDiff(record.place, source, result, options.colour)
    return { output, issues, found: !result.alignment.isIdentity }
  }
  const output = resultOf(record, result, options)
  return encoded(output, issues, options)
}

function encoded(output: string, issues: readonly Issue[], { to }: NormalizePlan): Outcome {
  if (to === undefined) return { output, issues }
  const written = encode(output, to)
  return { output: written.bytes, issues: [...issues, ...written.issues] }
}

/** A document stays one: its annotations are taken along. Its source holds the alignment, so `json` adds nothing. */
function documentOutcome(document: AnnotatedDocument, exact: ExactNumbers, options: NormalizeRecordOptions): Outcome {
  if (options.lines !== undefined) {
    throw new ChugiaiError('annotated_record', 'The lines of an annotated document cannot be rewritten', {
      hint: '--lines keeps no alignment, so annotations would be lost. Take it on the plain text.',
    })
  }
  const { document: normalized, issues } = normalizeDocument(document, options)
  return encoded(`${stringifyExact(normalized, exact)}\n`, issues, options)
}

function sourceOf(record: GoodRecord, { textField, encoding }: NormalizeRecordOptions) {
  const noIssues: readonly Issue[] = []
  if (record.kind === 'json') return { text: stringField(record.value, textField), issues: noIssues }
  const { text, issues } = decode(record.bytes, encoding === undefined ? {} : { encoding })
  return { text, issues }
}

/** The text; for JSON records, and with `json`, an object with the text in its field, and with `json` the alignment. */
function resultOf(record: GoodRecord, result: AlignedText, options: NormalizeRecordOptions): string {
  const { alignment } = result
  const text = options.lines === undefined ? result.text : workOnLines(result.text, options.lines)
  const json = options.output === 'json'
  const added = json ? { alignment: alignment.toJSON(), steps: planSteps(options).map((step) => step.name) } : {}
  if (record.kind === 'json') {
    return `${stringifyExact({ ...withField(record.value, options.textField, text), ...added }, record.exact)}\n`
  }
  if (options.isNdjson) return `${JSON.stringify({ id: placeName(record.place), text, ...added })}\n`
  if (!json) return record.place.line === undefined ? text : `${text}\n`
  return `${JSON.stringify({ [options.textField]: text, ...added })}\n`
}
