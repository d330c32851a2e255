import type { Span } from '@chugiai/text'
import type { Block } from './blocks.ts'
import { joinNames, tellsNames } from './by-model/join-names.ts'
import { chartKnown, type KnownMention } from './known-mentions.ts'
import { Chart, type Mention, mentionSpan } from './mention.ts'
import { runOwnRule } from './own/own-rule.ts'
import type { Passage } from './passage.ts'
import { resolveMentions } from './resolve.ts'
import { BUILT_IN_RULES } from './rules/built-in.ts'
import type { Settings } from './settings.ts'
import { wordTails } from './word-tails.ts'

/** What the rules need besides the text. */
export interface FindOptions {
  /** ISO date or time that *hôm nay* counts from. */
  readonly anchor?: string
  /** Parts of the text, in order, that are read one by one; the whole text if there are none. */
  readonly blocks: readonly Block[]
  /** What is there already. */
  readonly known: readonly KnownMention[]
  /** Whether a mention with the label may stand on the span. */
  readonly admits: (span: Span, label: string) => boolean
}

/**
 * Fills a chart: known mentions and own names first, so that the rules read them, then own rules, then those that are
 * shipped. Then chooses among what contends. Known mentions are not given back.
 */
export function findMentions(passage: Passage, options: FindOptions, settings: Settings): Mention[] {
  const suggested = options.known.filter((known) => known.suggested)
  if (suggested.length === 0) return foundMentions(passage, options, settings)
  // Rules and model find anew what they suggested, and do not read it as what somebody said: twice is once.
  const known = options.known.filter((one) => !one.suggested)
  const there = suggested.flatMap((one) => chartKnown(passage.tokens, one) ?? [])
  return resolveMentions([...there, ...foundMentions(passage, { ...options, known }, settings)], passage.tokens)
}

function foundMentions(passage: Passage, options: FindOptions, settings: Settings): Mention[] {
  const { tokens } = passage
  const chart = new Chart(tokens, wordTails(tokens))
  for (const known of options.known) addKnown(chart, known)
  addOwn(chart, passage, options, settings)
  const context = { ...options, passage }
  for (const { name, add } of BUILT_IN_RULES) if (settings.builtIn.includes(name)) add(chart, context)
  // Without what somebody has rejected before and what the place does not admit.
  const found = admitted(chart.all(), passage, options, settings)
  const chosen = resolveMentions(found, tokens)
  return withNames(chosen, found, passage, options, settings)
}

/** Lets the model decide on names, and chooses again among what contends. */
function withNames(
  chosen: readonly Mention[],
  found: readonly Mention[],
  passage: Passage,
  options: FindOptions,
  settings: Settings,
): Mention[] {
  const { model } = settings
  if (model === null || !tellsNames(model)) return [...chosen]
  const fixed = found.filter((mention) => mention.fixed)
  const joined = admitted(joinNames(chosen, passage, model), passage, options, settings)
  return resolveMentions([...fixed, ...joined], passage.tokens)
}

function addOwn(chart: Chart, passage: Passage, { blocks }: FindOptions, { names, rules, labels }: Settings): void {
  names?.addTo(chart, labels)
  const parts = blocks.length > 0 ? blocks.map(({ span }) => span) : [{ start: 0, end: passage.text.length }]
  for (const rule of rules) runOwnRule(chart, passage, parts, rule, labels)
}

function addKnown(chart: Chart, known: KnownMention): void {
  const mention = known.rejected ? null : chartKnown(chart.tokens, known)
  if (mention !== null) chart.add(mention)
}

function admitted(
  mentions: readonly Mention[],
  { tokens }: Passage,
  { known, admits }: FindOptions,
  { labels }: Settings,
): Mention[] {
  const rejected = new Set(known.filter((one) => one.rejected).map(({ span, ownLabel }) => keyOf(span, ownLabel)))
  return mentions.filter((mention) => {
    if (mention.fixed) return true
    const span = mentionSpan(tokens, mention)
    const refused = rejected.size > 0 && rejected.has(keyOf(span, labels.ownLabelOf(mention) ?? mention.label))
    return !refused && admits(span, mention.label)
  })
}

function keyOf({ start, end }: Span, label: string): string {
  return `${start} ${end} ${label}`
}
