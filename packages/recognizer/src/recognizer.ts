import { assertText, bySpanOrder } from '@chugiai/text'
import { assertWorks } from './by-model/loaded-model.ts'
import { modelWords, taggedByModel } from './by-model/model-words.ts'
import type { EntityOptions, RecognizerCalls, TaggedWord, WordOptions } from './calls/calls.ts'
import { type RecognizerStream, streamOf } from './calls/recognizer-stream.ts'
import { recognizerError } from './codes.ts'
import { type RestoredText, restored } from './diacritics/restore-diacritics.ts'
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
import { suggestPatch } from './suggest.ts'
import { uposOf } from './tag.ts'
import type { Word } from './words/word.ts'

/** Finds sentences, words and mentions. Spans are UTF-16 offsets in the given text, whatever its Unicode form. */
export interface Recognizer extends RecognizerCalls {
  /** The same five calls over an iterable of texts or documents: `for await (const words of recognizer.stream.words(texts))`. */
  readonly stream: RecognizerStream
  /**
   * The text with its diacritics: *Ha Noi dep* to *Hà Nội đẹp*, letter for letter, in composed letters and traditional tone
   * marks. Syllables that have marks stay, and help to tell the others. Takes the part `diacritics` of a model:
   * `createRecognizer({ model, parts: ['diacritics'] })`.
   *
   * @throws {ChugiaiError} `missing_part`
   */
  restoreDiacritics(text: string): RestoredText
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
  const calls = callsWith(settings)
  return {
    ...calls,
    stream: streamOf(calls),
    restoreDiacritics: (text) => restoredIn(text, settings),
    withRules: (...rules) => recognizerWith(withRules(settings, rules)),
    withoutRules: (...names) => recognizerWith(withoutRules(settings, names)),
    leftOut: settings.labels.leftOut,
  }
}

function callsWith(settings: Settings): RecognizerCalls {
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
      assertWorks(settings.model, 'names')
      return entitiesOf(createPassage(text), options, settings)
    },
    suggest: (document, options = {}) => {
      assertSuggesting(document, options)
      assertWorks(settings.model, 'words', 'tags', 'names')
      return suggestPatch(document, options, settings)
    },
  }
}

function restoredIn(text: string, { model }: Settings): RestoredText {
  assertText(text)
  if (model?.diacritics) return restored(text, model.diacritics)
  throw recognizerError('missing_part', "There is no part 'diacritics'", {
    path: 'parts',
    hint: "Call createRecognizer({ model, parts: ['diacritics'] }) with `model` of @chugiai/model-vi.",
  })
}

function wordsIn(text: string, options: WordOptions, { model }: Settings): Word[] {
  assertText(text)
  assertWordOptions(options)
  assertWorks(model, 'words')
  const { words = [] } = options
  if (model?.words) return modelWords(text, model.words, words)
  return scan(text).map(({ start, end, kind }) => ({ span: { start, end }, kind }))
}

function taggedIn(text: string, options: WordOptions, { model }: Settings): TaggedWord[] {
  assertText(text)
  assertWordOptions(options)
  assertWorks(model, 'tags')
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
