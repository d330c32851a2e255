import type { Attributes } from '@chugiai/annotation'
import {
  type ChugiaiError,
  defined,
  describeValue,
  ITERABLE,
  isObject,
  type Kind,
  SPAN,
  type Span,
  splitsSurrogates,
} from '@chugiai/text'
import { recognizerError } from '../codes.ts'
import type { Chart } from '../mention.ts'
import type { Passage } from '../passage.ts'
import { type TokenKind, tokensOver } from '../token.ts'
import { ATTRIBUTES } from './kinds.ts'
import type { LabelMap } from './label-map.ts'

/** A token of a passage: a syllable, a number, a mark. */
export interface RuleWord {
  /** UTF-16 offsets in the text of the passage. */
  readonly span: Span
  /** What it is by its letters: `syllable`, `number`, `url`, … */
  readonly kind: TokenKind
}

/** What an own rule reads: a block of a document, or a whole text where there are no blocks. */
export interface RulePassage {
  /** The letters, in the Unicode form that the text has. */
  readonly text: string
  /** The tokens in order. */
  readonly words: readonly RuleWord[]
}

/** What an own rule found. */
export interface RuleDraft {
  /** UTF-16 offsets in the text of the passage; not empty. */
  readonly span: Span
  /** From the schema in use: `CONTACT`. */
  readonly label: string
  /** From 0 to 1: how well it does beside other mentions of the same letters. Default 0.9. */
  readonly score?: number
  /** What else is known: `{ value: '1900 1234' }`. */
  readonly attributes?: Attributes
}

/** A rule of the caller's. */
export interface OwnRule {
  /** Goes into the origin of what it finds, and takes it out again: `withoutRules('hotline')`. */
  readonly name: string
  /**
   * Mentions of a higher priority displace those that contend with them, whatever the scores. The rules that are shipped
   * have 0, own names 1. Default 0.
   */
  readonly priority?: number
  /** Reads one passage at a time; gives mentions in any order. Those without a place among better ones are dropped. */
  readonly find: (passage: RulePassage) => Iterable<RuleDraft>
}

const OWN_RULE_SCORE = 0.9 // above the guesses of the shipped rules, below what they know from lists

/** Runs an own rule over parts of the text, and adds what it found. */
export function runOwnRule(
  chart: Chart,
  passage: Passage,
  parts: readonly Span[],
  rule: OwnRule,
  labels: LabelMap,
): void {
  for (const part of parts) {
    const text = passage.text.slice(part.start, part.end)
    for (const draft of draftsOf(rule, { text, words: wordsOf(passage, part) })) {
      assertDraft(draft, rule, text)
      labels.assertLabel(draft.label, `rule ${rule.name}`)
      addDraft(chart, draft, part.start, rule, labels)
    }
  }
}

function wordsOf({ tokens }: Passage, { start, end }: Span): RuleWord[] {
  const { from, to } = tokensOver(tokens, { start, end })
  return tokens.slice(from, to).map((token) => ({
    span: { start: token.start - start, end: token.end - start },
    kind: token.kind,
  }))
}

function addDraft(chart: Chart, draft: RuleDraft, offset: number, rule: OwnRule, labels: LabelMap): void {
  const span = { start: draft.span.start + offset, end: draft.span.end + offset }
  const { from, to } = tokensOver(chart.tokens, span)
  if (from >= to) return // blanks alone
  const { score = OWN_RULE_SCORE, attributes } = draft
  const label = labels.ruleLabel(draft.label)
  const optional = defined({ priority: rule.priority, attributes })
  chart.add({ from, to, span, label, ownLabel: draft.label, score, rule: rule.name, ...optional })
}

/** What a rule found. @throws {ChugiaiError} `invalid_draft` when that is no list. */
function draftsOf(rule: OwnRule, passage: RulePassage): Iterable<RuleDraft> {
  const drafts: unknown = rule.find(passage)
  if (ITERABLE.accepts(drafts)) return drafts as Iterable<RuleDraft>
  throw invalidDraft(rule, `wanted ${ITERABLE.wanted}, not ${describeValue(drafts)}`)
}

/** @throws {ChugiaiError} `invalid_draft` */
function assertDraft(draft: RuleDraft, rule: OwnRule, text: string): void {
  if (!isObject(draft)) throw invalidDraft(rule, describeValue(draft))
  const { span, score = OWN_RULE_SCORE, attributes = {} } = draft
  if (!SPAN.accepts(span) || !isIn(span, text)) throw invalidDraft(rule, spanIn(span, text))
  if (!SCORE.accepts(score)) throw invalidDraft(rule, `score ${describeValue(score)}`)
  if (!ATTRIBUTES.accepts(attributes)) throw invalidDraft(rule, `attributes that are not ${ATTRIBUTES.wanted}`)
}

const SCORE: Kind = {
  wanted: 'a number from 0 to 1',
  accepts: (value) => typeof value === 'number' && value >= 0 && value <= 1,
}

function isIn({ start, end }: Span, text: string): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false
  if (splitsSurrogates(text, start) || splitsSurrogates(text, end)) return false
  return 0 <= start && start < end && end <= text.length
}

function spanIn(span: unknown, text: string): string {
  const { start, end } = Object(span) as Partial<Span>
  return `span ${describeValue(start)} to ${describeValue(end)} in a passage of length ${text.length}`
}

function invalidDraft(rule: OwnRule, what: string): ChugiaiError {
  const message = `Rule '${rule.name}' gave a draft that cannot be: ${what}`
  const hint = 'Give { span, label }: a span of whole letters in the text of the passage; a score is from 0 to 1.'
  return recognizerError('invalid_draft', message, { path: `rule ${rule.name}`, hint })
}

/** @throws {ChugiaiError} `invalid_rule` */
export function assertRules(rules: readonly OwnRule[], taken: readonly string[]): void {
  const names = new Set(taken)
  for (const [i, { name, find, priority = 0 }] of rules.entries()) {
    if (typeof name !== 'string' || name === '' || typeof find !== 'function') {
      const hint = 'A rule is { name, find }: find gets a passage and gives drafts.'
      throw recognizerError('invalid_rule', 'A rule needs a name and a function', { path: `rules[${i}]`, hint })
    }
    if (!Number.isFinite(priority)) {
      const message = `A priority is a number, not ${describeValue(priority)}`
      const hint = 'Write 1 to come before the shipped rules, -1 to come behind them, or leave it out.'
      throw recognizerError('invalid_rule', message, { path: `rules[${i}].priority`, hint })
    }
    if (names.has(name)) {
      const hint = 'Give it a name of its own; take a shipped rule out with withoutRules.'
      throw recognizerError('invalid_rule', `There is a rule '${name}' already`, { path: `rules[${i}].name`, hint })
    }
    names.add(name)
  }
}
