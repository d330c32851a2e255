import type { AnnotatedDocument, Patch } from '@chugiai/annotation'
import { assertText, bySpanOrder, type Span } from '@chugiai/text'
import { modelWords, taggedByModel } from './by-model/model-words.ts'
import { type Entity, entityOf } from './entity.ts'
import { findMentions } from './find-mentions.ts'
import { assertEntityOptions, assertRecognizerOptions, assertSuggesting, assertWordOptions } from './own/arguments.ts'
import type { LeftOut } from './own/label-map.ts'
import type { OwnRule } from './own/own-rule.ts'
import { createPassage, type Passage } from './passage.ts'
import type { BuiltInRule } from './rules/built-in.ts'
import { scan } from './scan.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { type RecognizerOptions, type Settings, settingsOf, withoutRules, withRules } from './settings.ts'
import { type SuggestOptions, suggestPatch } from './suggest.ts'
import { type Upos, uposOf } from './tag.ts'
import type { Word } from './words/word.ts'

/** A sentence: from its first letter to its last mark, without the blanks around it. */
export interface Sentence {
  /** UTF-16 offsets, half-open. */
  readonly span: Span
}

/** A token with its part of speech, a tag of Universal Dependencies. */
export interface TaggedWord {
  /** UTF-16 offsets, half-open. */
  readonly span: Span
  /** Part of speech; `X` when the rules cannot tell. */
  readonly upos: Upos
}

export interface WordOptions {
  /**
   * Words that the caller knows: they are found whole wherever they stand as whole tokens, whatever their case, Unicode
   * form and style of tone marks. Read with a model alone.
   */
  readonly words?: readonly string[]
}

export interface EntityOptions {
  /** ISO date or time that *hôm nay* and dates without a year count from: the day the text was published. */
  readonly anchor?: string
}

/** Finds sentences, tokens and mentions. Spans are UTF-16 offsets in the given text, whatever its Unicode form. */
export interface Recognizer {
  /** Sentences in order. A full stop after an abbreviation or an initial ends none; a line break does. */
  sentences(text: string): readonly Sentence[]
  /**
   * Words in order, where a model is there; else tokens. Every character but blanks is in exactly one; they and the
   * blanks between them make up the text. A word never crosses a sentence.
   */
  words(text: string, options?: WordOptions): readonly Word[]
  /** Words with parts of speech. Without a model they are tokens: the rules tell PUNCT, SYM, NUM and PROPN; all else is X. */
  tag(text: string, options?: WordOptions): readonly TaggedWord[]
  /** Mentions in span order, an outer one before those inside it. They nest, and never cross. */
  entities(text: string, options?: EntityOptions): readonly Entity[]
  /** A patch that adds what is recognized to the document, as suggestions with their origin. See {@link suggestPatch}. */
  suggest(document: AnnotatedDocument, options?: SuggestOptions): Patch
  /** A recognizer with more rules. @throws {ChugiaiError} `invalid_rule` */
  withRules(...rules: readonly OwnRule[]): Recognizer
  /** A recognizer without some rules, shipped or own: `withoutRules('event')`. @throws {ChugiaiError} `unknown_rule` */
  withoutRules(...names: readonly (BuiltInRule | (string & {}))[]): Recognizer
  /** Labels and attributes that the rules give and the schema in use has no place for. */
  readonly leftOut: LeftOut
}

/**
 * A recognizer that works by rules, and by a model where one is given.
 *
 * @throws {ChugiaiError} when a name, a rule, a label or the model cannot be: `invalid_name`, `duplicate_name`,
 *   `invalid_rule`, `unknown_label`, `invalid_model`, `unknown_model_format`
 * @example
 * const recognizer = await createRecognizer()
 * recognizer.entities('Ông Lê Văn An, Chủ tịch UBND xã Hòa Sơn.')
 * // HONORIFIC 'Ông', PER 'Lê Văn An', ROLE 'Chủ tịch UBND xã Hòa Sơn', ORG 'UBND xã Hòa Sơn', LOC 'xã Hòa Sơn'
 */
export async function createRecognizer(options: RecognizerOptions = {}): Promise<Recognizer> {
  assertRecognizerOptions(options)
  return recognizerWith(await settingsOf(options))
}

function recognizerWith(settings: Settings): Recognizer {
  return {
    sentences: (text) => {
      assertText(text)
      return sentenceSpans(createPassage(text)).map((span) => ({ span }))
    },
    words: (text, options = {}) => wordsIn(text, options, settings),
    tag: (text, options = {}) => taggedIn(text, options, settings),
    entities: (text, options = {}) => {
      assertText(text)
      assertEntityOptions(options)
      return entitiesOf(createPassage(text), options, settings)
    },
    suggest: (document, options = {}) => {
      assertSuggesting(document, options)
      return suggestPatch(document, options, settings)
    },
    withRules: (...rules) => recognizerWith(withRules(settings, rules)),
    withoutRules: (...names) => recognizerWith(withoutRules(settings, names)),
    leftOut: settings.labels.leftOut,
  }
}

function wordsIn(text: string, options: WordOptions, { model }: Settings): Word[] {
  assertText(text)
  assertWordOptions(options)
  const { words = [] } = options
  if (model?.words) return modelWords(text, model.words, words)
  return scan(text).map(({ start, end, kind }) => ({ span: { start, end }, kind }))
}

function taggedIn(text: string, options: WordOptions, { model }: Settings): TaggedWord[] {
  assertText(text)
  assertWordOptions(options)
  const { words } = options
  return model?.words && model.tags ? taggedByModel(text, model.words, model.tags, words) : tagged(createPassage(text))
}

function tagged({ tokens }: Passage): TaggedWord[] {
  return tokens.map((token, at) => ({ span: { start: token.start, end: token.end }, upos: uposOf(tokens, at) }))
}

function entitiesOf(passage: Passage, options: EntityOptions, settings: Settings): Entity[] {
  const found = findMentions(passage, { ...options, blocks: [], known: [], admits: () => true }, settings)
  return found.flatMap((mention) => entityOf(passage, mention, settings.labels) ?? []).sort(bySpan)
}

function bySpan(a: Entity, b: Entity): number {
  return bySpanOrder(a.span, b.span)
}
