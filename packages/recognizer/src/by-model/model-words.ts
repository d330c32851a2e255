import type { Passage } from '../passage.ts'
import { GivenWords } from '../words/given-words.ts'
import { foundWords, type Word } from '../words/word.ts'
import type { WordModel } from '../words/word-model.ts'
import { readWords, type WordText, wordsOf } from '../words/words.ts'

/** The words of a text by the model, those that the caller gives before all others. */
export function modelWords(text: string, model: WordModel, given: readonly string[] = []): Word[] {
  const own = given.length > 0 ? new GivenWords(given, model.folds) : undefined
  return foundWords(readWords(text, model, own))
}

/** The words of a passage that is cut into tokens already. */
export function wordsOfPassage({ text, tokens, sentenceStarts }: Passage, model: WordModel): WordText {
  return wordsOf({ text, pieces: tokens, sentences: sentenceStarts }, model)
}
