import { syllableKeys } from '@chugiai/normalizer/lexis'
import { fullNameEnd } from './capital-run.ts'
import { placeAt } from './gazetteer.ts'
import { markTag } from './mark-tag.ts'
import { isCapital, type Token, tokenAt } from './token.ts'

/** Parts of speech of Universal Dependencies. Rules alone tell PUNCT, SYM, NUM and PROPN; `X` is all the rest. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** What rules alone can tell. */
export type RuleUpos = 'PUNCT' | 'SYM' | 'NUM' | 'PROPN' | 'X'

const NUMERALS = syllableKeys('một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|ngàn|triệu|tỷ')
// Numerals that are other words as well: a year, a silver …, the third of "ba mẹ".
const DOUBTFUL = syllableKeys('năm|ba|tỷ')

/**
 * The part of speech of a token by its letters: punctuation, symbols, numbers, and names where the capital cannot come
 * from the start of a sentence or the name is known. Everything else is `X`: telling nouns from verbs takes a model.
 */
export function uposOf(tokens: readonly Token[], at: number): RuleUpos {
  const token = tokenAt(tokens, at)
  switch (token.kind) {
    case 'punctuation':
      return markTag(token.letters)
    case 'number':
    case 'date':
    case 'time':
      return 'NUM'
    case 'symbol':
    case 'email':
    case 'url':
      return 'SYM'
    case 'law':
      return 'PROPN'
    default:
      return NUMERALS.has(token.key) && !DOUBTFUL.has(token.key) && token.shape === 'lower'
        ? 'NUM'
        : nameTag(tokens, at)
  }
}

function nameTag(tokens: readonly Token[], at: number): RuleUpos {
  const token = tokenAt(tokens, at)
  if (!isCapital(token)) return 'X'
  return !token.initial || placeAt(tokens, at) !== null || fullNameEnd(tokens, at) !== null ? 'PROPN' : 'X'
}
