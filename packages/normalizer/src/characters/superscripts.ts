import { ruleStep } from '../engine/rule-step.ts'

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '2': '²', '3': '³' }
const SQUARE_OR_CUBE = /(?<=\d ?(?:mm|cm|dm|km|m))( ?)([23])(?![\p{L}\p{N}]|[.,]\d)/gu

/**
 * Raises the figure that news systems let fall: *50 m 2 → 50 m², 3 km2 → 3 km²*, behind a number and a unit of length.
 * Opt-in.
 */
export const repairSuperscriptsStep = /* @__PURE__ */ ruleStep({
  name: 'superscripts@1',
  rewrite: (text, out) => {
    for (const match of text.matchAll(SQUARE_OR_CUBE)) {
      const figure = match.index + match[1]!.length
      if (figure > match.index) out.replace(match.index, figure, '')
      out.replace(figure, figure + 1, SUPERSCRIPTS[match[2]!]!)
    }
  },
})
