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
import { bySpanOrder, type Span } from '@chugiai/text'
import { type Block, type BlockPolicy, blockFinder, blocksOf, MENTIONLESS_BLOCKS, mayMention } from './blocks.ts'
import { entityOf } from './entity.ts'
import { findMentions } from './find-mentions.ts'
import { knownMentions } from './known-mentions.ts'
import { createPassage, type Passage } from './passage.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { type Upos, uposOf } from './tag.ts'
import type { TokenKind } from './token.ts'

/** Version of the rules, in the origin of every suggestion; raised when their output changes. */
export const RULES_VERSION = '2'

export interface SuggestOptions {
  /** ISO date or time that relative dates count from. */
  readonly anchor?: string
  /** ISO time of the patch; the epoch when left out, since nothing here reads a clock. */
  readonly at?: string
  /** Author of the patch. Default `chugiai`. */
  readonly author?: string
  /** Labels of blocks in which nothing is a mention. Default `tags` and `boilerplate`; `[]` for none. */
  readonly mentionless?: readonly string[]
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
 * made it. A layer that exists keeps what is in it and gets the suggestions at its end.
 *
 * Where the document has a `blocks` layer, nothing crosses a block, text outside of all blocks is left alone, and blocks
 * of tags or boilerplate get no mention. Mentions that are there are read and kept: nothing is suggested that doubles or
 * crosses one, or that somebody has rejected. Where there is a layer `mentions` already, whoever made it has read the
 * page: no name is added to a byline, and no day to the date of the page.
 */
export function suggestPatch(document: AnnotatedDocument, options: SuggestOptions = {}): Patch {
  const blocks = blocksOf(document)
  const passage = createPassage(document.text, blocks)
  const inBlock = holderOf(blocks)
  const sentences = sentenceSpans(passage).map((span) => ({ span, label: 'sentence', rule: 'sentence', score: 0.95 }))
  const words = passage.tokens.map(({ start, end, kind }, at) => ({
    span: { start, end },
    label: TOKEN_LABELS[kind],
    rule: 'token',
    score: 0.99,
    ...partOfSpeech(uposOf(passage.tokens, at)),
  }))
  const ids = createIds(document)
  const changes = [
    ...layerChanges(document, 'sentences', sentences.filter(inBlock), ids),
    ...layerChanges(document, 'words', words.filter(inBlock), ids),
    ...layerChanges(document, 'mentions', mentionsOf(document, passage, blocks, options), ids),
  ]
  return createPatch(changes, { id: 'rules', author: options.author ?? 'chugiai', at: options.at ?? EPOCH })
}

function mentionsOf(
  document: AnnotatedDocument,
  passage: Passage,
  blocks: readonly Block[],
  { mentionless = MENTIONLESS_BLOCKS, anchor }: SuggestOptions,
): Draft[] {
  const found = findMentions(passage, {
    ...(anchor === undefined ? {} : { anchor }),
    blocks,
    known: knownMentions(document),
    admits: admission(blocks, { mentionless, pageRead: Object.hasOwn(document.layers, 'mentions') }),
  })
  return found.map((mention) => entityOf(passage, mention)).sort((a, b) => bySpanOrder(a.span, b.span))
}

/** Tells where a mention may stand: in one of the blocks that admit its label; without blocks, everywhere. */
function admission(blocks: readonly Block[], policy: BlockPolicy): (span: Span, label: string) => boolean {
  if (blocks.length === 0) return () => true
  const find = blockFinder(blocks)
  return (span, label) => {
    const block = find(span)
    return block !== undefined && mayMention(block, label, policy)
  }
}

/** `X` says nothing, so it is left out. */
function partOfSpeech(upos: Upos): { readonly attributes?: Attributes } {
  return upos === 'X' ? {} : { attributes: { upos } }
}

/** Tells whether a draft lies in one of the blocks; without blocks everything does. */
function holderOf(blocks: readonly Block[]): (draft: Draft) => boolean {
  const find = blockFinder(blocks)
  return ({ span }) => blocks.length === 0 || find(span) !== undefined
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
