export type { Entity } from './entity.ts'
export {
  createRecognizer,
  type EntityOptions,
  type Recognizer,
  type Sentence,
  type TaggedWord,
  type Word,
} from './recognizer.ts'
export { RULES_VERSION, type SuggestOptions } from './suggest.ts'
export type { Upos } from './tag.ts'
export type { TokenKind } from './token.ts'
