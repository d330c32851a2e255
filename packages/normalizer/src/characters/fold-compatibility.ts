import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'

const LATIN_EXTENDED_ADDITIONAL = 0x1e00 // with the toned letters of Vietnamese, none of them a compatibility form
const LAST_PLAIN = 0x9f

export const compatibilityRule: Rule = { name: 'fold-compatibility@1', rewrite: foldCompatibilityIn }

/**
 * Compatibility forms become what they stand for (NFKC): full-width and mathematical letters, ligatures, *m² → m2*.
 * Blanks and spacing accents stay.
 */
export const foldCompatibilityStep = /* @__PURE__ */ ruleStep(compatibilityRule)

function foldCompatibilityIn(text: string, out: Rewriter): void {
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!
    const length = code > 0xffff ? 2 : 1
    if (code > LAST_PLAIN && code >> 8 !== LATIN_EXTENDED_ADDITIONAL >> 8)
      foldCharacter(text.slice(i, i + length), i, out)
    i += length
  }
}

function foldCharacter(character: string, offset: number, out: Rewriter): void {
  const folded = character.normalize('NFKC')
  if (folded === character || folded === character.normalize('NFC') || folded.includes(' ')) return
  out.replace(offset, offset + character.length, folded)
}
