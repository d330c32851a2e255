import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'

/** Signs above what they are folded to, one for one. */
const FROM = '“”„‟«»″‘’‚‛′ʼ‹›‐‑‒–—―−'
const TO = `"""""""''''''''-------`

const folded = /* @__PURE__ */ buildTable()

function buildTable(): ReadonlyMap<number, string> {
  const table = new Map<number, string>([[0x2026, '...']])
  for (let i = 0; i < FROM.length; i++) table.set(FROM.charCodeAt(i), TO.charAt(i))
  return table
}

export const punctuationRule: Rule = { name: 'fold-punctuation@1', rewrite: foldPunctuationIn }

/** Curly and angle quotes become straight ones, all dashes a hyphen, `…` three dots. */
export const foldPunctuationStep = /* @__PURE__ */ ruleStep(punctuationRule)

function foldPunctuationIn(text: string, out: Rewriter): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    const sign = folded.get(code)
    if (sign !== undefined) out.replace(i, i + 1, sign)
  }
}
