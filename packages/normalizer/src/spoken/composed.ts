import type { AlignedText, TextStep } from '@chugiai/text'
import { assertText } from '@chugiai/text'
import { compositionRule } from '../characters/compose.ts'
import type { Rule } from '../engine/rule.ts'
import { applyRules } from '../engine/rule-step.ts'

/** A rule that knows composed letters only, on any text: decomposed input is composed first, and gives the same. */
export function composedStep(rule: Rule): TextStep {
  return { name: rule.name, run: (text) => runComposed(text, rule) }
}

/** Runs one rule on the composed text; the alignment leads to the text as it came. */
export function runComposed(text: string, rule: Rule): AlignedText {
  assertText(text)
  return applyRules(text, [compositionRule, rule])
}
