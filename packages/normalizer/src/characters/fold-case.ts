import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'

export const caseRule: Rule = { name: 'fold-case@1', rewrite: foldCaseIn }

/** Lower case, character by character and without regard to a language: *HÀ NỘI → hà nội*. */
export const foldCaseStep = /* @__PURE__ */ ruleStep(caseRule)

function foldCaseIn(text: string, out: Rewriter): void {
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!
    const length = code > 0xffff ? 2 : 1
    i = isMaybeCapital(code) ? foldLetter(text, i, i + length, out) : i + length
  }
}

const MOST_MARKS = 16 // on one letter; more is no writing, and need not be composed

/** Folds the letter at `start..end`, with its marks where the small letter composes with one: H̱ T̈ W̊ J̌. Returns where it ends. */
function foldLetter(text: string, start: number, end: number, out: Rewriter): number {
  const letter = text.slice(start, end)
  const lower = letter.toLowerCase()
  if (lower === letter) return end
  let last = end
  while (last < text.length && isMark(text.charCodeAt(last))) last++
  const folded = lower + text.slice(end, last)
  const isComposed = last - end > MOST_MARKS || folded === folded.normalize('NFC')
  out.replace(start, isComposed ? end : last, isComposed ? lower : folded.normalize('NFC'))
  return last
}

function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370
}

function isMaybeCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code >= 0xc0
}
