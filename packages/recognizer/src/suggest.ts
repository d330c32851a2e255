import {
  type AnnotatedDocument,
  type Attributes,
  type Change,
  createIds,
  createPatch,
  type EntityLink,
  type Ids,
  type Patch,
} from '@chugiai/annotation'
import { structureLabelSchema } from '@chugiai/annotation/schemas'
import { bySpanOrder, defined, type Span } from '@chugiai/text'
import { type Block, type BlockPolicy, blockFinder, blocksOf, MENTIONLESS_BLOCKS, mayMention } from './blocks.ts'
import { NAMES_RULE } from './by-model/join-names.ts'
import type { LoadedModel } from './by-model/loaded-model.ts'
import { wordsOfPassage } from './by-model/model-words.ts'
import { type Draft, layerChanges } from './changes/layer-changes.ts'
import { roleChanges } from './changes/role-changes.ts'
import { entityOf } from './entity.ts'
import { findMentions } from './find-mentions.ts'
import { knownMentions } from './known-mentions.ts'
import { createPassage, type Passage } from './passage.ts'
import { type LinkPlacesOptions, linkPlaces } from './places/link-places.ts'
import type { ProvinceUnit } from './places/province-units.ts'
import { sentenceSpans } from './sentence-spans.ts'
import type { Settings } from './settings.ts'
import { type RuleUpos, uposOf } from './tag.ts'
import { tagWords } from './tags/tags.ts'
import { foundWords, type WordKind } from './words/word.ts'
import type { WordReader } from './words/words.ts'

/** What `suggest` takes besides the document. */
export interface SuggestOptions {
  /** ISO date or time that relative dates count from. */
  readonly anchor?: string
  /** ISO time of the patch; the epoch when left out, since nothing here reads a clock. */
  readonly at?: string
  /** Author of the patch. Default `chugiai`. */
  readonly author?: string
  /** Labels of blocks in which nothing is a mention. Default `tags` and `boilerplate`; `[]` for none. */
  readonly mentionless?: readonly string[]
  /**
   * Ties roles to those who hold them (`holds_role`) and to the bodies they are held in (`role_in`), where the schema has
   * these relations: see `findRoles`. Default `false`.
   */
  readonly relations?: boolean
  /** Adds an entity for each province, with its entry in the lists of units: see `linkPlaces`. Default `false`. */
  readonly links?: boolean
}

