import { ruleStep } from '../engine/rule-step.ts'

/** A blank that does not belong: in front of a closing sign that ends a word, or behind an opening one. */
const STRAY_BLANK = /(?<=[\p{L}\p{N}\p{M})\]”"'%]) (?=[,;!?%…)\]”](?:[\s)\]”.,]|$)|[.:](?:\s|$))|(?<=[([“]) (?=\S)/gu
/** A comma or semicolon glued between two letters. */
const GLUED_SIGN = /(?<=\p{L}\p{M}*)[,;](?=\p{L})/gu

/**
 * Blanks around punctuation as Vietnamese prints them: none in front of `, . ; : ! ? % )` and behind `(`, one behind a
 * comma between words. Numbers keep their commas. Opt-in.
 *
 * @example spacePunctuationStep.run('Vâng , đúng rồi !').text // 'Vâng, đúng rồi!'
 */
export const spacePunctuationStep = /* @__PURE__ */ ruleStep({
  name: 'punctuation-spacing@1',
  rewrite: (text, out) => {
    const changes: [start: number, end: number, text: string][] = []
    for (const match of text.matchAll(STRAY_BLANK)) changes.push([match.index, match.index + 1, ''])
    for (const match of text.matchAll(GLUED_SIGN)) changes.push([match.index, match.index + 1, `${match[0]} `])
    for (const change of changes.sort(([a], [b]) => a - b)) out.replace(...change)
  },
})
