import { FOR_INVISIBLE } from '../engine/automaton.ts'
import { classOf, INVISIBLE } from '../engine/classes.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'

const ZERO_WIDTH_NON_JOINER = 0x200c
const ZERO_WIDTH_JOINER = 0x200d

export const invisibleRule: Rule = { name: 'invisible@1', rewrite: removeInvisibleFrom, work: FOR_INVISIBLE }

/**
 * Removes characters that cannot be seen: zero-width space and joiners, word joiner, byte order mark, soft hyphen,
 * bidi controls. Joiners that do something stay: those between emoji and those beside letters of scripts that join.
 *
 * @example removeInvisibleStep.run('Hà\u200b Nội').text // 'Hà Nội'
 */
export const removeInvisibleStep = /* @__PURE__ */ ruleStep(invisibleRule)

function removeInvisibleFrom(text: string, out: Rewriter): void {
  let removedEnd = 0
  let before = 0 // the code unit in front that stays
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (classOf(code) !== INVISIBLE) continue
    if (i > removedEnd) before = text.charCodeAt(i - 1)
    if (isJoiner(code) && isUsed(text, i, before)) continue
    out.replace(i, i + 1, '')
    removedEnd = i + 1
  }
}

function isJoiner(code: number): boolean {
  return code === ZERO_WIDTH_JOINER || code === ZERO_WIDTH_NON_JOINER
}

function isUsed(text: string, offset: number, before: number): boolean {
  if (isJoiner(before)) return false
  const after = nextVisible(text, offset + 1)
  return (isEmojiPart(before) && isEmojiPart(after)) || isJoiningScript(before) || isJoiningScript(after)
}

function nextVisible(text: string, start: number): number {
  let i = start
  while (i < text.length && classOf(text.charCodeAt(i)) === INVISIBLE) i++
  return i < text.length ? text.charCodeAt(i) : 0
}

/** Halves of emoji, variation selectors, and the symbols that emoji sequences are made with (♀ ⚕ ❤ ➡ ⬛). */
function isEmojiPart(code: number): boolean {
  const isSurrogate = code >= 0xd800 && code < 0xe000
  return (
    isSurrogate ||
    code === 0xfe0f ||
    (code >= 0x2600 && code < 0x27c0) ||
    (code >= 0x2b05 && code < 0x2b56) ||
    code === 0x2194 ||
    code === 0x2195
  )
}

/** ﬁ, ﬂ and their like. */
function isLatinLigature(code: number): boolean {
  return code >= 0xfb00 && code <= 0xfb06
}

/** Letters of scripts that use joiners, taken widely: all from Hebrew on but Latin and Greek additions and symbols. */
function isJoiningScript(code: number): boolean {
  return (
    (code >= 0x0590 && code < 0x1d00) ||
    (code >= 0x3040 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfe00 && !isLatinLigature(code))
  )
}
