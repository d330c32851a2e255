import { type AnnotatedDocument, applyPatch, createDocument, groundQuotes, parseExtractions } from '@chugiai/annotation'
import { foldForSearch } from '@chugiai/normalizer'
import { ChugiaiError, type Issue } from '@chugiai/text'
import type { JsonRecord } from '../record/place.ts'

/** A text and what a model answered to it. */
export interface GroundRecord {
  readonly id: string
  readonly text: string
  /** JSON, in whatever words and fences. */
  readonly answer: string
}

/**
 * A record of NDJSON: `{"id", "text", "extractions": […]}`, or `answer` with the model's own words.
 *
 * @throws {ChugiaiError} `missing_text`, `missing_extractions`
 */
export function toGroundRecord({ id, text, extractions, answer }: JsonRecord): GroundRecord {
  if (typeof text !== 'string') {
    const hint = 'Put what the model read into text, letter for letter.'
    throw new ChugiaiError('missing_text', 'The record has no text', { path: 'text', hint })
  }
  const given =
    extractions === undefined ? answer : typeof extractions === 'string' ? extractions : JSON.stringify(extractions)
  if (typeof given !== 'string') {
    const hint = 'Put them into extractions, or what the model said into answer.'
    throw new ChugiaiError('missing_extractions', 'The record has no extractions', { path: 'extractions', hint })
  }
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : 'document', text, answer: given }
}

/** How answers are laid on texts. */
export interface GroundSettings {
  /** Name of the model: the origin of the annotations. */
  readonly model: string
  readonly layer: string
  /** Whether the extractions stand in order of reading. */
  readonly isOrdered: boolean
}

/** The document with what the model found, as suggestions, and what has no place in it. */
export function groundRecord(
  { id, text, answer }: GroundRecord,
  { model, layer, isOrdered }: GroundSettings,
): { readonly document: AnnotatedDocument; readonly issues: readonly Issue[] } {
  const { extractions, issues } = parseExtractions(answer)
  const document = createDocument({ id, text })
  const { patch, issues: lost } = groundQuotes(document, extractions, {
    // The document is written whole: nobody sees the patch or its time.
    ...{ id: 'ground', author: model, at: '1970-01-01T00:00:00Z' },
    origin: { kind: 'model', name: model },
    layer,
    order: isOrdered ? 'reading' : 'auto',
    fold: foldForSearch,
  })
  return { document: applyPatch(document, patch), issues: [...issues, ...lost] }
}
