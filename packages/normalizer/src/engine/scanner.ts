import { buildAutomaton, FIRST_WORK_STATE, FOR_BLANKS, SHIFT } from './automaton.ts'
import { classTable } from './classes.ts'

// V8 takes constants of the module itself into the code, and then leaves out the checks of a table's length.
const STATE_BITS = SHIFT
const WORK = FIRST_WORK_STATE
const classes = /* @__PURE__ */ classTable()
const automaton = /* @__PURE__ */ buildAutomaton()
const next = /* @__PURE__ */ (() => automaton.next)()
const workOf = /* @__PURE__ */ (() => automaton.work)()

/**
 * The offset of the first code unit from `start` on at which work of a `wanted` kind may be needed, or -1. `start` must
 * lie between words. It may stop too often, never too seldom: one table look-up for the class of a code unit and one for
 * the next state is all that clean text costs.
 *
 * @param wanted kinds of work, added up: `FOR_BLANKS | FOR_INVISIBLE`
 */
export function findWork(text: string, start: number, wanted: number): number {
  const isOdd = ((text.length - start) & 1) === 1
  const state = isOdd ? next[classes[text.charCodeAt(start)]!]! : 0
  if ((workOf[state >> STATE_BITS]! & wanted) !== 0) return start
  const found = firstStop(text, isOdd ? start + 1 : start, text.length, state, wanted)
  const last = text.length - 1
  return found < 0 && (wanted & FOR_BLANKS) !== 0 && start <= last && text[last] === ' ' ? last : found
}

/** All kinds of work that the text may need. */
export function kindsOfWork(text: string): number {
  let state = 0
  let kinds = 0
  for (let i = 0; i < text.length; i++) {
    state = next[state | classes[text.charCodeAt(i)]!]!
    kinds |= workOf[state >> STATE_BITS]!
  }
  return text.endsWith(' ') ? kinds | FOR_BLANKS : kinds
}

/**
 * The loop alone. V8 compiles a running loop before it has seen what stands around it, and gives up the compiled code
 * at a call or an operator there: with either, one process in three stayed at a fourth of the speed. Two steps a round
 * are a tenth faster than one.
 */
function firstStop(text: string, start: number, end: number, before: number, wanted: number): number {
  let state = before
  for (let i = start; i < end; i += 2) {
    state = next[state | classes[text.charCodeAt(i)]!]!
    if (state >= WORK && (workOf[state >> STATE_BITS]! & wanted) !== 0) return i
    state = next[state | classes[text.charCodeAt(i + 1)]!]!
    if (state >= WORK && (workOf[state >> STATE_BITS]! & wanted) !== 0) return i + 1
  }
  return -1
}
