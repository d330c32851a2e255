import { lowerBound } from '@chugiai/text'
import type { Letters } from '../model/letters.ts'
import type { SpanAnnotation } from '../model/model.ts'
import type { TextChange, TextReplacement } from '../model/patch.ts'
import { quoteOf } from '../model/quote.ts'
import type { EdgeRule } from '../moving/edge-rule.ts'
import { mapSpans } from '../moving/map-span.ts'
import { MappedText } from '../moving/mapped-text.ts'
import { TextMap } from '../moving/text-map.ts'
import { invertPatch } from '../patch/invert-patch.ts'

/** Edits of the text that came in between. */
export interface TextEdits {
  readonly author: string
  readonly replacements: readonly TextReplacement[]
}

/** {@link TextEdits} as a map, and the text that they were made for. */
export interface TextStep {
  readonly author: string
  readonly map: TextMap
  readonly text: Letters
}

/** Edits with the texts that they were made for, back from the text that all of them led to. */
export function textSteps(last: Letters, edits: readonly TextEdits[]): readonly TextStep[] {
  let text = last
  const steps: TextStep[] = []
  for (const { author, replacements } of edits.toReversed()) {
    const map = new TextMap(replacements)
    text = new MappedText(text, map.inverse.replacements)
    steps.push({ author, map, text })
  }
  return steps.reverse()
}

/** An annotation as it stands in the text after the steps; `null` when its text is gone. */
export function bringSpans(
  annotation: SpanAnnotation,
  steps: readonly TextStep[],
  rule: EdgeRule,
  now: Letters,
): SpanAnnotation | null {
  let { spans } = annotation
  for (const { map, text } of steps) spans = mapSpans(map, spans, rule, text).filter((span) => span !== null)
  return spans.length === 0 ? null : { ...annotation, spans, quote: quoteOf(now, spans) }
}

/** Whether an annotation begins or ends where several people inserted something: what comes inside hangs on who was first. */
export function isTied({ spans }: SpanAnnotation, steps: readonly TextStep[]): boolean {
  const [first] = steps
  if (first === undefined || steps.every(({ author }) => author === first.author)) return false
  return spans.some(({ start, end }) => isTiedAt(start, steps) || isTiedAt(end, steps))
}

function isTiedAt(place: number, steps: readonly TextStep[]): boolean {
  let [from, to] = [place, place]
  let inserted: string | null = null
  for (const { author, map } of steps) {
    if (inserted !== null && inserted !== author && insertsAt(map, from, to)) return true
    from = map.mapPosition(from, 'before')
    to = map.mapPosition(to, 'after')
    if (from < to) inserted ??= author
  }
  return false
}

function insertsAt({ replacements, starts }: TextMap, from: number, to: number): boolean {
  return [from, to].some((place) => {
    const there = replacements[lowerBound(starts, place)]
    return there !== undefined && there.start === place && there.before === ''
  })
}

/** The replacements that take a change of the text back. */
export function inverseOf(change: TextChange): readonly TextReplacement[] {
  return invertPatch({ id: '', author: '', at: '', changes: [change] }).changes.flatMap((one) =>
    one.target === 'text' ? [one.replacements] : [],
  )[0]!
}
