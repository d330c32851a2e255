import { FOR_BLANKS } from '../engine/automaton.ts'
import { BLANK, classOf, isPlainClass, NEWLINE, QUAD } from '../engine/classes.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { findWork } from '../engine/scanner.ts'

const SPACE_CODE = 0x20
const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a

export const blankRule: Rule = { name: 'blanks@1', rewrite: collapseBlanksIn, work: FOR_BLANKS }

/**
 * Line ends become `\n` one for one, special blanks a space, runs of blanks one space; blanks at a line's end go.
 * Blank lines stay: their number may mean something.
 *
 * @example collapseBlanksStep.run('Hà\u00a0 Nội \r\n').text // 'Hà Nội\n'
 */
export const collapseBlanksStep = /* @__PURE__ */ ruleStep(blankRule)

function collapseBlanksIn(text: string, out: Rewriter): void {
  for (let stop = findWork(text, 0, FOR_BLANKS); stop >= 0; ) {
    const isAfterSpace = stop > 0 && isBlank(text.charCodeAt(stop - 1))
    stop = findWork(text, rewriteAll(text, isAfterSpace ? stop - 1 : stop, out), FOR_BLANKS)
  }
}

/**
 * Rewrites by themselves the blanks and line ends around `offset`, where a scanner stopped. Gives where they end, or -1
 * when another rule may have a say in them: something is beside them that is neither plain nor the end of the text.
 */
export function collapseGap(text: string, offset: number, out: Rewriter): number {
  let start = offset
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--
  let end = offset
  while (end < text.length && isGap(text.charCodeAt(end))) end++
  const isAlone = end > offset && isSettledAt(text, start - 1) && isSettledAt(text, end)
  return isAlone ? rewriteAll(text, start, out) : -1
}

function isSettledAt(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return true
  const cls = classOf(text.charCodeAt(offset))
  return isPlainClass(cls) || cls === NEWLINE
}

/** Rewrites the blanks and line ends that follow each other from `start` on; gives where they end. */
function rewriteAll(text: string, start: number, out: Rewriter): number {
  let i = start
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isBlank(code)) i = rewriteBlanks(text, i, out)
    else if (isLineEnd(code)) i = rewriteLineEnd(text, i, out)
    else break
  }
  return i
}

/** A run of blanks: its first becomes a space, the others go; at a line's end all go. */
function rewriteBlanks(text: string, start: number, out: Rewriter): number {
  let end = start + 1
  while (end < text.length && isBlank(text.charCodeAt(end))) end++
  if (end === text.length || isLineEnd(text.charCodeAt(end))) {
    out.replace(start, end, '')
    return end
  }
  if (text.charCodeAt(start) !== SPACE_CODE) out.replace(start, start + 1, ' ')
  if (end > start + 1) out.replace(start + 1, end, '')
  return end
}

function rewriteLineEnd(text: string, start: number, out: Rewriter): number {
  const code = text.charCodeAt(start)
  if (code === LINE_FEED) return start + 1
  const isPair = code === CARRIAGE_RETURN && text.charCodeAt(start + 1) === LINE_FEED
  const end = isPair ? start + 2 : start + 1
  out.replace(start, end, '\n')
  return end
}

// What stands there nearly always is asked for first: long runs of spaces are common.

function isGap(code: number): boolean {
  return code === SPACE_CODE || code === LINE_FEED || isSpecial(code)
}

function isBlank(code: number): boolean {
  return code === SPACE_CODE || (isSpecial(code) && !isLineEnd(code))
}

/** U+000B and U+000C break lines, as U+0085, U+2028 and U+2029 do (Unicode Standard, section 5.8). */
function isLineEnd(code: number): boolean {
  if (code === LINE_FEED) return true
  return (code > 0x0a && code < 0x0e) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Blanks and line ends other than U+0020 and U+000A. */
function isSpecial(code: number): boolean {
  const cls = classOf(code)
  return cls === BLANK || cls === QUAD
}
