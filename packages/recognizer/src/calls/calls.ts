import type { AnnotatedDocument, Patch } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import type { Entity } from '../entity.ts'
import type { SuggestOptions } from '../suggest.ts'
import type { Upos } from '../tag.ts'
import type { Word } from '../words/word.ts'

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

/** What a recognizer finds in one text or document. Spans are UTF-16 offsets in it, whatever its Unicode form. */
export interface RecognizerCalls {
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
  /** A patch that adds what is recognized to the document, as suggestions with their origin. */
  suggest(document: AnnotatedDocument, options?: SuggestOptions): Patch
}
