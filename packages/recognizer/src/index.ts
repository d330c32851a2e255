export type { ModelPart } from './by-model/loaded-model.ts'
export type { EntityOptions, RecognizerCalls, Sentence, TaggedWord, WordOptions } from './calls/calls.ts'
export { type PassageOptions, type PassageText, readPassages } from './calls/read-passages.ts'
export type {
  RecognizerStream,
  Streamed,
  StreamedDocument,
  StreamedText,
  StreamOptions,
} from './calls/recognizer-stream.ts'
export type { RecognizerErrorCode } from './codes.ts'
export type { RestoredSyllable, RestoredText } from './diacritics/restore-diacritics.ts'
export type { Entity } from './entity.ts'
export {
  type AnnotationInit,
  annotationFromEntity,
  entityFromAnnotation,
  RULES_VERSION,
} from './entity-annotation.ts'
export { packModel } from './model/load-part.ts'
export type { ModelManifest, ModelPackage, ModelSource, PartInfo } from './model/model-source.ts'
export type { LeftOut } from './own/label-map.ts'
export type { OwnName } from './own/own-name.ts'
export type { OwnRule, RuleDraft, RulePassage, RuleWord } from './own/own-rule.ts'
export { type LinkedPlace, type LinkPlacesOptions, linkPlaces } from './places/link-places.ts'
export type { ProvinceUnit } from './places/province-units.ts'
export { createRecognizer, type Recognizer } from './recognizer.ts'
export {
  findReferences,
  type Reference,
  type ReferenceForm,
  type ReferredEntity,
} from './references/find-references.ts'
export { findRoles, type HeldRole } from './relations/find-roles.ts'
export type { BuiltInRule } from './rules/built-in.ts'
export type { RecognizerOptions } from './settings.ts'
export type { SuggestOptions } from './suggest.ts'
export type { Upos } from './tag.ts'
export type { TokenKind } from './token.ts'
export type { Word, WordKind } from './words/word.ts'
