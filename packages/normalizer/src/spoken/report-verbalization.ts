import { type AlignedText, assertText, type Span, sliceSpan } from '@chugiai/text'
import { composeStep } from '../characters/compose.ts'
import { reportSteps, type TextChange } from '../report.ts'
import { ABBREVIATIONS_NAME } from './abbreviations.ts'
import type { Reading } from './figures.ts'
import type { ReadingKind } from './reading-kind.ts'
import { stepsTelling, type VerbalizeOptions } from './verbalize.ts'

/** One thing that was read otherwise than it is written, and why. */
export interface SpokenReading {
  /** What it was taken for: `date`, `score`, `money`; `abbreviation` for letters that are written out. */
  readonly kind: ReadingKind | 'abbreviation'
  /** Where, in the original text, in UTF-16 code units. */
  readonly span: Span
  /** What stands there in the original text: `2-1`. */
  readonly before: string
  /** How it is read: `hai một`. */
  readonly after: string
  /** How well the reading did beside others, 0 to 1. */
  readonly score: number
  /** The word, or the two, beside it that called for the reading: `tỷ số`; '' when its shape was enough. */
  readonly cue: string
  /** An example of the row of the table of decisions: `tỷ số 2-1`; '' for abbreviations. */
  readonly example: string
}

export interface VerbalizationReport extends AlignedText {
  /** In order of place. */
  readonly readings: readonly SpokenReading[]
}

/**
 * Reads a text aloud as `verbalize` does, and says of every reading what it was taken for and which word called for it.
 *
 * @example reportVerbalization('tỷ số 2-1').readings[0] // { kind: 'score', before: '2-1', after: 'hai một', cue: 'tỷ số', … }
 */
export function reportVerbalization(text: string, options: VerbalizeOptions = {}): VerbalizationReport {
  assertText(text)
  const heard: Reading[] = []
  const steps = stepsTelling(options, (reading) => heard.push(reading))
  const { changes, ...expanded } = reportSteps(text, [composeStep, ...steps.slice(0, -1)])
  const spoken = steps.at(-1)!.run(expanded.text)
  const sources = expanded.alignment.toSourceAll(heard)
  const readings = [
    ...heard.map((reading, i) => readingOf(text, sources[i]!, reading)),
    ...changes.filter(({ code }) => code === ABBREVIATIONS_NAME).map(abbreviationOf),
  ]
  readings.sort((a, b) => a.span.start - b.span.start)
  return { text: spoken.text, alignment: expanded.alignment.compose(spoken.alignment), readings }
}

function readingOf(text: string, span: Span, { words, decision, cue }: Reading): SpokenReading {
  const { kind, score, example } = decision
  return { kind, span, before: sliceSpan(text, span), after: words, score, cue, example }
}

function abbreviationOf({ span, before, after }: TextChange): SpokenReading {
  return { kind: 'abbreviation', span, before, after, score: 1, cue: '', example: '' }
}
