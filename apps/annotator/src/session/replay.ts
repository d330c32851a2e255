import type { History, HistoryRecord, Patch } from '@chugiai/annotation'

/** Does in a history what another window did; gives the patch that came of it. */
export function replayRecord(history: History, record: HistoryRecord): Patch | null {
  if (record.op === 'undo') return history.undo().patch
  if (record.op === 'redo') return history.redo().patch
  if (record.op === 'checkpoint') {
    history.checkpoint({ steps: record.done.length })
    return null
  }
  const { op: _, patch, ...options } = record
  return history.apply(patch, options).patch
}

export function replayLines(history: History, lines: readonly string[]): readonly Patch[] {
  return lines.map((line) => replayRecord(history, JSON.parse(line) as HistoryRecord)).filter((patch) => patch !== null)
}
