import { FOR_CHARACTERS } from './automaton.ts'
import { Edits } from './edits.ts'
import { Rewriter } from './rewriter.ts'
import { kindsOfWork } from './scanner.ts'

/** A rewrite of text. */
export interface Rule {
  /** With its version: `compose@1`. */
  readonly name: string
  /** Reports its changes from left to right and says nothing of what stays. */
  readonly rewrite: (text: string, out: Rewriter) => void
  /** The kind of work that the rule does; left out when it must see every character. */
  readonly work?: number
}

/** What rules made of a text, with the changes of each that made some, when they were asked for. */
export interface Rewritten {
  readonly text: string
  readonly edits: readonly Edits[]
}

/** Runs rules one after another and passes over those that have no work; `null` when none changes anything. */
export function rewriteBy(rules: readonly Rule[], source: string, record: boolean): Rewritten | null {
  const edits: Edits[] = []
  let text = source
  let isChanged = false
  let kinds = kindsOfWork(text)
  for (const { rewrite, work } of rules) {
    if (work !== undefined && (kinds & work) === 0) continue
    const recorded = record ? new Edits() : null
    const out = new Rewriter(text, recorded)
    rewrite(text, out)
    if (!out.isChanged) continue
    isChanged = true
    text = out.finish()
    if (recorded !== null) edits.push(recorded)
    if (work === undefined || (work & FOR_CHARACTERS) !== 0) kinds = kindsOfWork(text)
  }
  return isChanged ? { text, edits } : null
}
