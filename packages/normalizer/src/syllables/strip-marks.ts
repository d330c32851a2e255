import { codeOf, letterOf, TONE_MARKS, toneOf, withTone } from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { bareCode, stripDiacritics } from '../engine/strip-diacritics.ts'
import { isMarkInside } from './look-alikes.ts'
import { isWordCode } from './words.ts'

/** Takes tone marks off and leaves all other marks: *Đặng → Đăng*. Expects composed letters. */
export const stripTonesStep = /* @__PURE__ */ ruleStep({
  name: 'strip-tones@1',
  rewrite: (text, out) => {
    let kept = -1 // the last character that stays
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const letter = letterOf(code)
      const isMark = (isCombiningTone(code) && isOnSomething(text, i)) || isMarkInside(text, i, kept)
      if (isMark) out.replace(i, i + 1, '')
      else kept = i
      if (toneOf(letter) > 0) out.replaceByCode(i, i + 1, codeOf(withTone(letter, 0)))
    }
  },
})

/** A tone mark that composition left over: a second one on a letter, or one on a consonant. */
function isCombiningTone(code: number): boolean {
  return code >= 0x300 && code < 0x324 && TONE_MARKS.some((mark) => mark.charCodeAt(0) === code)
}

/** A mark on a blank, or on nothing, holds the place of a letter: without it the blanks beside it would run together. */
function isOnSomething(text: string, offset: number): boolean {
  return offset > 0 && !/\s/.test(text.charAt(offset - 1))
}

/** Takes all marks off Latin letters, Đ to D: *Đặng → Dang*. Expects composed letters. */
export const stripMarksStep = /* @__PURE__ */ ruleStep({
  name: 'strip-marks@1',
  rewrite: (text, out) => {
    let kept = -1 // the last character that stays
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (isMarkInside(text, i, kept)) out.replace(i, i + 1, '')
      else kept = i
      if (code < 0x80 || code > LAST_LATIN || !isWordCode(code)) continue
      if (!isCombining(code) || isOnSomething(text, i)) replaceByBare(text, i, out)
    }
  },
})

const LAST_LATIN = 0x1eff

function isCombining(code: number): boolean {
  return code >= 0x300 && code < 0x370
}

function replaceByBare(text: string, offset: number, out: Rewriter): void {
  const code = bareCode(text.charCodeAt(offset))
  if (code >= 0) {
    out.replaceByCode(offset, offset + 1, code)
    return
  }
  const bare = stripDiacritics(text.charAt(offset))
  if (bare !== text[offset]) out.replace(offset, offset + 1, bare)
}
