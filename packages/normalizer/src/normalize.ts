import { type AlignedText, assertText, runSteps, type TextStep, unchanged } from '@chugiai/text'
import { AlignmentRecorder } from './engine/alignment-recorder.ts'
import { rewriteBy } from './engine/rule.ts'
import { applyRules, ruleStep } from './engine/rule-step.ts'
import { assertNormalizeOptions, type NormalizeOptions, type Plan, planRules } from './steps.ts'
import { rewriteStretches } from './syllables/stretches.ts'

const DEFAULTS: NormalizeOptions = {}

/**
 * Normalizes Vietnamese text and records where each character came from. Text that needs nothing is returned as it is,
 * after one look at each code unit. Normalizing twice is normalizing once, and composed (NFC) and decomposed (NFD)
 * input give the same text.
 *
 * @example
 * const { text, alignment } = normalize('Ðà Nẵng,  ngày 8/3')
 * text // 'Đà Nẵng, ngày 8/3'
 * alignment.toSource({ start: 0, end: 2 }) // { start: 0, end: 2 }: 'Ðà'
 * @throws {ChugiaiError} `unknown_preset`, `unknown_option`, `wrong_type`
 */
export function normalize(text: string, options: NormalizeOptions = DEFAULTS): AlignedText {
  assertInput(text, options)
  const { extraSteps = [], ...preset } = options
  const result = rewriteAligned(text, planOf(preset))
  if (extraSteps.length === 0) return result
  const last = runSteps(result.text, extraSteps)
  return { text: last.text, alignment: result.alignment.compose(last.alignment) }
}

/** The text of {@link normalize} without the record: faster on text that needs work. */
export function normalizeText(text: string, options: NormalizeOptions = DEFAULTS): string {
  assertInput(text, options)
  const { extraSteps = [], ...preset } = options
  const { rules, work } = planOf(preset)
  const result = work === null ? rewriteBy(rules, text, false)?.text : rewriteStretches(text, rules, work, null)
  return extraSteps.reduce((source, step) => step.run(source).text, result ?? text)
}

/**
 * The steps that {@link normalize} takes, in order: `runSteps(text, normalizationSteps(options))` gives the same text.
 *
 * @example normalizationSteps({ preset: 'unicode' }).map((step) => step.name) // ['compose@1', 'look-alikes@1']
 */
export function normalizationSteps(options: NormalizeOptions = {}): readonly TextStep[] {
  return [...planRules(options).rules.map(ruleStep), ...(options.extraSteps ?? [])]
}

function assertInput(text: string, options: NormalizeOptions): void {
  assertText(text)
  if (options !== DEFAULTS) assertNormalizeOptions(options)
}

const plans = /* @__PURE__ */ new Map<string, Plan>()

function planOf(options: NormalizeOptions): Plan {
  const key = JSON.stringify(options)
  const known = plans.get(key)
  if (known !== undefined) return known
  const plan = planRules(options)
  plans.set(key, plan)
  return plan
}

function rewriteAligned(text: string, { rules, work }: Plan): AlignedText {
  if (work === null) return applyRules(text, rules)
  const recorder = new AlignmentRecorder()
  const rewritten = rewriteStretches(text, rules, work, recorder)
  return rewritten === null ? unchanged(text) : { text: rewritten, alignment: recorder.build() }
}
