import type { AnnotatedDocument, Patch } from '@chugiai/annotation'
import { ASYNC_ITERABLE, assertArgument, defined, type Span } from '@chugiai/text'
import type { Entity } from '../entity.ts'
import { assertStreamed, assertStreamedDocument, assertStreamOptions, type StreamKind } from '../own/arguments.ts'
import type { SuggestOptions } from '../suggest.ts'
import type { Word } from '../words/word.ts'
import type { EntityOptions, RecognizerCalls, Sentence, TaggedWord, WordOptions } from './calls.ts'
import { eachInTurn } from './each-in-turn.ts'

/** What goes into a stream: an iterable, or one that waits for what comes. */
export type Streamed<Item> = Iterable<Item> | AsyncIterable<Item>

/** A text of a stream: itself, or with its place and with options of its own, which come before those of the call. */
export type StreamedText<Options = object> =
  | string
  | (Options & {
      /** The text to read. */
      readonly text: string
      /** Where it begins in what it was cut from: spans count from there. UTF-16 offset, default 0. See `readPassages`. */
      readonly start?: number
    })

/** A document of a stream: itself, or with options of its own, which come before those of the call. */
export type StreamedDocument =
  | AnnotatedDocument
  | (SuggestOptions & {
      /** The document to read. */
      readonly document: AnnotatedDocument
    })

/** What every stream takes besides the options of its call. */
export interface StreamOptions {
  /** Ends the stream: the iterable throws its reason, even while it waits for the next item. */
  readonly signal?: AbortSignal
}

/**
 * The calls of a recognizer over one text after another: what each gives, in order, as it is asked for. One item is in
 * memory at a time; the next is taken when its result is asked for. A wrong item throws, with its number in `path`.
 */
export interface RecognizerStream {
  /** Sentences of each text. */
  sentences(texts: Streamed<StreamedText>, options?: StreamOptions): AsyncGenerator<readonly Sentence[]>
  /** Words of each text. */
  words(
    texts: Streamed<StreamedText<WordOptions>>,
    options?: WordOptions & StreamOptions,
  ): AsyncGenerator<readonly Word[]>
  /** Words with parts of speech of each text. */
  tag(
    texts: Streamed<StreamedText<WordOptions>>,
    options?: WordOptions & StreamOptions,
  ): AsyncGenerator<readonly TaggedWord[]>
  /** Mentions of each text. */
  entities(
    texts: Streamed<StreamedText<EntityOptions>>,
    options?: EntityOptions & StreamOptions,
  ): AsyncGenerator<readonly Entity[]>
  /** A patch for each document. */
  suggest(documents: Streamed<StreamedDocument>, options?: SuggestOptions & StreamOptions): AsyncGenerator<Patch>
}

/** The streams of a recognizer. */
export function streamOf(calls: RecognizerCalls): RecognizerStream {
  return {
    sentences: textStream('sentences', (text) => calls.sentences(text)),
    words: textStream('words', calls.words),
    tag: textStream('words', calls.tag),
    entities: textStream('entities', calls.entities),
    suggest: (documents, given = {}) => {
      const { signal, ...options } = checked(documents, given, 'documents')
      const settings = { signal, lengthOf: (item: StreamedDocument) => documentOf(item).text.length }
      return eachInTurn(documents, settings, (item, at) => {
        assertStreamedDocument(item, `documents[${at}]`)
        if (!('document' in item)) return calls.suggest(item, options)
        const { document, ...own } = item
        return calls.suggest(document, { ...options, ...defined(own) })
      })
    },
  }
}

interface Placed {
  readonly span: Span
  readonly core?: Span
}

function textStream<Options extends object, Found extends Placed>(
  kind: Exclude<StreamKind, 'documents'>,
  read: (text: string, options: Options) => readonly Found[],
) {
  return (
    texts: Streamed<StreamedText<Options>>,
    given: Options & StreamOptions = {} as Options,
  ): AsyncGenerator<readonly Found[]> => {
    const { signal, ...options } = checked(texts, given, kind)
    const settings = { signal, lengthOf: (item: StreamedText<Options>) => textOf(item).length }
    return eachInTurn(texts, settings, (item, at) => {
      assertStreamed(item, kind, `texts[${at}]`)
      if (typeof item === 'string') return read(item, options as unknown as Options)
      const { text, start = 0, ...own } = item
      const found = read(text, { ...options, ...defined(own) } as unknown as Options)
      return start === 0 ? found : found.map((one) => moved(one, start))
    })
  }
}

function checked<Options extends object>(items: unknown, options: Options, kind: StreamKind): Options {
  assertArgument(items, ASYNC_ITERABLE, kind === 'documents' ? kind : 'texts')
  assertStreamOptions(options, kind)
  return options
}

function moved<Found extends Placed>(found: Found, by: number): Found {
  const span = shifted(found.span, by)
  return found.core === undefined ? { ...found, span } : { ...found, span, core: shifted(found.core, by) }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function textOf(item: StreamedText): string {
  return typeof item === 'string' ? item : item.text
}

function documentOf(item: StreamedDocument): AnnotatedDocument {
  return 'document' in item ? item.document : item
}
