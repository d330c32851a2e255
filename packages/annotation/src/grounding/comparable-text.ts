import { type AlignedText, replaceEach } from '@chugiai/text'
import { composeLetters } from '../places/compose-letters.ts'
import { foldedBy } from '../places/folded-by.ts'

/** Rewrites a text for comparing, and records it: `foldForSearch` of `@chugiai/normalizer`, for example. */
export type Fold = (text: string) => AlignedText

const CAPITAL = /[\p{Lu}\p{Lt}]/gu
// What a column file, a tokenizer and a language model write in other ways; each branch to one sign.
const OTHER_SIGN = /``|''|[“”„‟«»‘’‚‛`]|--+|[‐-―−]|…/g
// Blanks, invisible characters, and the joiners `_` and `▁` that stand for blanks.
const BLANK = /[\s_\u2581\u00ad\u200b-\u200f\u2060\ufeff]+/g

/**
 * A text as it is compared: letters composed and small, one kind of quotation marks and dashes, `...` for `…`, without
 * blanks and joiners. `Tỉnh  Lạng_Sơn` becomes `tỉnhlạngsơn`. With `fold`, folded by that first.
 */
export function comparableText(text: string, fold?: Fold): AlignedText {
  return chain(smallLetters(text, fold), (part) => replaceEach(part, BLANK, () => ''))
}

function smallLetters(text: string, fold?: Fold): AlignedText {
  const first = fold === undefined ? composeLetters(text) : chain(foldedBy(fold, text), composeLetters)
  const small = chain(first, (part) => replaceEach(part, CAPITAL, ([letter]) => letter.toLowerCase()))
  return chain(small, (part) => replaceEach(part, OTHER_SIGN, ([sign]) => plainSign(sign)))
}

function plainSign(sign: string): string {
  if (sign === '…') return '...'
  if (/^[-‐-―−]/.test(sign)) return '-'
  return sign === '`' || /^[‘’‚‛]/.test(sign) ? "'" : '"'
}

function chain({ text, alignment }: AlignedText, step: Fold): AlignedText {
  const next = step(text)
  return { text: next.text, alignment: alignment.compose(next.alignment) }
}
