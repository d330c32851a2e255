import type { Span } from '@chugiai/text'
import { type Mention, mentionSpan } from './mention.ts'
import type { Passage } from './passage.ts'

/** A mention of something, with its label from `newsLabelSchema`. Spans are UTF-16 offsets, half-open. */
export interface Entity {
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
  readonly attributes?: Readonly<Record<string, string | boolean>>
}

/** The mention by its offsets. */
export function entityOf({ text, tokens }: Passage, mention: Mention): Entity {
  const spanOf = (from: number, to: number): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const { label, score, rule } = mention
  const core = mention.core && spanOf(mention.core.from, mention.core.to)
  const attributes = {
    ...mention.attributes,
    ...(core ? { core: text.slice(core.start, core.end).normalize('NFC') } : {}),
  }
  return {
    span: mentionSpan(tokens, mention),
    label,
    score,
    rule,
    ...(core ? { core } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  }
}
