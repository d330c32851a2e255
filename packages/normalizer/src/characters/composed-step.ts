import type { AlignedText, TextStep } from '@chugiai/text'
import { assertText } from '@chugiai/text'
import type { Rule } from '../engine/rule.ts'
import { applyRules } from '../engine/rule-step.ts'
import { compositionRule } from './compose.ts'

/** A rule that knows composed letters only, on any text: decomposed input is composed first, and gives the same. */
export function composedStep(rule: Rule): TextStep {
  return { name: rule.name, run: (text) => runComposed(text, rule) }
}

const MOST_PASSES = 4 // what a reading brings together is read once more; ordinary text needs one

/** A run that is repeated until it changes nothing, so that running the step twice is running it once. */
export function settle(text: string, run: (text: string, pass: number) => AlignedText): AlignedText {
  let result = run(text, 0)
  for (let pass = 1; pass < MOST_PASSES; pass++) {
    const next = run(result.text, pass)
    if (next.text === result.text) break
    result = { text: next.text, alignment: result.alignment.compose(next.alignment) }
  }
  return result
}

/** Runs one rule on the composed text, and composes what it brings together; the alignment leads to the text as it came. */
export function runComposed(text: string, rule: Rule): AlignedText {
  assertText(text)
  return applyRules(text, [compositionRule, rule, compositionRule])
}
