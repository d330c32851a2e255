import {
  type AnnotatedDocument,
  createIds,
  formatLogHeader,
  type History,
  type HistoryOptions,
  type HistoryRecord,
  type Patch,
  rebasePatches,
  replayHistory,
} from '@chugiai/annotation'
import { replayLines } from './replay.ts'

/** A change of this window that is not in the storage yet. */
export interface Pending {
  /** The record of it in the log. */
  readonly line: string
  /** What it did to the document, of an undo as well. */
  readonly patch: Patch
  readonly options: HistoryOptions
}

/** What was changed here and there at the same time. */
export interface Rebase {
  readonly base: AnnotatedDocument
  /** What both windows know. */
  readonly lines: readonly string[]
  /** What the other window wrote after that. */
  readonly theirs: readonly string[]
  readonly ours: readonly Pending[]
  readonly listen: (record: HistoryRecord) => void
}

export interface Rebased {
  /** With what the other window did. */
  readonly history: History
  /** Changes of this window to make on it. */
  readonly patches: readonly { readonly patch: Patch; readonly options: HistoryOptions }[]
  /** How many changes of this window the other one leaves no room for. */
  readonly conflicts: number
}

/** Brings what this window did up to date with what another wrote first. */
export function rebasePending({ base, lines, theirs, ours, listen }: Rebase): Rebased {
  const { history } = replayHistory(base, formatLogHeader(base) + lines.join(''), listen)
  const over = replayLines(history, theirs)
  const { document } = history
  const rebased = rebasePatches(
    ours.map(({ patch }) => patch),
    over,
    { document, ids: createIds(document) },
  )
  return {
    history,
    patches: rebased
      .map(({ patch }, index) => ({ patch, options: ours[index]!.options }))
      .filter(({ patch }) => patch.changes.length > 0),
    conflicts: rebased.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  }
}
