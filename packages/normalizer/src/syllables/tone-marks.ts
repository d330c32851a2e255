import { FOR_MISPLACED } from '../engine/automaton.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { isForeignTone } from './foreign-tones.ts'
import { toneLetters } from './grammar.ts'
import { repairLateMark } from './late-marks.ts'
import { eachWord, isInAddress, moveTone, readSyllable } from './words.ts'

export const toneMarkRule: Rule = { name: 'tone-marks@1', rewrite: repairToneMarksIn, work: FOR_MISPLACED }

/**
 * Moves a tone mark that neither style of spelling allows to the one letter it can be on: *baỏ → bảo, gìo → giò,
 * lựơng → lượng, hòan → hoàn, qúy → quý*; of a mark typed twice one stays: *dàì → dài, hòà → hòa*; a mark
 * typed too late comes back from the consonant: *thuâṇ → thuận*. Both styles of *hòa/hoà* stay,
 * and so does every word that is not a Vietnamese syllable, and pinyin that hangs on pinyin (*Pǔtōng-huà*). Expects composed letters.
 */
export const repairToneMarksStep = /* @__PURE__ */ ruleStep(toneMarkRule)

function repairToneMarksIn(text: string, out: Rewriter): void {
  eachWord(text, FOR_MISPLACED, (start, end) => {
    const reading = readSyllable(text, start, end)
    if (reading === null) {
      repairLateMark(text, start, end, out)
      return
    }
    if (reading.tone === 0) return
    const { traditional, modern } = toneLetters(reading.parts)
    const isAllowed = reading.marked.every((at) => at === traditional || at === modern)
    if (isAllowed && reading.marked.length === 1) return
    // Of a mark on both letters that styles differ in, the first stays: hòà → hòa.
    const at = isAllowed ? Math.min(...reading.marked) : modern
    if (!isInAddress(text, start, end) && !isForeignTone(text, start, end)) moveTone(text, start, reading, at, out)
  })
}
