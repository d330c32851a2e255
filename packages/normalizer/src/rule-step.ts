import { type TextStep, unchanged } from '@chugiai/text'
import { applyRules, type Rule } from './rewriter.ts'

/** A step that is made of one rule, so that several can run over the same stretch of text without an alignment each. */
export interface RuleStep extends TextStep, Rule {}

/** A rule as a named step. The name carries its version. */
export function ruleStep(name: string, rewrite: Rule['rewrite'], shortcut?: Rule['shortcut']): RuleStep {
  const rule = shortcut === undefined ? { rewrite } : { rewrite, shortcut }
  return { ...rule, name, run: (text) => applyRules(text, [rule], true) ?? unchanged(text) }
}
