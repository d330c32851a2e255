import { toneLetters } from './grammar.ts'
import type { Rewriter } from './rewriter.ts'
import { ruleStep } from './rule-step.ts'
import { createScanner } from './scanner.ts'
import { eachWord, isInAddress, moveTone, readSyllable } from './words.ts'

const scan = /* @__PURE__ */ createScanner({ misplaced: true })

/**
 * Moves a tone mark that neither style of spelling allows to the one letter it can be on: *baỏ → bảo, gìo → giò,
 * lựơng → lượng, hòan → hoàn, qúy → quý*; of a mark typed twice one stays: *dàì → dài*. Both styles of *hòa/hoà* stay,
 * and so does every word that is not a Vietnamese syllable. Expects composed letters.
 */
export const repairToneMarks = /* @__PURE__ */ ruleStep('tone-marks@1', repairToneMarksIn)

export function repairToneMarksIn(text: string, out: Rewriter): void {
  eachWord(text, scan, (start, end) => {
    const reading = readSyllable(text, start, end)
    if (reading === null || reading.tone === 0) return
    const { traditional, modern } = toneLetters(reading.parts)
    const isAllowed = reading.marked.every((at) => at === traditional || at === modern)
    if (isAllowed && (reading.marked.length === 1 || traditional !== modern)) return
    if (!isInAddress(text, start, end)) moveTone(text, start, reading, modern, out)
  })
}
