import { type AnnotatedDocument, applyPatch, type DocumentSource, rebaseDocument } from '@chugiai/annotation'
import { Alignment, ChugiaiError, type Issue } from '@chugiai/text'
import type { GoodRecord } from '../record/record.ts'
import { type NormalizePlan, planSteps, runPlan } from './normalize-plan.ts'

/** A document with its text normalized, and what its annotations lost by it. */
export interface NormalizedDocument {
  readonly document: AnnotatedDocument
  readonly issues: readonly Issue[]
}

const NORMALIZED = { id: 'normalize', author: 'chugiai', at: '1970-01-01T00:00:00Z' } // no clock: a re-run gives the same

/**
 * Normalizes the text of a document and takes every annotation along: a span goes where the alignment of the steps leads
 * it, and the way back to the file gets longer by them.
 */
export function normalizeDocument(document: AnnotatedDocument, plan: NormalizePlan): NormalizedDocument {
  const { text, alignment } = runPlan(document.text, plan)
  if (alignment.isIdentity) return { document, issues: [] }
  // The present text is the source here: what it was made from comes in again below.
  const based = { ...document, source: textAsSource(Alignment.identity(document.text.length)) }
  const { patch, issues } = rebaseDocument(based, { text, source: textAsSource(alignment) }, NORMALIZED)
  const { source: _, ...moved } = applyPatch(based, patch)
  const { source } = document
  if (source === undefined) return { document: moved, issues }
  const steps = [...source.steps, ...planSteps(plan).map(({ name }) => name)]
  const whole = Alignment.fromJSON(source.alignment).compose(alignment).toJSON()
  return { document: { ...moved, source: { ...source, steps, alignment: whole } }, issues }
}

function textAsSource(alignment: Alignment): DocumentSource {
  return { length: alignment.sourceLength, steps: [], alignment: alignment.toJSON() }
}

/**
 * An article has spans in many fields, and no patch that takes them along.
 *
 * @throws {ChugiaiError} `annotated_record`
 */
export function assertNoArticle(record: GoodRecord): void {
  if (record.kind !== 'json' || !Object.hasOwn(record.value, 'schemaVersion')) return
  throw new ChugiaiError('annotated_record', 'The record is an article: its spans would not fit another text', {
    path: 'schemaVersion',
    hint: 'Normalize the page before `chugiai parse` reads it, or the documents that `chugiai annotate` makes.',
  })
}