const TOKEN_LABELS: Readonly<Record<WordKind, string>> = {
  syllable: 'syllable',
  code: 'other',
  word: 'word',
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
// `X` says nothing, so it is left out.
const PARTS_OF_SPEECH: Readonly<Record<RuleUpos, Attributes | null>> = {
  PUNCT: { upos: 'PUNCT' },
  SYM: { upos: 'SYM' },
  NUM: { upos: 'NUM' },
  PROPN: { upos: 'PROPN' },
  X: null,
}
const SENTENCE_SCORE = 0.95 // abbreviations that no list has end one now and then
const WORD_SCORE = 0.96 // F1 of the model on news
const TOKEN_SCORE = 0.99 // every letter is in one, whatever it is
const MENTIONS = 'mentions'
const EPOCH = '1970-01-01T00:00:00Z'

/**
 * A patch that adds the layers `sentences`, `words` and `mentions`, every annotation a suggestion that says which rule
 * made it. A layer that exists keeps what is in it, and gets the suggestions between, in the order of the text.
 *
 * Where the document has a `blocks` layer, nothing crosses a block, text outside of all blocks is left alone, and blocks
 * of tags or boilerplate get no mention. Mentions that are there are read and kept: nothing is suggested that doubles or
 * crosses one, or that somebody has rejected. Where there is a layer `mentions` already, whoever made it has read the
 * page: no name is added to a byline, and no day to the date of the page. A sentence or word whose span is there is not
 * suggested again.
 */
export function suggestPatch(document: AnnotatedDocument, options: SuggestOptions, settings: Settings): Patch {
  const blocks = blocksOf(document)
  const passage = createPassage(document.text, blocks)
  const inBlock = holderOf(blocks)
  const ids = createIds(document)
  const structure = structureLabelSchema.id
  const made = (layer: string, drafts: Draft[]) => drafts.filter(isNew(document, layer)).filter(inBlock)
  const mentions = mentionsOf({ document, passage, blocks }, options, settings)
  const changes = [
    ...layerChanges(document, { layer: 'sentences', schema: structure }, made('sentences', sentencesOf(passage)), ids),
    ...layerChanges(document, { layer: 'words', schema: structure }, made('words', wordsOf(passage, settings)), ids),
    ...mentionChanges(document, mentions, ids, options, settings),
  ]
  return createPatch(changes, { id: 'rules', author: options.author ?? 'chugiai', at: options.at ?? EPOCH })
}

/** Whether nothing in the layer has the very span of a draft: suggested twice is suggested once. */
function isNew({ layers }: AnnotatedDocument, layer: string): (draft: Draft) => boolean {
  const annotations = layers[layer]?.annotations ?? []
  const spans = annotations.flatMap((one) => (one.kind === 'span' && one.spans.length === 1 ? one.spans : []))
  if (spans.length === 0) return () => true
  const keys = new Set(spans.map(keyOf))
  return ({ span }) => !keys.has(keyOf(span))
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

function sentencesOf(passage: Passage): Draft[] {
  return sentenceSpans(passage).map((span) => ({ span, label: 'sentence', rule: 'sentence', score: SENTENCE_SCORE }))
}

function wordsOf(passage: Passage, { model }: Settings): Draft[] {
  return model?.words ? modelWords(passage, model, model.words) : tokensOf(passage)
}

function modelWords(passage: Passage, { version, tags }: LoadedModel, words: WordReader): Draft[] {
  const read = wordsOfPassage(passage, words)
  const upos = tags && tagWords(read, words.model, tags)
  return foundWords(read).map(({ span, kind }, at) => {
    const tag = upos?.[at]
    const word = { span, label: TOKEN_LABELS[kind], rule: 'words', score: WORD_SCORE, model: version }
    return tag === undefined ? word : { ...word, attributes: { upos: tag } }
  })
}

function tokensOf({ tokens }: Passage): Draft[] {
  // Spelt out, and parts of speech made once: every token of a text comes here.
  return tokens.map(({ start, end, kind }, at) => {
    const attributes = PARTS_OF_SPEECH[uposOf(tokens, at)]
    const span = { start, end }
    const label = TOKEN_LABELS[kind]
    return attributes === null
      ? { span, label, rule: 'token', score: TOKEN_SCORE }
      : { span, label, rule: 'token', score: TOKEN_SCORE, attributes }
  })
}

interface Reading {
  readonly document: AnnotatedDocument
  readonly passage: Passage
  readonly blocks: readonly Block[]
}

function mentionsOf(
  { document, passage, blocks }: Reading,
  { mentionless = MENTIONLESS_BLOCKS, anchor }: SuggestOptions,
  settings: Settings,
): Draft[] {
  const { labels } = settings
  const known = knownMentions(document, labels)
  const admits = admission(blocks, { mentionless, pageRead: Object.hasOwn(document.layers, 'mentions') })
  const found = findMentions(passage, { ...defined({ anchor }), blocks, known, admits }, settings)
  const drafts = found.flatMap((mention) => {
    const entity = entityOf(passage, mention, labels)
    if (entity === null) return []
    if (entity.rule === NAMES_RULE && settings.model) return [{ ...entity, model: settings.model.version }]
    return mention.ownLabel === undefined ? [entity] : [{ ...entity, version: null }]
  })
  return drafts.sort((a, b) => bySpanOrder(a.span, b.span))
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

/** Tells whether a draft lies in one of the blocks; without blocks everything does. */
function holderOf(blocks: readonly Block[]): (draft: Draft) => boolean {
  const find = blockFinder(blocks)
  return ({ span }) => blocks.length === 0 || find(span) !== undefined
}

function mentionChanges(
  document: AnnotatedDocument,
  mentions: readonly Draft[],
  ids: Ids,
  { relations = false, links = false, anchor }: SuggestOptions,
  { labels: { schema } }: Settings,
): Change[] {
  const drafts = links ? withUnits(document.text, mentions, defined({ anchor })) : mentions
  const changes = layerChanges(document, { layer: MENTIONS, schema: schema.id }, drafts, ids)
  return relations ? [...changes, ...roleChanges(document, MENTIONS, changes, schema, ids)] : changes
}

function withUnits(text: string, drafts: readonly Draft[], options: LinkPlacesOptions): Draft[] {
  const linked = new Map(linkPlaces(text, drafts, options).map((place) => [place.entity, place]))
  return drafts.map((draft) => {
    const place = linked.get(draft)
    if (place === undefined || draft.link !== undefined) return draft
    const { unit, successor } = place
    return { ...draft, units: successor === undefined ? [linkOf(unit)] : [linkOf(unit), linkOf(successor)] }
  })
}

function linkOf({ base, id }: ProvinceUnit): EntityLink {
  return { base, id }
}
