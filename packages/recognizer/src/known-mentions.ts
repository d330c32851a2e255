import { type AnnotatedDocument, hullOf, type SpanAnnotation } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { NAMES_RULE } from './by-model/join-names.ts'
import type { Mention } from './mention.ts'
import type { LabelMap } from './own/label-map.ts'
import { type Token, tokensOver } from './token.ts'

/** A mention that a document holds before the rules read it: a person's, an importer's, or what the article states. */
export interface KnownMention {
  /** From its first letter to its last, gaps included. */
  readonly span: Span
  /** By the name that the rules have for it: the first, where the schema has one label for several of theirs. */
  readonly label: string
  /** As the document has it. */
  readonly ownLabel: string
  /** Whether somebody looked at it and said no. */
  readonly rejected: boolean
  /** Whether a recognizer suggested it, and nobody has looked at it since. */
  readonly suggested: boolean
  readonly attributes: Readonly<Record<string, unknown>>
}

/** The mentions of the layer `mentions`, whoever made them. */
export function knownMentions(document: AnnotatedDocument, labels: LabelMap): KnownMention[] {
  const annotations = document.layers.mentions?.annotations ?? []
  return annotations.flatMap((annotation) => {
    if (annotation.kind !== 'span') return []
    const span = hullOf(annotation)
    if (span.start === span.end) return []
    const { label, status, attributes = {} } = annotation
    const rejected = status === 'rejected'
    const suggested = isSuggestion(annotation)
    return [{ span, label: labels.ruleLabel(label), ownLabel: label, rejected, suggested, attributes }]
  })
}

/** What an article states is suggested too, but no recognizer would find it again. */
function isSuggestion({ status, origin: { kind, name } }: SpanAnnotation): boolean {
  return status === 'suggested' && (kind === 'model' ? name === NAMES_RULE : kind === 'rule' && name !== 'article')
}

/** The mention over the tokens that it touches, as one that nothing displaces; `null` when it touches none. */
export function chartKnown(tokens: readonly Token[], { span, label, attributes }: KnownMention): Mention | null {
  const { from, to } = tokensOver(tokens, span)
  if (from >= to) return null
  const { mention = 'name' } = attributes
  return { from, to, span, label, score: 1, rule: 'known', fixed: true, attributes: { mention: String(mention) } }
}
