import { type AlignedText, assertText, type Span } from '@chugiai/text'
import { composeStep } from '../characters/compose.ts'
import { reportSteps, type TextChange } from '../report.ts'
import { ABBREVIATIONS_NAME } from './abbreviations.ts'
import type { ReadingKind } from './decisions.ts'
import type { Reading } from './figures.ts'
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
  const { changes, ...spoken } = reportSteps(text, [composeStep, ...steps])
  const figures = changes.filter(({ code }) => code === steps.at(-1)!.name)
  const abbreviations = changes.filter(({ code }) => code === ABBREVIATIONS_NAME)
  const readings = [...figures.map((change, i) => readingOf(change, heard[i]!)), ...abbreviations.map(abbreviationOf)]
  readings.sort((a, b) => a.span.start - b.span.start)
  return { text: spoken.text, alignment: spoken.alignment, readings }
}

function readingOf({ span, before, after }: TextChange, { decision, cue }: Reading): SpokenReading {
  const { kind, score, example } = decision
  return { kind, span, before, after, score, cue, example }
}

function abbreviationOf({ span, before, after }: TextChange): SpokenReading {
  return { kind: 'abbreviation', span, before, after, score: 1, cue: '', example: '' }
}
