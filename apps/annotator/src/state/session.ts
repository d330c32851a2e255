import {
  type AnnotatedDocument,
  type Applied,
  type Change,
  createIds,
  createPatch,
  formatLogHeader,
  formatLogRecord,
  type History,
  type Ids,
  replayHistory,
} from '@chugiai/annotation'
import { batch } from '@preact/signals'
import { Autosave } from '../storage/autosave.ts'
import {
  annotatorName,
  canRedo,
  canUndo,
  currentDocument,
  documentKey,
  selectedId,
  textSelection,
  title,
} from './store.ts'

/** The document that is open, with what changes it. Only this file holds the history. */
interface Session {
  readonly history: History
  ids: Ids
  patches: number
}

let session: Session | null = null

/** What {@link openSession} opens. */
export interface SessionInit {
  /** Null when the document could not be kept: it can be worked on, and exported. */
  readonly key: number | null
  readonly title: string
  readonly base: AnnotatedDocument
  /** The log of its history, but for the header. */
  readonly lines: readonly string[]
}

/**
 * Shows a document, with everything that was done to it before, which can still be undone.
 *
 * @throws {ChugiaiError} `invalid_log` when what was kept of its history is damaged
 */
export function openSession({ key, title: name, base, lines }: SessionInit): void {
  const autosave = key === null ? null : new Autosave(key, lines.length)
  const log = formatLogHeader(base) + lines.join('')
  const { history } = replayHistory(base, log, (record) => autosave?.add(formatLogRecord(record)))
  session = { history, ids: createIds(history.document), patches: lines.length }
  batch(() => {
    documentKey.value = key
    title.value = name
    selectedId.value = null
    textSelection.value = null
    publish(history)
  })
}

export function closeSession(): void {
  session = null
  batch(() => {
    documentKey.value = null
    title.value = ''
    selectedId.value = null
    textSelection.value = null
    currentDocument.value = null
    canUndo.value = false
    canRedo.value = false
  })
}

/** An id that no annotation of the open document has. */
export function nextSpanId(): string {
  return openedSession().ids.next('span')
}

/** Makes changes in the name of the person. `label` is what the step is called. */
export function change(changes: readonly Change[], label: string): Applied {
  const open = openedSession()
  const patch = createPatch(changes, {
    id: `p${++open.patches}`,
    author: annotatorName.value,
    at: new Date().toISOString(),
  })
  const applied = open.history.apply(patch, { label })
  publish(open.history)
  return applied
}

/** Takes the last step back, or makes it again; null when there is none. */
export function travel(direction: 'undo' | 'redo'): Applied | null {
  const open = openedSession()
  const steps = direction === 'undo' ? open.history.done : open.history.undone
  if (steps.length === 0) return null
  const applied = open.history[direction]()
  open.ids = createIds(applied.document)
  publish(open.history)
  return applied
}

function publish(history: History): void {
  batch(() => {
    currentDocument.value = history.document
    canUndo.value = history.done.length > 0
    canRedo.value = history.undone.length > 0
  })
}

function openedSession(): Session {
  if (session === null) throw new Error('No document is open')
  return session
}
