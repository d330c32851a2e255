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
    if (isMaybeCapital(code)) {
      const letter = text.slice(i, i + length)
      const lower = letter.toLowerCase()
      if (lower !== letter) out.replace(i, i + length, lower)
    }
    i += length
  }
}

function isMaybeCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code >= 0xc0
}
