import type { Attributes, EntityLink } from '@chugiai/annotation'
import { defined, type Span } from '@chugiai/text'
import { type Mention, mentionSpan, type TokenRange } from './mention.ts'
import type { LabelMap } from './own/label-map.ts'
import type { Passage } from './passage.ts'
import { type Token, tokenAt } from './token.ts'

/** A mention of something, with its label from the schema in use, by default `newsLabelSchema`. Spans are UTF-16 offsets, half-open. */
export interface Entity {
  /** Where it stands. */
  readonly span: Span
  /** `PER`, `ORG`, `LOC`, `DATE`, ... */
  readonly label: string
  /** From 0 to 1: how far the rule is trusted. Not a probability. */
  readonly score: number
  /** Name of the rule that found it. */
  readonly rule: string
  /** The bare name in a place with its head word: *Hà Giang* in *tỉnh Hà Giang*. */
  readonly core?: Span
  /** Values for the attributes of the label: `value`, `locType`, `mention`, ... */
  readonly attributes?: Attributes
  /** What it names in a knowledge base, as the own name says that was found. */
  readonly link?: EntityLink
}

/** The mention by its offsets, with label and attributes as the schema has them; `null` when it leaves the label out. */
export function entityOf({ text, tokens }: Passage, mention: Mention, labels: LabelMap): Entity | null {
  const label = labels.ownLabelOf(mention)
  if (label === null) return null
  const { score, rule, link } = mention
  const core = mention.core && coreSpan(tokens, mention.core)
  const attributes = labels.attributesOf(label, {
    ...mention.attributes,
    ...(core && { core: text.slice(core.start, core.end).normalize('NFC') }),
  })
  const said = Object.keys(attributes).length > 0 ? attributes : undefined
  return { span: mentionSpan(tokens, mention), label, score, rule, ...defined({ core, attributes: said, link }) }
}

function coreSpan(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokenAt(tokens, from).start, end: tokenAt(tokens, to - 1).end }
}
