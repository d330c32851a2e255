import { isObject } from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import type { Patch } from '../model/patch.ts'
import { validateShape } from '../validate/validate-shape.ts'
import { assertPatch } from './check-patch.ts'
import { assertSound, type HistoryState } from './history-state.ts'

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
  const error = validateShape(value).find(({ severity }) => severity === 'error')
  if (error === undefined) {
    assertSound(value as AnnotatedDocument)
    return
  }
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
