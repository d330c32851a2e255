import type { AnnotatedDocument } from '@chugiai/annotation'
import type { Recognizer } from '@chugiai/recognizer'
import { ChugiaiError, defined, type Issue } from '@chugiai/text'
import { annotateArticle, assertLength } from '../../annotate.ts'
import { annotateText } from '../../annotate-text.ts'
import { type Selection, selectAnnotations } from '../../select-annotations.ts'
import { articleOfRecord } from '../article/article-of-record.ts'
import { type CarryOptions, carryOptions, lineOf, withCarried } from '../record/carried-fields.ts'
import { documentOfRecord } from '../record/document-record.ts'
import { stringifyExact } from '../record/exact-numbers.ts'
import type { GoodRecord, Outcome } from '../record/record.ts'
import { inputOf, type RecordFields, readOptions, recordFields } from '../record/record-input.ts'
import type { RecordWork, WorkSettings } from '../stream/record-work.ts'
import { byteCount, choice, dayOf, text } from '../terminal/options.ts'
import { annotateDocument } from './annotate-document.ts'
import { recognizerFor } from './own-recognizer.ts'
import { selectionOf } from './selection-of.ts'
import { showAnnotated } from './show-annotated.ts'

/** Longest article in bytes when nothing else is said: some two thousand long articles. */
export const LONGEST_ARTICLE = 10_000_000

/** Layers that CoNLL-U has columns for. */
const COLUMNS: readonly string[] = ['sentences', 'words', 'mentions']

interface AnnotateSettings {
  readonly fields: RecordFields
  readonly carry: CarryOptions
  readonly selection: Selection
  readonly anchor?: string
  /** `show` is for people instead of programs. */
  readonly to: 'ndjson' | 'conllu' | 'show'
  readonly isPlain: boolean
  readonly colour: boolean
  readonly maxLength: number
  readonly recognizer: Recognizer
}

/** What `chugiai annotate` does with a record: the document as a JSON line, or shown for people. */
export async function annotateWork({ flags, colour }: WorkSettings): Promise<RecordWork> {
  const to = choice('--to', flags.to === 'parquet' ? 'ndjson' : (flags.to ?? 'ndjson'), ['ndjson', 'conllu', 'show'])
  const settings: AnnotateSettings = {
    fields: recordFields(flags),
    carry: carryOptions(flags),
    selection: selectionOf(flags, to === 'conllu' ? COLUMNS : undefined),
    to,
    isPlain: flags.plain === true,
    colour,
    maxLength: flags.maxLength === undefined ? LONGEST_ARTICLE : byteCount('--max-length', flags.maxLength),
    recognizer: await recognizerFor(text(flags.names), text(flags.model)),
    ...defined({ anchor: dayOf('--anchor', flags.anchor) }),
  }
  return (record) => annotateRecord(record, settings)
}

async function annotateRecord(record: GoodRecord, settings: AnnotateSettings): Promise<Outcome> {
  const { fields, maxLength } = settings
  if (record.kind !== 'json') assertRecordLength(record.bytes, maxLength)
  const document = documentOfRecord(record, fields.textField)
  if (document !== null) return documentOutcome(document, record, settings)
  return settings.isPlain ? annotatePlain(record, settings) : annotatePage(record, settings)
}

async function annotatePage(record: GoodRecord, settings: AnnotateSettings): Promise<Outcome> {
  const { fields, anchor, recognizer, selection, colour, to } = settings
  const { article, issues, carries } = articleOfRecord(record, { ...fields, ...defined({ anchor }) })
  assertRecordLength(article.text, settings.maxLength)
  const annotated = await annotateArticle(article, { recognizer, ...defined({ anchor }) })
  if (to === 'show') return { output: showAnnotated(annotated, colour), issues }
  const selected = selectAnnotations(annotated.document, selection)
  return outcomeOf(selected, issues, record, carries ? settings : { ...settings, carry: { drop: ['*'] } })
}

/** A text that is no page: nothing in it is a title or a byline. */
async function annotatePlain(record: GoodRecord, settings: AnnotateSettings): Promise<Outcome> {
  const { fields, anchor, recognizer, selection } = settings
  if (record.kind === 'html' || settings.to === 'show') {
    throw new ChugiaiError('not_plain', '--plain takes texts, and gives NDJSON', { hint: 'Leave --plain out.' })
  }
  const { id, uri } = readOptions(record, fields.idField)
  const input = inputOf(record, fields.textField)
  assertRecordLength(input, settings.maxLength)
  const { maxLength } = settings
  const { document, issues } = await annotateText(input, { recognizer, maxLength, ...defined({ id, uri, anchor }) })
  return outcomeOf(selectAnnotations(document, selection), issues, record, settings)
}

async function outcomeOf(
  document: AnnotatedDocument,
  issues: readonly Issue[],
  record: GoodRecord,
  { fields, carry, to }: AnnotateSettings,
): Promise<Outcome> {
  if (to === 'conllu') return conllu(document, issues)
  const exact = record.kind === 'json' ? record.exact : []
  return { output: lineOf(withCarried(document, record, fields, carry), exact), issues }
}

/** Loaded when it is wanted: few ask for it, and the formats are many. */
async function conllu(document: AnnotatedDocument, issues: readonly Issue[] = []): Promise<Outcome> {
  return (await import('./annotated-conllu.ts')).conlluOutcome(document, issues)
}

/** A document stays one: what is in it stays, and suggestions come beside it. */
async function documentOutcome(
  document: AnnotatedDocument,
  record: GoodRecord,
  settings: AnnotateSettings,
): Promise<Outcome> {
  assertRecordLength(document.text, settings.maxLength)
  if (settings.to === 'show') {
    throw new ChugiaiError('annotated_record', 'The record is a document already, which --to show does not show', {
      hint: 'Show the page that it was made from, or leave --to out.',
    })
  }
  const annotated = annotateDocument(document, settings.recognizer, settings.anchor)
  const own = Object.values(document.layers).flatMap(({ annotations }) => annotations.map(({ id }) => id))
  const selected = selectAnnotations(
    annotated,
    settings.selection,
    new Set(own),
    wasRead(document) ? undefined : ['words'],
  )
  if (settings.to === 'conllu') return conllu(selected)
  return { output: `${stringifyExact(selected, record.kind === 'json' ? record.exact : [])}\n`, issues: [] }
}

/** Whether rules or a model have looked for mentions: what was left out then stays out. */
function wasRead({ layers: { mentions } }: AnnotatedDocument): boolean {
  if (mentions === undefined) return false
  const kinds = mentions.annotations.map(({ origin }) => origin.kind)
  return kinds.length === 0 || kinds.includes('rule') || kinds.includes('model')
}

/** @throws {ChugiaiError} `input_too_long`, in the words of the command line */
function assertRecordLength(input: { readonly length: number }, maxLength: number): void {
  try {
    assertLength(input, maxLength)
  } catch (error) {
    if (!(error instanceof ChugiaiError)) throw error
    throw new ChugiaiError(error.code, error.message, {
      hint: 'Give one article a record (NDJSON: one {"text": "…"} a line), or allow longer ones by --max-length.',
    })
  }
}
