import type { Span } from '@chugiai/text'
import type { Passage } from '../passage.ts'
import type { Upos } from '../tag.ts'
import type { TagModel } from '../tags/tag-model.ts'
import { tagWords } from '../tags/tags.ts'
import { GivenWords } from '../words/given-words.ts'
import { foundWords, type Word } from '../words/word.ts'
import type { WordModel } from '../words/word-model.ts'
import type { WordReader, WordText } from '../words/words.ts'

/** The words of a text by the model, those that the caller gives before all others. */
export function modelWords(text: string, reader: WordReader, given: readonly string[] = []): Word[] {
  return foundWords(reader.read(text, givenWords(reader.model, given)))
}

/** The words of a text with their parts of speech, by the model. */
export function taggedByModel(
  text: string,
  reader: WordReader,
  tags: TagModel,
  given: readonly string[] = [],
): { readonly span: Span; readonly upos: Upos }[] {
  const read = reader.read(text, givenWords(reader.model, given))
  const upos = tagWords(read, reader.model, tags)
  return foundWords(read).map(({ span }, at) => ({ span, upos: upos[at]! }))
}

function givenWords({ folds }: WordModel, given: readonly string[]): GivenWords | undefined {
  return given.length > 0 ? new GivenWords(given, folds) : undefined
}

/** The words of a passage that is cut into tokens already. */
export function wordsOfPassage({ text, tokens, sentenceStarts }: Passage, reader: WordReader): WordText {
  return reader.readCut({ text, pieces: tokens, sentences: sentenceStarts })
}
