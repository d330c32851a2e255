import {
  type AnnotatedDocument,
  type Attributes,
  addAnnotation,
  addLayer,
  type Change,
  createIds,
  createPatch,
  type Ids,
  newsLabelSchema,
  type Patch,
  quoteOf,
  type SpanAnnotation,
  structureLabelSchema,
} from '@chugiai/annotation'
import { bySpanOrder, covers, type Span } from '@chugiai/text'
import { entityOf } from './entity.ts'
import { findMentions } from './find-mentions.ts'
import { createPassage } from './passage.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { type Upos, uposOf } from './tag.ts'
import type { TokenKind } from './token.ts'

/** Version of the rules, in the origin of every suggestion; raised when their output changes. */
export const RULES_VERSION = '1'

export interface SuggestOptions {
  /** ISO date or time that relative dates count from. */
  readonly anchor?: string
  /** ISO time of the patch; the epoch when left out, since nothing here reads a clock. */
  readonly at?: string
  /** Author of the patch. Default `chugiai`. */
  readonly author?: string
}

type Layers = 'sentences' | 'words' | 'mentions'

/** A suggestion before it has an id. */
interface Draft {
  readonly span: Span
  readonly label: string
  readonly rule: string
  readonly score: number
  readonly attributes?: Attributes
}

const TOKEN_LABELS: Readonly<Record<TokenKind, string>> = {
  syllable: 'syllable',
  code: 'other',
  abbreviation: 'abbreviation',
  number: 'number',
  date: 'number',
  time: 'number',
  law: 'number',
  email: 'address',
  url: 'address',
  punctuation: 'punctuation',
  symbol: 'symbol',
}
const EPOCH = '1970-01-01T00:00:00Z'

/**
 * A patch that adds the layers `sentences`, `words` and `mentions`, every annotation a suggestion that says which rule
 * made it. Where the document has a `blocks` layer, nothing crosses a block, and text outside of all blocks is left
 * alone. A layer that exists keeps what is in it and gets the suggestions at its end.
 */
export function suggestPatch(document: AnnotatedDocument, options: SuggestOptions = {}): Patch {
  const blocks = blocksOf(document)
  const passage = createPassage(document.text, blocks)
  const inBlock = blockFilter(blocks)
  const sentences = sentenceSpans(passage).map((span) => ({ span, label: 'sentence', rule: 'sentence', score: 0.95 }))
  const words = passage.tokens.map(({ start, end, kind }, at) => ({
    span: { start, end },
    label: TOKEN_LABELS[kind],
    rule: 'token',
    score: 0.99,
    ...partOfSpeech(uposOf(passage.tokens, at)),
  }))
  const mentions = findMentions(passage, { ...options, blocks }).map((mention) => entityOf(passage, mention))
  mentions.sort((a, b) => bySpanOrder(a.span, b.span))
  const ids = createIds(document)
  const changes = [
    ...layerChanges(document, 'sentences', sentences.filter(inBlock), ids),
    ...layerChanges(document, 'words', words.filter(inBlock), ids),
    ...layerChanges(document, 'mentions', mentions.filter(inBlock), ids),
  ]
  return createPatch(changes, { id: 'rules', author: options.author ?? 'chugiai', at: options.at ?? EPOCH })
}

/** `X` says nothing, so it is left out. */
function partOfSpeech(upos: Upos): { readonly attributes?: Attributes } {
  return upos === 'X' ? {} : { attributes: { upos } }
}

function blocksOf(document: AnnotatedDocument): Span[] {
  const spans = document.layers.blocks?.annotations.flatMap((block) => (block.kind === 'span' ? block.spans : [])) ?? []
  return spans.sort(bySpanOrder)
}

/** Tells, asked in order of the text, whether a draft lies in one of the blocks; without blocks everything does. */
function blockFilter(blocks: readonly Span[]): (draft: Draft) => boolean {
  if (blocks.length === 0) return () => true
  return ({ span }) => {
    const block = blocks[lastBefore(blocks, span.start)]
    return block !== undefined && covers(block, span)
  }
}

/** The index of the last block that begins at or before the offset; -1 if there is none. */
function lastBefore(blocks: readonly Span[], offset: number): number {
  let low = -1
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function layerChanges(document: AnnotatedDocument, layer: Layers, drafts: readonly Draft[], ids: Ids): Change[] {
  const schema = layer === 'mentions' ? newsLabelSchema.id : structureLabelSchema.id
  const made = Object.hasOwn(document.layers, layer) ? [] : [addLayer(layer, { schema })]
  return [...made, ...drafts.map((draft) => addAnnotation(layer, suggestionOf(document.text, draft, ids.next('span'))))]
}

function suggestionOf(text: string, { span, label, rule, score, attributes }: Draft, id: string): SpanAnnotation {
  return {
    kind: 'span',
    id,
    label,
    spans: [{ start: span.start, end: span.end }],
    quote: quoteOf(text, [span]),
    origin: { kind: 'rule', name: rule, version: RULES_VERSION, score },
    status: 'suggested',
    ...(attributes ? { attributes } : {}),
  }
}
