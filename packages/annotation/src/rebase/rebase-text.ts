import { editText } from '../edit/edit-text.ts'
import type { Patch, TextChange, TextReplacement } from '../model/patch.ts'
import { rebaseReplacements, tiedPlaces } from '../moving/rebase-replacements.ts'
import type { TextMap } from '../moving/text-map.ts'
import type { RebaseState } from './rebase-state.ts'
import { inverseOf, type TextEdits, type TextStep, textSteps } from './text-steps.ts'

/** Makes an edit of the text beside the other side's edits; both at one place are a conflict. */
export function rebaseText(state: RebaseState, change: TextChange, init: Patch): void {
  const moved = moveEdits(state, change.replacements)
  if (moved === null) {
    state.conflict('text_overlap', change, 'Both edited the same place of the text')
    state.steps = textSteps(state.text, [
      { author: init.author, replacements: inverseOf(change) },
      ...state.steps.map(({ author, map }) => ({ author, replacements: map.replacements })),
    ])
    return
  }
  const { id, author, at } = init
  const wanted = moved.replacements.map(({ start, before, after }) => ({
    span: { start, end: start + before.length },
    text: after,
  }))
  const { patch, issues } = editText(state.finish(), wanted, { id, author, at, ...state.edges })
  for (const one of patch.changes) state.make(one)
  state.steps = textSteps(state.text, moved.edits)
  state.issues.push(...issues)
}

interface MovedEdits {
  /** The edits of the change, in the text of the draft. */
  readonly replacements: readonly TextReplacement[]
  /** The edits of the steps, in the text that the change makes. */
  readonly edits: readonly TextEdits[]
}

function moveEdits(state: RebaseState, replacements: readonly TextReplacement[]): MovedEdits | null {
  let moved = replacements
  const edits: TextEdits[] = []
  for (const step of state.steps) {
    const [ours, theirs] = sideBySide(moved, step)
    if (ours === null || theirs === null) return null
    if (hasEdge(state, tiedPlaces(moved, step.map.replacements), step.map)) return null
    edits.push({ author: step.author, replacements: theirs })
    moved = ours
  }
  return { replacements: moved, edits }
}

function sideBySide(ours: readonly TextReplacement[], { map }: TextStep) {
  return [rebaseReplacements(ours, map.replacements), rebaseReplacements(map.replacements, ours)] as const
}

/** Whether an annotation begins or ends where both inserted something: what comes inside would depend on who is first. */
function hasEdge(state: RebaseState, places: readonly number[], map: TextMap): boolean {
  if (places.length === 0) return false
  const ranges = places.map((place) => [map.mapPosition(place, 'before'), map.mapPosition(place, 'after')] as const)
  const isTied = (edge: number) => ranges.some(([from, to]) => from <= edge && edge <= to)
  return Object.values(state.finish().layers).some(({ annotations }) =>
    annotations.some((one) => one.kind === 'span' && one.spans.some(({ start, end }) => isTied(start) || isTied(end))),
  )
}
