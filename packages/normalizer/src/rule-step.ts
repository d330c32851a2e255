import { type TextStep, unchanged } from '@chugiai/text'
import { applyRules, type Rule } from './rewriter.ts'

/** A step that is made of one rule, so that several can run over the same stretch of text without an alignment each. */
export interface RuleStep extends TextStep {
  readonly rule: Rule
}

/** A rule as a named step. The name carries its version. */
export function ruleStep(name: string, rule: Rule): RuleStep {
  return { name, rule, run: (text) => applyRules(text, [rule], true) ?? unchanged(text) }
}
