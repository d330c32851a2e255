import {
  type AlignedText,
  assertArgument,
  assertText,
  listOf,
  type Span,
  sliceSpan,
  TEXT_STEP,
  type TextStep,
  unchanged,
} from '@chugiai/text'
import { normalizationSteps } from './normalize.ts'
import type { NormalizeOptions } from './steps.ts'

/** One thing that normalizing changed. */
export interface TextChange {
  /** The step that did it, with its version: `tone-marks@1`. */
  readonly code: string
  /** Where, in the original text. */
  readonly span: Span
  /** What stands there in the original text. */
  readonly before: string
  /** What the step put in place of what it found; '' for what it removed. */
  readonly after: string
}

export interface NormalizationReport extends AlignedText {
  /** Step by step, in order of place within each. */
  readonly changes: readonly TextChange[]
  /** How many changes each step made; steps that made none are left out. */
  readonly counts: Readonly<Record<string, number>>
}

/**
 * Normalizes and tells what was changed. Slower than `normalize`, whose text it gives: it runs the steps one after
 * another over the whole text.
 *
 * @example reportNormalization('hòan  toàn').changes[0] // { code: 'blanks@1', span: { start: 5, end: 6 }, before: ' ', after: '' }
 */
export function reportNormalization(text: string, options: NormalizeOptions = {}): NormalizationReport {
  return reportSteps(text, normalizationSteps(options))
}

/** {@link reportNormalization} for steps of your own choice. */
export function reportSteps(text: string, steps: readonly TextStep[]): NormalizationReport {
  assertText(text)
  assertArgument(steps, listOf(TEXT_STEP), 'steps')
  const changes: TextChange[] = []
  const counts: Record<string, number> = {}
  let result = unchanged(text)
  for (const step of steps) {
    const next = step.run(result.text)
    const found = changesOf(step.name, text, result, next)
    if (found.length > 0) counts[step.name] = found.length
    for (const change of found) changes.push(change)
    result = { text: next.text, alignment: result.alignment.compose(next.alignment) }
  }
  return { ...result, changes, counts }
}

function changesOf(code: string, text: string, before: AlignedText, after: AlignedText): TextChange[] {
  const changed = changedSpans(after)
  const sources = before.alignment.toSourceAll(changed.map(({ source }) => source))
  return changed.map(({ target }, i) => {
    const span = sources[i]!
    return { code, span, before: sliceSpan(text, span), after: sliceSpan(after.text, target) }
  })
}

function changedSpans({ alignment }: AlignedText): { source: Span; target: Span }[] {
  const spans: { source: Span; target: Span }[] = []
  const sections = alignment.toJSON()
  let source = 0
  let target = 0
  for (let i = 0; i < sections.length; i += 2) {
    const length = sections[i]!
    const written = sections[i + 1]! < 0 ? length : sections[i + 1]!
    if (sections[i + 1]! >= 0) {
      spans.push({ source: { start: source, end: source + length }, target: { start: target, end: target + written } })
    }
    source += length
    target += written
  }
  return spans
}
