import { nameBits } from '../capital-run.ts'
import type { Mention } from '../mention.ts'
import { RULE_LABELS } from '../rule-labels.ts'
import type { Token } from '../token.ts'

/** What a rule found, by token indices. */
export type RuleMention = Pick<Mention, 'from' | 'to' | 'label' | 'rule'>

/** What the rules say of each token, as columns of numbers; row 1 is the first token. */
export interface RuleColumns {
  /** The outermost mention of a name there: its label, and whether the token begins or ends it. */
  readonly names: Int32Array
  /** Which rule found it. */
  readonly rules: Int32Array
  /** The outermost mention of another kind. */
  readonly others: Int32Array
  /** 1 a family name, 2 a syllable of given names. */
  readonly lists: Uint8Array
}

const NAMES = new Set(['PER', 'ORG', 'LOC', 'NORP', 'EVENT', 'PROGRAM'])

/** Reads mentions into columns. The longest mention over a token counts, the first among those as long. */
export function ruleColumns(tokens: readonly Token[], mentions: readonly RuleMention[]): RuleColumns {
  const columns: RuleColumns = {
    names: new Int32Array(tokens.length + 2),
    rules: new Int32Array(tokens.length + 2),
    others: new Int32Array(tokens.length + 2),
    lists: listColumn(tokens),
  }
  const longest = mentions.toSorted((a, b) => a.to - a.from - (b.to - b.from))
  for (const mention of longest) {
    if (NAMES.has(mention.label)) fill(columns.names, mention, columns.rules)
    else fill(columns.others, mention)
  }
  return columns
}

function listColumn(tokens: readonly Token[]): Uint8Array {
  const column = new Uint8Array(tokens.length + 2)
  for (const [at, token] of tokens.entries()) column[at + 1] = nameBits(token)
  return column
}

function fill(column: Int32Array, { from, to, label, rule }: RuleMention, rules?: Int32Array): void {
  const code = (RULE_LABELS.indexOf(label) + 2) * 4
  for (let at = from; at < to; at++) {
    column[at + 1] = code + (at === from ? 1 : 0) + (at === to - 1 ? 2 : 0)
    if (rules !== undefined) rules[at + 1] = hashOf(rule)
  }
}

function hashOf(rule: string): number {
  let hash = 0
  for (let at = 0; at < rule.length; at++) hash = Math.imul(hash, 31) + rule.charCodeAt(at)
  return hash
}
