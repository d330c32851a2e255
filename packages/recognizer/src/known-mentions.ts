import type { AnnotatedDocument } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import type { Mention } from './mention.ts'
import type { Token } from './token.ts'

/** A mention that a document holds before the rules read it: a person's, an importer's, or what the article states. */
export interface KnownMention {
  /** From its first letter to its last, gaps included. */
  readonly span: Span
  readonly label: string
  /** Whether somebody looked at it and said no. */
  readonly rejected: boolean
  readonly attributes: Readonly<Record<string, unknown>>
}

/** The mentions of the layer `mentions`, whoever made them. */
export function knownMentions(document: AnnotatedDocument): KnownMention[] {
  const annotations = document.layers.mentions?.annotations ?? []
  return annotations.flatMap((annotation) => {
    if (annotation.kind !== 'span') return []
    const span = { start: annotation.spans[0]!.start, end: annotation.spans.at(-1)!.end }
    if (span.start === span.end) return []
    const { label, status, attributes = {} } = annotation
    return [{ span, label, rejected: status === 'rejected', attributes }]
  })
}

/** The mention over the tokens that it touches, as one that nothing displaces; `null` when it touches none. */
export function chartKnown(tokens: readonly Token[], { span, label, attributes }: KnownMention): Mention | null {
  const from = firstEndingAfter(tokens, span.start)
  const to = firstStartingFrom(tokens, span.end)
  if (from >= to) return null
  const { mention = 'name' } = attributes
  return { from, to, span, label, score: 1, rule: 'known', fixed: true, attributes: { mention: String(mention) } }
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens, ({ end }) => end > offset)
}

function firstStartingFrom(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens, ({ start }) => start >= offset)
}

/** The first token of which something holds that holds of all after it. */
function firstWhere(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(tokens[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
