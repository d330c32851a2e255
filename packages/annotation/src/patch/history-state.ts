import { annotationError } from '../model/error.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import type { Patch } from '../model/patch.ts'
import { validateSource, validateSpans } from '../validate/validate-spans.ts'

/** How a patch goes into a history. */
export interface HistoryOptions {
  /** What the step is called in an undo menu. */
  readonly label?: string
  /** Patches in a row with the same group are one step: letters typed, a tool's run. */
  readonly group?: string
}

/** What one undo takes back. */
export interface HistoryStep extends HistoryOptions {
  /** In the order they were made. */
  readonly patches: readonly Patch[]
}

/** What a checkpoint holds: all that a history is made of. */
export interface HistoryState {
  /** The document as it was. */
  readonly document: AnnotatedDocument
  /** Steps that could be undone, the oldest first. */
  readonly done: readonly HistoryStep[]
  /** Steps that could be redone, the next one last. */
  readonly undone: readonly HistoryStep[]
}

/**
 * Throws unless spans, quotes and source of a document are as its text says. Its shape is not looked at: what patches made
 * has it, and the schema library that knows it weighs more than all of the history.
 *
 * @throws {ChugiaiError} `invalid_document`
 */
export function assertSound(document: AnnotatedDocument): void {
  const error = [...validateSource(document), ...validateSpans(document)].find(({ severity }) => severity === 'error')
  if (error === undefined) return
  throw annotationError('invalid_document', error.message, {
    path: `document.${error.path ?? ''}`,
    hint: 'See validateDocument for all that is wrong with it.',
  })
}
