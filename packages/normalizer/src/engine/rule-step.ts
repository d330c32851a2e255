import { type AlignedText, assertText, type TextStep, unchanged } from '@chugiai/text'
import { AlignmentRecorder } from './alignment-recorder.ts'
import { Rewriter } from './rewriter.ts'
import type { Rule } from './rule.ts'

/** A rule as a named step. */
export function ruleStep(rule: Rule): TextStep {
  return { name: rule.name, run: (text) => runRule(text, rule) }
}

function runRule(text: string, { rewrite }: Rule): AlignedText {
  assertText(text)
  return applyRule(text, rewrite)
}

/** Runs rules one after another over the whole text. */
export function applyRules(text: string, rules: readonly Rule[]): AlignedText {
  return rules.reduce((before, { rewrite }) => {
    const { text: rewritten, alignment } = applyRule(before.text, rewrite)
    return { text: rewritten, alignment: before.alignment.compose(alignment) }
  }, unchanged(text))
}

/** Runs one rewrite over the whole text. */
function applyRule(text: string, rewrite: Rule['rewrite']): AlignedText {
  const recorder = new AlignmentRecorder()
  const out = new Rewriter(text, recorder)
  rewrite(text, out)
  return out.isChanged ? { text: out.finish(), alignment: recorder.build() } : unchanged(text)
}
