import { int32At } from '../model/columns.ts'
import { sentenceRows } from '../tags/tags.ts'
import { fillAround, type NameReading, nameColumns } from './name-columns.ts'
import type { NameInput } from './name-features.ts'
import type { NameModel } from './name-model.ts'

/** A name that the model found, by token indices. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly label: string
  /** How sure the model is of it, 0 to 1: the least of its tokens. */
  readonly score: number
}

/** Each sentence of a text as the name model reads it. */
export function nameInputs(reading: NameReading, model: Pick<NameModel, 'clusters' | 'lists'>): NameInput[] {
  const columns = nameColumns(reading, model)
  const { firsts, lasts } = columns.rows
  const inputs: NameInput[] = []
  for (const [first, end] of sentenceRows(reading.read)) {
    if (first === end) continue
    const from = int32At(firsts, first)
    const to = int32At(lasts, end - 1) + 1
    fillAround(columns, from, to)
    inputs.push({ ...columns, from, to })
  }
  return inputs
}

const LEAST_SURE = 0.4 // below it a name is more often wrong than right, by cross-validation

/** Finds names, sentence by sentence; they lie apart. What the model is hardly sure of is left out. */
export function findNames(reading: NameReading, model: NameModel): FoundName[] {
  return guessNames(reading, model).filter(isSure)
}

/** Finds names, those too that the model is hardly sure of. */
export function guessNames(reading: NameReading, model: NameModel): FoundName[] {
  return nameInputs(reading, model).flatMap((input) => namesOf(input, model))
}

/** Whether the model is sure enough of a name to tell it. */
export function isSure({ score }: FoundName): boolean {
  return score >= LEAST_SURE
}

function namesOf(input: NameInput, { chain, scorer }: NameModel): FoundName[] {
  const { from, to } = input
  const scores = scorer.score(input)
  const best = chain.best(scores, to - from)
  if (best.every((label) => chain.labels[label] === OUTSIDE)) return []
  const chances = chain.chances(scores, to - from)
  const found: FoundName[] = []
  for (const { start, end, label } of spansOf(Array.from(best, (number) => chain.labels[number]!))) {
    let score = 1
    for (let at = start; at < end; at++) score = Math.min(score, chances[at * chain.labels.length + best[at]!]!)
    found.push({ from: from + start - 1, to: from + end - 1, label, score })
  }
  return found
}

/** What is no name. */
export const OUTSIDE = 'O'

/**
 * The spans that labels tell: `B-PER I-PER E-PER` from the first unit of a name to its last, `S-PER` for a name of one,
 * `O` outside. What goes on behind something else begins a name.
 */
export function spansOf(labels: readonly string[]): { start: number; end: number; label: string }[] {
  const spans: { start: number; end: number; label: string }[] = []
  let open = false
  for (const [at, tag] of labels.entries()) {
    const label = tag.slice(2)
    const last = spans.at(-1)
    if (tag === OUTSIDE) open = false
    else if (open && (tag[0] === 'I' || tag[0] === 'E') && last?.label === label) last.end++
    else spans.push({ start: at, end: at + 1, label })
    if (tag !== OUTSIDE) open = tag[0] === 'B' || tag[0] === 'I'
  }
  return spans
}

/** The labels that tell a name of so many units. */
export function tagsOfSpan(label: string, length: number): string[] {
  const edge = (at: number) => (length === 1 ? 'S' : at === 0 ? 'B' : at === length - 1 ? 'E' : 'I')
  return Array.from({ length }, (_, at) => `${edge(at)}-${label}`)
}
