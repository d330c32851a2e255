import { type AlignedText, assertOptions, BOOLEAN, oneOf, runSteps, type TextStep } from '@chugiai/text'
import { runComposed, settle } from '../characters/composed-step.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { expandAbbreviationsStep } from './abbreviations.ts'
import type { Region } from './cardinal.ts'
import { type Reading, readFigures } from './figures.ts'

export interface VerbalizeOptions {
  /** *nghìn, linh* or *ngàn, lẻ*. Default `north`. */
  readonly region?: Region
  /** Whether abbreviations with one reading are written out. Default `true`. */
  readonly abbreviations?: boolean
}

/**
 * Writes out what is read aloud otherwise than it is written: numbers, dates, times, money, units, telephone and Roman
 * numbers, ranges, fractions, addresses, abbreviations. Each expression is one section of the alignment. A number that is
 * glued to letters of no known unit stays. What is decomposed is composed (NFC).
 *
 * @example verbalize('Lúc 8h30 ngày 2/9, giá 1,5 triệu').text // 'Lúc tám giờ ba mươi phút ngày hai tháng chín, giá một phẩy năm triệu'
 */
export function verbalize(text: string, options: VerbalizeOptions = {}): AlignedText {
  return runSteps(text, verbalizationSteps(options))
}

/** The steps of {@link verbalize}, in order. */
export function verbalizationSteps(options: VerbalizeOptions = {}): readonly TextStep[] {
  return stepsTelling(options, () => {})
}

/** The same, with `heard` told every figure that was read, with its place in the composed text that the last step is given. */
export function stepsTelling(options: VerbalizeOptions, heard: (reading: Reading) => void): readonly TextStep[] {
  assertOptions(options, { region: oneOf(['north', 'south'] satisfies Region[]), abbreviations: BOOLEAN })
  const { region = 'north', abbreviations = true } = options
  const name = `verbalize-${region}@1`
  const readIn = (isTold: boolean) => (text: string, out: Rewriter) => {
    for (const reading of readFigures(text, region)) {
      const { start, end, words } = reading
      if (text.slice(start, end) === words) continue
      out.replace(start, end, words)
      if (isTold) heard(reading)
    }
  }
  const numbers: TextStep = {
    name,
    run: (text) => settle(text, (source, pass) => runComposed(source, { name, rewrite: readIn(pass === 0) })),
  }
  return abbreviations ? [expandAbbreviationsStep(), numbers] : [numbers]
}
