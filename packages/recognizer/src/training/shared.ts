/** What the trainer shares with the recognizer, so that both read a text alike. Not for use beside it. */

export { syllableKey } from '@chugiai/normalizer/lexis'
export {
  type DiacriticCounts,
  DiacriticModel,
  readDiacriticModel,
  withoutMarks,
} from '../diacritics/diacritic-model.ts'
export { restored } from '../diacritics/restore-diacritics.ts'
export { findMentions } from '../find-mentions.ts'
export { ByteReader } from '../model/byte-reader.ts'
export { type ChainFeatures, ChainModel, readChain } from '../model/chain.ts'
export { checksum } from '../model/checksum.ts'
export { MOST_CHAIN_FEATURES } from '../model/feature-rows.ts'
export { MODEL_FORMAT, type ModelManifest } from '../model/model-source.ts'
export { featureKey, Weights } from '../model/weights.ts'
export { findNames, nameInputs, OUTSIDE, spansOf, tagsOfSpan } from '../names/find-names.ts'
export type { NameReading } from '../names/name-columns.ts'
export { nameFeatures } from '../names/name-features.ts'
export { LONGEST_RUN, type NameKind, type NameLists, runKey, runValue, syllableKinds } from '../names/name-lists.ts'
export {
  type CasedClusters,
  type NameModel,
  nameModelWith,
  readCasedClusters,
  readNameModel,
} from '../names/name-model.ts'
export type { RuleMention } from '../names/rule-columns.ts'
export { createPassage, type Passage } from '../passage.ts'
export { scan } from '../scan.ts'
export { settingsOf } from '../settings.ts'
export { type TagInput, tagFeatures } from '../tags/tag-features.ts'
export { readTagModel, type TagModel, tagModelWith } from '../tags/tag-model.ts'
export { tagWords } from '../tags/tags.ts'
export { WORD_CLUSTERINGS, type WordKnowledge } from '../tags/word-knowledge.ts'
export { wordRows } from '../tags/word-rows.ts'
export { Folder, foldTable } from '../words/fold.ts'
export { Lexicon } from '../words/lexicon.ts'
export {
  joinedClass,
  LexiconMatches,
  LONGEST_WORD,
  lexiconValue,
  partedClass,
  wordClass,
} from '../words/lexicon-matches.ts'
export { ANY_NUMBER, SyllableTable } from '../words/syllable-table.ts'
export { joins, SHAPES, Units } from '../words/units.ts'
export { gapFeatures, MOST_WORD_FEATURES, type WordInput, wordFeatures } from '../words/word-features.ts'
export { readWordModel, type WordModel } from '../words/word-model.ts'
export { readWords, type WordText, wordsOf } from '../words/words.ts'
