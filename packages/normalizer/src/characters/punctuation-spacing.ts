import { ruleStep } from '../engine/rule-step.ts'

/** A blank that does not belong: in front of a closing sign that ends a word, or behind an opening one. */
const STRAY_BLANK = /(?<=[\p{L}\p{N}\p{M})\]”"'%]) (?=[,;!?%…)\]”](?:[\s)\]”.,]|$)|[.:](?:\s|$))|(?<=[([“]) (?=\S)/uy
/** A comma or semicolon glued between two letters. */
const GLUED_SIGN = /(?<=\p{L}\p{M}*)[,;](?=\p{L})/uy

/**
 * Blanks around punctuation as Vietnamese prints them: none in front of `, . ; : ! ? % )` and behind `(`, one behind a
 * comma between words. Numbers keep their commas. Opt-in.
 *
 * @example spacePunctuationStep.run('Vâng , đúng rồi !').text // 'Vâng, đúng rồi!'
 */
export const spacePunctuationStep = /* @__PURE__ */ ruleStep({
  name: 'punctuation-spacing@1',
  rewrite: (text, out) => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === BLANK && mayBeStray(text, i) && matchesAt(STRAY_BLANK, text, i)) out.replace(i, i + 1, '')
      else if ((code === COMMA || code === SEMICOLON) && matchesAt(GLUED_SIGN, text, i))
        out.replace(i, i + 1, `${text[i]} `)
    }
  },
})

const BLANK = 0x20
const COMMA = 0x2c
const SEMICOLON = 0x3b
const OPENING = '([“'
const CLOSING = ',;!?%…)]”.:'

/** Most blanks stand between letters: a look at both sides spares them the pattern. */
function mayBeStray(text: string, offset: number): boolean {
  return isSignOf(CLOSING, text.charCodeAt(offset + 1)) || isSignOf(OPENING, text.charCodeAt(offset - 1))
}

function isSignOf(signs: string, code: number): boolean {
  return (code < 0x41 || code > 0x2000 || code === 0x5b || code === 0x5d) && signs.includes(String.fromCharCode(code))
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}
