import {
  compareSpans,
  type LabelledSpans,
  type MatchMode,
  type ModeScores,
  type PrecisionRecall,
} from '@chugiai/annotation'
import { type Case, exactCase, numberCase } from './case.ts'
import { readTags } from './tags.ts'

/** Names of nervaluate for the ways of comparing. */
const STRATEGIES: Readonly<Record<string, MatchMode>> = {
  StrictEvaluation: 'strict',
  EntityTypeEvaluation: 'type',
  ExactEvaluation: 'exact',
  PartialEvaluation: 'partial',
}

type Entity = readonly [label: string, start: number, end: number]

interface NervaluateCase {
  readonly class: string
  readonly name: string
  readonly gold: readonly Entity[]
  readonly pred: readonly Entity[]
  readonly strategy: string
  readonly expected: Readonly<Record<'correct' | 'incorrect' | 'partial' | 'missed' | 'spurious', number>>
}

/** Checks the five counts of SemEval-2013 task 9. */
export function checkNervaluate(content: string): Case[] {
  const { cases } = JSON.parse(content) as { readonly cases: readonly NervaluateCase[] }
  return cases.map(({ class: group, name, gold, pred, strategy, expected }) => {
    const { counts } = compareSpans(gold.map(toSpans), pred.map(toSpans))[STRATEGIES[strategy]!]
    const { correct, incorrect, partial, missed, spurious } = counts
    return exactCase(`${group} ${name}`, { correct, incorrect, partial, missed, spurious }, expected)
  })
}

function toSpans([label, start, end]: Entity): LabelledSpans {
  return { label, spans: [{ start, end }] }
}

/** The numbers of a group: `micro`, `macro`, `weighted` or a label. Shares are from 0 to 1. */
interface GroupNumbers {
  readonly p: number
  readonly r: number
  readonly f: number
  /** Number of gold spans. */
  readonly support: number
}

type ExpectedScores = Readonly<Record<string, Partial<GroupNumbers>>>

function checkScores(name: string, scores: ModeScores, expected: ExpectedScores, tolerance: number): Case[] {
  return Object.entries(expected).flatMap(([group, numbers]) => {
    const got = numbersOf(scores, group)
    return Object.entries(numbers).map(([key, number]) =>
      numberCase(`${name} ${group} ${key}`, got[key as keyof GroupNumbers], number, tolerance),
    )
  })
}

const NO_NUMBER = 0 // what seqeval and conlleval write for 0/0, where the library gives a reason instead

function numbersOf({ micro, macro, weighted, byLabel, counts }: ModeScores, group: string): GroupNumbers {
  const averages: Readonly<Record<string, PrecisionRecall>> = { micro, macro, weighted }
  const { precision, recall, f1 } = averages[group] ?? byLabel[group]!
  return {
    p: precision.value ?? NO_NUMBER,
    r: recall.value ?? NO_NUMBER,
    f: f1.value ?? NO_NUMBER,
    support: group in averages ? counts.possible : byLabel[group]!.gold,
  }
}

type Sentences = readonly (readonly string[])[]

interface SeqevalCase {
  readonly name: string
  readonly gold?: Sentences
  readonly pred: Sentences
  readonly mode?: string
  readonly expected: SeqevalScores | { readonly TP: number }
}

/** F1 alone, the four numbers of `weighted`, or groups of numbers. */
type SeqevalScores = { readonly f1: number } | number[] | ExpectedScores

const SEVEN_DIGITS = 0.5e-7 // the digits of the file, rounded

/** Checks precision, recall and F1. Left out is what the library does not do: reading tags, counting single tags. */
export function checkSeqeval(content: string): Case[] {
  return (JSON.parse(content) as SeqevalCase[]).flatMap(({ name, gold, pred, mode = 'strict', expected }) => {
    if (gold === undefined || 'TP' in expected) return []
    const strict = mode.startsWith('strict')
    const scores = compareSpans(readTags(gold, { strict }), readTags(pred, { strict })).strict
    return checkScores(name, scores, groupsOf(expected as SeqevalScores), SEVEN_DIGITS)
  })
}

function groupsOf(expected: SeqevalScores): ExpectedScores {
  if (Array.isArray(expected)) {
    const [p, r, f, support] = expected as [number, number, number, number]
    return { weighted: { p, r, f, support } }
  }
  return typeof expected.f1 === 'number' ? { micro: { f: expected.f1 } } : (expected as ExpectedScores)
}

interface ConllevalCase {
  /** A token a line with the gold and the predicted tag as third and fourth word; empty lines between sentences. */
  readonly input: string
  readonly conlleval_output: string
}

const TWO_DIGITS = 0.5e-4 // of percents, rounded

/** Checks what conlleval.pl printed: over all, and by label. */
export function checkConlleval(content: string): Case[] {
  const { cases } = JSON.parse(content) as { readonly cases: Readonly<Record<string, ConllevalCase>> }
  return Object.entries(cases).flatMap(([name, { input, conlleval_output }]) => {
    const scores = compareSpans(readTags(tagsOf(input, 2)), readTags(tagsOf(input, 3))).strict
    return checkScores(name, scores, readConlleval(conlleval_output), TWO_DIGITS)
  })
}

function tagsOf(input: string, column: number): Sentences {
  const sentences = input.trimEnd().split('\n\n')
  return sentences.map((sentence) => sentence.split('\n').map((line) => line.split(' ')[column]!))
}

const PRINTED = /(?:(\w+):|;) +precision: +([\d.]+)%; recall: +([\d.]+)%; FB1: +([\d.]+)/g

/** `accuracy: 90.00%; precision: 50.00%; ...` is `micro`; a line that begins with a label is that label's. */
export function readConlleval(output: string): ExpectedScores {
  const lines = [...output.matchAll(PRINTED)]
  return Object.fromEntries(
    lines.map(([, label = 'micro', p, r, f]) => [
      label,
      { p: Number(p) / 100, r: Number(r) / 100, f: Number(f) / 100 },
    ]),
  )
}
