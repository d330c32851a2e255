import { collapseGap } from '../characters/blanks.ts'
import type { AlignmentRecorder } from '../engine/alignment-recorder.ts'
import { isBorder } from '../engine/border.ts'
import { classOf, isGapClass, UNSTABLE } from '../engine/classes.ts'
import { Rewriter } from '../engine/rewriter.ts'
import { type Rule, rewriteBy } from '../engine/rule.ts'
import { findWork } from '../engine/scanner.ts'

const NEAR = 32 // stretches of work that are nearer than this are handled as one
const LONGEST_STRETCH = 1 << 13 // keeps what is built in between small
const LONGEST_REACH = 1 << 10 // where one place after another needs work, the scanner is passed over so far

/**
 * Runs the rules on the stretches that may need work of the kinds `work`; `null` when nothing is changed. A stretch begins
 * and ends at a space between two plain characters or at a line end: no rule looks across these, so a stretch by itself
 * gives what the whole text gives. Blanks between plain characters, the most common fault of all, concern the rule for
 * blanks alone.
 *
 * @param recorder is told the changes; `null` when nobody asks
 */
export function rewriteStretches(
  text: string,
  rules: readonly Rule[],
  work: number,
  recorder: AlignmentRecorder | null,
): string | null {
  const out = new Rewriter(text, recorder)
  const rewriteStretch = (start: number, end: number) => {
    if (start === end) return
    out.flush()
    const part = rewriteBy(rules, text.slice(start, end), recorder !== null)
    if (part === null) return
    out.splice(start, end, part.text)
    recorder?.takeOver(part.edits)
  }
  let start = 0
  let end = 0
  let reach = 0
  for (let stop = findWork(text, 0, work); stop >= 0; stop = findWork(text, end, work)) {
    if (isGapClass(classOf(text.charCodeAt(stop)))) {
      rewriteStretch(start, end)
      start = end
      const gapEnd = collapseGap(text, stop, out)
      if (gapEnd >= 0) {
        start = end = gapEnd
        continue
      }
    }
    const nextStart = stretchStart(text, stop, end)
    if (nextStart - end > NEAR || end - start > LONGEST_STRETCH) {
      rewriteStretch(start, end)
      start = nextStart
      reach = 0
    }
    end = stretchEnd(text, stop + reach)
    reach = classOf(text.charCodeAt(stop)) === UNSTABLE ? Math.min(reach * 2 + 1, LONGEST_REACH) : 0
  }
  rewriteStretch(start, end)
  return out.isChanged ? out.finish() : null
}

function stretchStart(text: string, stop: number, floor: number): number {
  for (let i = stop; i > floor; i--) if (isBorder(text, i - 1)) return i
  return floor
}

function stretchEnd(text: string, stop: number): number {
  for (let i = stop + 1; i < text.length; i++) if (isBorder(text, i)) return i
  return text.length
}
