/** What the trainer shares with the recognizer, so that both read a text alike. Not for use beside it. */

export { syllableKey } from '@chugiai/normalizer/lexis'
export { ByteReader } from '../model/byte-reader.ts'
export { checksum } from '../model/checksum.ts'
export { MODEL_FORMAT, type ModelManifest } from '../model/model-source.ts'
export { featureKey, Weights } from '../model/weights.ts'
export { scan } from '../scan.ts'
export { foldTable } from '../words/fold.ts'
export { Lexicon } from '../words/lexicon.ts'
export {
  joinedClass,
  LexiconMatches,
  LONGEST_WORD,
  lexiconValue,
  partedClass,
  wordClass,
} from '../words/lexicon-matches.ts'
export { segmentSentence } from '../words/segment.ts'
export { ANY_NUMBER, SyllableTable } from '../words/syllable-table.ts'
export { joins, Units } from '../words/units.ts'
export { gapFeatures, MOST_WORD_FEATURES, type WordInput, wordFeatures } from '../words/word-features.ts'
export { readWordModel, type WordModel } from '../words/word-model.ts'
export { readWords } from '../words/words.ts'
