import { type AlignedText, runSteps, type TextStep, unchanged } from '@chugiai/text'
import { collapseGap } from './blanks.ts'
import { isBorder } from './border.ts'
import { classOf, isGapClass } from './classes.ts'
import { applyRules, Rewriter, type Rule } from './rewriter.ts'
import { createScanner, type Scanner } from './scanner.ts'
import { type NormalizeOptions, planSteps } from './steps.ts'

/**
 * Normalizes Vietnamese text and records where each character came from. Text that needs nothing is returned as it is,
 * after one look at each code unit. Normalizing twice is normalizing once, and composed (NFC) and decomposed (NFD)
 * input give the same text.
 *
 * @example
 * const { text, alignment } = normalize('Ðà Nẵng,  ngày 8/3')
 * text // 'Đà Nẵng, ngày 8/3'
 * alignment.toSource({ start: 0, end: 2 }) // { start: 0, end: 2 }: 'Ðà'
 * @throws {ChugiaiError} `unknown_preset`, `unknown_option`
 */
export function normalize(text: string, options: NormalizeOptions = {}): AlignedText {
  const { extraSteps = [], ...preset } = options
  const result = rewrite(text, preset, true) ?? unchanged(text)
  if (extraSteps.length === 0) return result
  const last = runSteps(result.text, extraSteps)
  return { text: last.text, alignment: result.alignment.compose(last.alignment) }
}

/** The text of {@link normalize} without the record: faster on text that needs work. */
export function normalizeText(text: string, options: NormalizeOptions = {}): string {
  const { extraSteps = [], ...preset } = options
  return extraSteps.reduce((source, step) => step.run(source).text, rewrite(text, preset, false)?.text ?? text)
}

/**
 * The steps that {@link normalize} takes, in order: `runSteps(text, normalizationSteps(options))` gives the same text.
 *
 * @example normalizationSteps({ preset: 'unicode' }).map((step) => step.name) // ['compose@1', 'look-alikes@1']
 */
export function normalizationSteps(options: NormalizeOptions = {}): readonly TextStep[] {
  return [...planSteps(options).steps, ...(options.extraSteps ?? [])]
}

/** What options come down to: the rules, and the scanner that finds where they may have work. */
interface Compiled {
  readonly rules: readonly Rule[]
  readonly scan: Scanner | null
}

const compiled = /* @__PURE__ */ new Map<string, Compiled>()

function compile(options: NormalizeOptions): Compiled {
  const key = JSON.stringify(options)
  let found = compiled.get(key)
  if (found === undefined) {
    const { steps, scan } = planSteps(options)
    found = { rules: steps, scan: scan && createScanner(scan) }
    compiled.set(key, found)
  }
  return found
}

const NEAR = 32 // stretches of work that are nearer than this are handled as one
const LONGEST_STRETCH = 1 << 13 // keeps what is built in between small
const LONGEST_REACH = 1 << 10 // where one place after another needs work, the scanner is passed over so far

/**
 * Runs the rules on the stretches that may need them. A stretch begins and ends at a space between two plain
 * characters or at a line end: no rule looks across these, so a stretch by itself gives what the whole text gives. Blanks between
 * plain characters, the most common fault of all, concern the rule for blanks alone.
 */
function rewrite(text: string, options: NormalizeOptions, record: boolean): AlignedText | null {
  const { rules, scan } = compile(options)
  if (scan === null) return applyRules(text, rules, record)
  const out = new Rewriter(text, record)
  let start = 0
  let end = 0
  let reach = 0
  for (let stop = scan(text, 0, text.length); stop >= 0; stop = scan(text, end, text.length)) {
    if (isGapClass(classOf(text.charCodeAt(stop)))) {
      rewriteStretch(text, start, end, rules, out, record)
      start = end
      const gapEnd = collapseGap(text, stop, out)
      if (gapEnd >= 0) {
        start = end = gapEnd
        continue
      }
    }
    const nextStart = stretchStart(text, stop, end)
    if (nextStart - end > NEAR || end - start > LONGEST_STRETCH) {
      rewriteStretch(text, start, end, rules, out, record)
      start = nextStart
      reach = 0
    }
    end = stretchEnd(text, stop + reach)
    reach = Math.min(reach * 2 + 1, LONGEST_REACH)
  }
  rewriteStretch(text, start, end, rules, out, record)
  return out.isChanged ? out.finish() : null
}

function rewriteStretch(
  text: string,
  start: number,
  end: number,
  rules: readonly Rule[],
  out: Rewriter,
  record: boolean,
): void {
  if (start === end) return
  out.flush()
  const result = applyRules(text.slice(start, end), rules, record)
  if (result !== null) out.splice(start, end, result)
}

function stretchStart(text: string, stop: number, floor: number): number {
  for (let i = stop; i > floor; i--) if (isBorder(text, i - 1)) return i
  return floor
}

function stretchEnd(text: string, stop: number): number {
  for (let i = stop + 1; i < text.length; i++) if (isBorder(text, i)) return i
  return text.length
}
