import type { Annotation, Change, HistoryOptions } from '@chugiai/annotation'
import type { Session } from '../session/session.ts'
import { closeUndoToasts } from './notices.ts'
import { annotatorName, session } from './store.ts'

/** An id that no annotation of the open document has. */
export function nextId(kind: Annotation['kind']): string {
  return opened().nextId(kind)
}

/** Makes changes in the name of the person, as a step of the history. */
export function change(changes: readonly Change[], options: HistoryOptions): void {
  closeUndoToasts()
  opened().change(changes, annotatorName.value, options)
}

/** Takes the last step back, or makes it again; gives what was changed, null when there is no step. */
export function travel(direction: 'undo' | 'redo'): readonly Change[] | null {
  closeUndoToasts()
  return opened().travel(direction)
}

function opened(): Session {
  if (session.value === null) throw new Error('No document is open')
  return session.value
}
