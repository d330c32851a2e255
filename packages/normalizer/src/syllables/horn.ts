import { FOR_MISPLACED } from '../engine/automaton.ts'
import { codeOf, letterOf, shapeIndex, withShape } from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { parseLetters } from './grammar.ts'
import { eachWord, isInAddress, plainLetters } from './words.ts'

const HALF_HORNED = /uơ|ưo/

export const hornRule: Rule = { name: 'horn@1', rewrite: repairHornIn, work: FOR_MISPLACED }

/**
 * Gives both letters of *ươ* their horn where one lacks it and a letter follows: *chuơng → chương, lưọc → lược*. There
 * is one valid reading; *thuở, huơ, quơ, quờn* are right as they are. Expects composed letters.
 */
export const repairHornStep = /* @__PURE__ */ ruleStep(hornRule)

function repairHornIn(text: string, out: Rewriter): void {
  eachWord(text, FOR_MISPLACED, (start, end) => {
    const at = halfHornedPair(plainLetters(text, start, end) ?? '')
    if (at < 0 || isInAddress(text, start, end)) return
    giveShape(text, start + at, 'ư', out)
    giveShape(text, start + at + 1, 'ơ', out)
  })
}

/** Where the pair stands in the letters of a word that is a syllable with both horns and none without; -1 when nowhere. */
export function halfHornedPair(letters: string): number {
  const at = letters.search(HALF_HORNED)
  if (at < 0 || parseLetters(letters) !== null) return -1
  return parseLetters(letters.replace(HALF_HORNED, 'ươ')) === null ? -1 : at
}

function giveShape(text: string, offset: number, shape: string, out: Rewriter): void {
  const code = text.charCodeAt(offset)
  const letter = codeOf(withShape(letterOf(code), shapeIndex(shape)))
  if (letter !== code) out.replace(offset, offset + 1, String.fromCharCode(letter))
}
