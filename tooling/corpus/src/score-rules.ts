import type { Recognizer } from '@chugiai/recognizer'
import { asGuidelines } from './as-guidelines.ts'
import { groupBySentence } from './check.ts'
import type { MentionRow, SentenceRow } from './layer.ts'
import { type MissKind, missKind, type Name } from './miss-kinds.ts'
import type { TreebankSentence } from './treebank.ts'

/** Names that rules are measured on, in every sentence of the train part. */
export const NAMES: readonly string[] = ['PER', 'ORG', 'LOC']

/** Dates, numbers and laws, in the sentences that were annotated with them. */
export const FIGURES: readonly string[] = [
  'DATE',
  'TIME',
  'DURATION',
  'NUM',
  'PERCENT',
  'MONEY',
  'QUANTITY',
  'ORDINAL',
  'LAW',
]

/** A mention that stands on one side alone. */
export interface Lone extends Name {
  readonly sentence: string
  readonly letters: string
  readonly side: 'missed' | 'false'
  readonly kind: MissKind
}

/** What is found of one label. */
export interface RuleScore {
  readonly label: string
  readonly gold: number
  readonly found: number
  readonly same: number
}

/** How a recognizer does, label by label, and every mention that it misses or makes up, as the guidelines mark them. */
export interface RuleReport {
  readonly scores: readonly RuleScore[]
  /** Labels that the recognizer marks by a convention of its own, brought to that of the guidelines. */
  readonly marked: readonly RuleScore[]
  readonly lone: readonly Lone[]
}

/**
 * What a recognizer finds in the sentences of the train part, each read by itself, against the layer: by place and
 * label. A sentence counts for the labels that it was annotated with. The test part is never read.
 */
export function scoreRules(
  recognizer: Recognizer,
  labels: readonly string[],
  treebank: readonly TreebankSentence[],
  sentences: readonly SentenceRow[],
  mentions: readonly MentionRow[],
): RuleReport {
  const rows = new Map(sentences.filter(({ part }) => part === 'train').map((row) => [row.sentence, row]))
  const gold = groupBySentence(mentions)
  const pairs = treebank.flatMap((sentence) => {
    const row = rows.get(sentence.id)
    const asked = labels.filter((label) => row?.labels === 'all' || (row && NAMES.includes(label)))
    return asked.length === 0 ? [] : [pairOf(recognizer, asked, sentence, gold.get(sentence.id) ?? [])]
  })
  const marked = pairs.map((pair) => ({ ...pair, found: pair.marked }))
  return {
    scores: labels.map((label) => scoreOf(label, pairs)),
    marked: labels.filter((label) => MARKED.includes(label)).map((label) => scoreOf(label, marked)),
    lone: marked.flatMap(loneOf),
  }
}

const MARKED: readonly string[] = ['DATE', 'TIME', 'NUM', 'LAW']

interface Pair {
  readonly sentence: TreebankSentence
  readonly gold: readonly Name[]
  readonly found: readonly Name[]
}

function pairOf(
  recognizer: Recognizer,
  labels: readonly string[],
  sentence: TreebankSentence,
  gold: readonly MentionRow[],
): Pair & { readonly marked: readonly Name[] } {
  const isAsked = ({ label }: Name) => labels.includes(label)
  const found = namesIn(recognizer, withBrackets(sentence.text))
  return {
    sentence,
    gold: gold.filter(isAsked),
    found: found.filter(isAsked),
    marked: asGuidelines(found).filter(isAsked),
  }
}

/** Dev writes brackets as LBKT and RBKT; the recognizer reads brackets, at the same offsets. */
function withBrackets(text: string): string {
  return text.replace(/\bLBKT\b/g, '(   ').replace(/\bRBKT\b/g, '   )')
}

/** No nominal ones: *đồng chí Bí thư* means somebody, and names nobody. */
function namesIn(recognizer: Recognizer, text: string): Name[] {
  return recognizer.entities(text).filter(({ attributes }) => (attributes?.mention ?? 'name') === 'name')
}

const keyOf = ({ label, span }: Name) => `${label} ${span.start} ${span.end}`

function scoreOf(label: string, pairs: readonly Pair[]): RuleScore {
  const of = (names: readonly Name[]) => names.filter((name) => name.label === label)
  const sum = (count: (pair: Pair) => number) => pairs.reduce((total, pair) => total + count(pair), 0)
  const same = (pair: Pair) => {
    const keys = new Set(pair.gold.map(keyOf))
    return of(pair.found).filter((name) => keys.has(keyOf(name))).length
  }
  return {
    label,
    gold: sum(({ gold }) => of(gold).length),
    found: sum(({ found }) => of(found).length),
    same: sum(same),
  }
}

function loneOf({ sentence, gold, found }: Pair): Lone[] {
  const without = (side: Lone['side'], names: readonly Name[], others: readonly Name[]) => {
    const keys = new Set(others.map(keyOf))
    return names
      .filter((name) => !keys.has(keyOf(name)))
      .map(({ label, span }) => ({
        sentence: sentence.id,
        label,
        span,
        letters: sentence.text.slice(span.start, span.end),
        side,
        kind: missKind(sentence.text, { label, span }, others),
      }))
  }
  return [...without('missed', gold, found), ...without('false', found, gold)]
}
