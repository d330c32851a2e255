import { isObject } from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import type { Patch } from '../model/patch.ts'
import { validateShape } from '../validate/validate-shape.ts'
import { validateSource, validateSpans } from '../validate/validate-spans.ts'
import { assertPatch } from './check-patch.ts'

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
 * Throws unless a value that came from outside is the state of a history. References to nothing are let pass, as
 * `applyPatch` lets them.
 *
 * @throws {ChugiaiError} `invalid_document`, `invalid_patch`
 */
export function assertHistoryState(value: unknown): asserts value is HistoryState {
  const { document, done, undone } = Object(value) as { readonly [Key in keyof HistoryState]?: unknown }
  assertDocument(document)
  for (const [name, steps] of Object.entries({ done, undone })) {
    if (!Array.isArray(steps)) throw invalidStep(name)
    for (let i = 0; i < steps.length; i++) assertStep(steps[i], `${name}[${i}]`)
  }
}

function assertDocument(value: unknown): void {
  const shape = validateShape(value)
  const document = value as AnnotatedDocument
  const issues = shape.length > 0 ? shape : [...validateSource(document), ...validateSpans(document)]
  const error = issues.find(({ severity }) => severity === 'error')
  if (error === undefined) return
  throw annotationError('invalid_document', error.message, {
    path: `document.${error.path ?? ''}`,
    hint: 'See validateDocument for all that is wrong with it.',
  })
}

function assertStep(step: unknown, path: string): void {
  if (!isObject(step) || !Array.isArray(step.patches) || step.patches.length === 0) throw invalidStep(path)
  for (const patch of step.patches as Patch[]) assertPatch(patch)
}

function invalidStep(path: string) {
  return annotationError('invalid_patch', 'A step of a history holds a list of patches', {
    path,
    hint: 'Write checkpoints with history.checkpoint.',
  })
}
