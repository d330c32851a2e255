import { assertArgument, oneOf, type TextStep } from '@chugiai/text'
import { codeOf, isCapital, letterOf, SHAPES, shapeIndex, shapeOf, withShape } from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { isWordCode } from './words.ts'

/** Which of the two habits: *kĩ, lí, quí* or *kỹ, lý, quý*. */
export type YiStyle = 'i' | 'y'

const YI_STYLE = /* @__PURE__ */ oneOf(['i', 'y'] satisfies YiStyle[])

/** Onsets behind which both letters are in use; *v* is written with *i* by nearly all and never changed to *y*. */
const ONSETS_OF_Y = ['h', 'k', 'l', 'm', 's', 't', 'v', 'qu']

/** Syllables that the habit of *y* writes with it. Others with *i* are words of their own: *hi, li, mi, ti, tí, tỉ mỉ*. */
const SPELT_WITH_Y = new Set('hỷ kỳ kỷ kỹ ký kỵ lý lỵ mỹ mỵ sỹ tỷ tỵ quy quý quỳ quỷ quỵ quỹ'.split(' '))

/**
 * Writes *y* or *i* behind a lone onset in one habit: *kĩ thuật, kỹ thuật*. Words with a capital stay, since names keep
 * their letters (*Mỹ, Lý Thường Kiệt*). Expects composed letters.
 *
 * @example yiSpellingStep('i').run('kỹ thuật của Mỹ').text // 'kĩ thuật của Mỹ'
 */
export function yiSpellingStep(style: YiStyle): TextStep {
  assertArgument(style, YI_STYLE, 'style')
  return ruleStep(yiRule(style))
}

export function yiRule(style: YiStyle): Rule {
  return { name: `yi-spelling-${style}@1`, rewrite: (text, out) => respell(text, style, false, out) }
}

export const yiFoldRule: Rule = { name: 'fold-yi@1', rewrite: (text, out) => respell(text, 'i', true, out) }

/** *y* as *i* behind a lone onset, in names too, to compare texts. */
export const foldYiStep = /* @__PURE__ */ ruleStep(yiFoldRule)

function respell(text: string, style: YiStyle, withNames: boolean, out: Rewriter): void {
  const other = shapeIndex(style === 'i' ? 'y' : 'i')
  for (let i = 1; i < text.length; i++) {
    const letter = letterOf(text.charCodeAt(i))
    if (shapeOf(letter) !== other || isWordAt(text, i + 1)) continue
    const onset = onsetBefore(text, i, withNames)
    const changed = String.fromCharCode(codeOf(withShape(letter, shapeIndex(style))))
    if (onset === null || (style === 'y' && !SPELT_WITH_Y.has(onset + changed))) continue
    out.replace(i, i + 1, changed)
  }
}

/** The whole word in front of `end`, when it is an onset that both habits know. */
function onsetBefore(text: string, end: number, withNames: boolean): string | null {
  let onset = ''
  let start = end
  while (start > 0 && end - start < 3 && isWordAt(text, start - 1)) {
    const letter = letterOf(text.charCodeAt(--start))
    if (letter === 0 || (isCapital(letter) && !withNames)) return null
    onset = SHAPES.charAt(shapeOf(letter)) + onset
  }
  return ONSETS_OF_Y.includes(onset) ? onset : null
}

function isWordAt(text: string, offset: number): boolean {
  return offset < text.length && isWordCode(text.charCodeAt(offset))
}
