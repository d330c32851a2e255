import { assertArgument, assertOptions, FUNCTION, NUMBER, STRING } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import { annotationError } from '../model/error.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import type { Patch } from '../model/patch.ts'
import { type Applied, applyAndComplete } from './apply-patch.ts'
import { composePatches } from './compose-patches.ts'
import { assertSound, type HistoryOptions, type HistoryState, type HistoryStep } from './history-state.ts'
import { invertPatch } from './invert-patch.ts'

/** What a history did, in order: enough to do it all again. */
export type HistoryRecord =
  | ({
      /** A patch was applied. */
      readonly op: 'apply'
      /** The patch, with every place filled in. */
      readonly patch: Patch
    } & HistoryOptions)
  | {
      /** The last step was taken back. */
      readonly op: 'undo'
    }
  | {
      /** The step that was undone last was made once more. */
      readonly op: 'redo'
    }
  | ({
      /** All of the history was written down: what came before is no longer needed to replay it. */
      readonly op: 'checkpoint'
    } & HistoryState)

/** How a checkpoint is made. */
export interface CheckpointOptions {
  /** How many steps can still be undone, counted from the last one; all of them when left out. */
  readonly steps?: number
}

/** A document with the steps that led to it. Holds state: each call changes `document`. */
export interface History {
  /** The document as it is now. */
  readonly document: AnnotatedDocument
  /** Steps that can be undone, the oldest first. */
  readonly done: readonly HistoryStep[]
  /** Steps that can be redone, the next one last. */
  readonly undone: readonly HistoryStep[]
  /** Everything that happened, undos included. */
  readonly records: readonly HistoryRecord[]
  /** Applies a patch; steps that were undone are forgotten. Throws what `applyPatch` throws, and then nothing changed. */
  apply(patch: Patch, options?: HistoryOptions): Applied
  /** Takes the last step back. `patch` of the result is what was applied for that. Throws `nothing_to_undo`. */
  undo(): Applied
  /** Makes the step that was undone last once more. Throws `nothing_to_redo`. */
  redo(): Applied
  /**
   * Writes a record that holds the whole document and the steps, from which `replayHistory` goes on without reading what
   * stands before it. Steps beyond `steps` are forgotten. Throws `invalid_option`, and `invalid_document` for a document
   * that could not be read back; then nothing is written.
   */
  checkpoint(options?: CheckpointOptions): void
}

/**
 * Undo and redo for any patch, bulk ones too. Undo restores the document to the byte.
 *
 * @param record called with each record as it is made, to save it: see `formatLogRecord`
 * @example
 * const history = createHistory(document)
 * history.apply(patch, { label: 'Thêm nhãn PER' })
 * history.undo().document // equal to document
 */
export function createHistory(document: AnnotatedDocument, record?: (record: HistoryRecord) => void): History {
  if (record !== undefined) assertArgument(record, FUNCTION, 'record')
  assertDocument(document)
  return new DocumentHistory(document, record)
}

/** A history that goes on from a checkpoint. */
export function restoreHistory(state: HistoryState, record?: (record: HistoryRecord) => void): History {
  const history = new DocumentHistory(state.document, record)
  history.restore(state)
  return history
}

/** A step that patches of its group are added to. */
interface GrowingStep extends HistoryOptions {
  readonly patches: Patch[]
}

class DocumentHistory implements History {
  document: AnnotatedDocument
  readonly undone: GrowingStep[] = []
  readonly records: HistoryRecord[] = []
  readonly #steps: GrowingStep[] = []
  readonly #listener: ((record: HistoryRecord) => void) | undefined

  constructor(document: AnnotatedDocument, listener: ((record: HistoryRecord) => void) | undefined) {
    this.document = document
    this.#listener = listener
  }

  get done(): readonly HistoryStep[] {
    return this.#steps
  }

  apply(patch: Patch, options: HistoryOptions = {}): Applied {
    assertOptions(options, { label: STRING, group: STRING })
    const applied = this.#apply(patch)
    this.undone.length = 0
    const last = this.#steps.at(-1)
    if (last !== undefined && options.group !== undefined && last.group === options.group) {
      last.patches.push(applied.patch)
      this.#steps[this.#steps.length - 1] = { ...last, ...options }
    } else this.#steps.push({ ...options, patches: [applied.patch] })
    this.#note({ op: 'apply', patch: applied.patch, ...options })
    return applied
  }

  undo(): Applied {
    const step = this.#steps.at(-1)
    if (step === undefined)
      throw annotationError('nothing_to_undo', 'No step is left to undo', { hint: 'Look whether `done` is empty.' })
    const applied = this.#apply(composePatches(step.patches.map(invertPatch).reverse()))
    this.#steps.pop()
    this.undone.push(step)
    this.#note({ op: 'undo' })
    return applied
  }

  redo(): Applied {
    const step = this.undone.at(-1)
    if (step === undefined)
      throw annotationError('nothing_to_redo', 'No step is left to redo', { hint: 'Look whether `undone` is empty.' })
    const applied = this.#apply(composePatches(step.patches))
    this.undone.pop()
    this.#steps.push(step)
    this.#note({ op: 'redo' })
    return applied
  }

  checkpoint(options: CheckpointOptions = {}): void {
    assertOptions(options, { steps: NUMBER })
    const { steps = Number.POSITIVE_INFINITY } = options
    if (!(steps >= 0)) {
      throw annotationError('invalid_option', `'steps' is a number from 0 on, not ${steps}`, {
        path: 'steps',
        hint: 'Leave it out to keep all steps.',
      })
    }
    const done = steps === 0 ? [] : this.#steps.slice(-steps)
    const state = { document: this.document, done: copy(done), undone: copy(this.undone) }
    assertSound(state.document)
    this.#steps.splice(0, this.#steps.length - done.length)
    this.#note({ op: 'checkpoint', ...state })
  }

  restore({ done, undone }: HistoryState): void {
    for (const step of copy(done)) this.#steps.push(step)
    for (const step of copy(undone)) this.undone.push(step)
  }

  #apply(patch: Patch): Applied {
    const applied = applyAndComplete(this.document, patch)
    this.document = applied.document
    return applied
  }

  #note(record: HistoryRecord): void {
    this.records.push(record)
    this.#listener?.(record)
  }
}

/** Steps with lists of patches of their own: the last step of a history may grow. */
function copy(steps: readonly HistoryStep[]): GrowingStep[] {
  return steps.map((step) => ({ ...step, patches: [...step.patches] }))
}
