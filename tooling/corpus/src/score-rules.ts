import { createRecognizer, type Recognizer } from '@chugiai/recognizer'
import { groupBySentence } from './check.ts'
import type { MentionRow, SentenceRow } from './layer.ts'
import { type MissKind, missKind, type Name } from './miss-kinds.ts'
import type { TreebankSentence } from './treebank.ts'

/** The labels that the rules are measured on. */
const RULE_LABELS: readonly string[] = ['PER', 'ORG', 'LOC']

/** A name that stands on one side alone. */
export interface Lone extends Name {
  readonly sentence: string
  readonly letters: string
  readonly side: 'missed' | 'false'
  readonly kind: MissKind
}

/** What the rules find of one label. */
export interface RuleScore {
  readonly label: string
  readonly gold: number
  readonly found: number
  readonly same: number
}

/** How the rules do, label by label, and every name that they miss or make up. */
export interface RuleReport {
  readonly scores: readonly RuleScore[]
  readonly lone: readonly Lone[]
}

/**
 * The rules alone over the sentences of the train part, each read by itself, against the layer: by place and label. The
 * test part is never read.
 */
export async function scoreRules(
  treebank: readonly TreebankSentence[],
  sentences: readonly SentenceRow[],
  mentions: readonly MentionRow[],
): Promise<RuleReport> {
  const recognizer = await createRecognizer()
  const inTrain = new Set(sentences.filter(({ part }) => part === 'train').map(({ sentence }) => sentence))
  const gold = groupBySentence(mentions)
  const pairs = treebank
    .filter(({ id }) => inTrain.has(id))
    .map((sentence) => ({
      sentence,
      gold: (gold.get(sentence.id) ?? []).filter(({ label }) => RULE_LABELS.includes(label)),
      found: namesIn(recognizer, withBrackets(sentence.text)),
    }))
  return { scores: RULE_LABELS.map((label) => scoreOf(label, pairs)), lone: pairs.flatMap(loneOf) }
}

interface Pair {
  readonly sentence: TreebankSentence
  readonly gold: readonly Name[]
  readonly found: readonly Name[]
}

/** Dev writes brackets as LBKT and RBKT; the recognizer reads brackets, at the same offsets. */
function withBrackets(text: string): string {
  return text.replace(/\bLBKT\b/g, '(   ').replace(/\bRBKT\b/g, '   )')
}

/** Names alone: *đồng chí Bí thư* means somebody, and names nobody. */
function namesIn(recognizer: Recognizer, text: string): Name[] {
  return recognizer
    .entities(text)
    .filter(({ label, attributes }) => RULE_LABELS.includes(label) && (attributes?.mention ?? 'name') === 'name')
    .map(({ label, span }) => ({ label, span }))
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
