import { type AlignedText, AlignmentBuilder, type Span, sliceSpan } from '@chugiai/text'
import { chooseForms } from './choose-forms.ts'
import { type DiacriticModel, UNKNOWN } from './diacritic-model.ts'

/** A syllable with its marks. */
export interface RestoredSyllable {
  /** Its place, the same in both texts. UTF-16 offsets, half-open. */
  readonly span: Span
  /** From 0 to 1, how likely these marks are; 1 where the syllable has marks already or the model knows no other form. */
  readonly confidence: number
}

/** A text with its diacritics, and the way back. */
export interface RestoredText extends AlignedText {
  /** Every run of letters, in order. */
  readonly syllables: readonly RestoredSyllable[]
}

const LETTERS = /[\p{L}\p{M}]+/gu
const BLANKS = /^[^\S\r\n]+$/
const PLAIN = /^[a-z]+$/i
const MOST_SYLLABLES = 512 // that are chosen together: what stands farther off says nothing

/** Adds marks to letters without any; one letter for one, so that all places stay. */
export function restored(text: string, model: DiacriticModel): RestoredText {
  const syllables: RestoredSyllable[] = []
  const parts: string[] = []
  const alignment = new AlignmentBuilder()
  let end = 0
  const write = (span: Span, letters: string) => {
    alignment.keep(span.start - end)
    parts.push(text.slice(end, span.start), letters)
    for (let at = 0; at < letters.length; at++) {
      if (letters[at] === text[span.start + at]) alignment.keep(1)
      else alignment.replace(1, 1)
    }
    end = span.end
  }
  for (const run of runsOf(text)) {
    const chosen = chooseForms(
      run.map((span) => formsAt(text, span, model)),
      model,
    )
    for (const [at, { number, chance }] of chosen.entries()) {
      const span = run[at]
      if (span === undefined) continue
      const own = sliceSpan(text, span)
      const isOpen = number !== UNKNOWN && PLAIN.test(own)
      write(span, isOpen ? inCaseOf(own, model.form(number)) : own)
      syllables.push({ span, confidence: isOpen ? chance : 1 })
    }
  }
  alignment.keep(text.length - end)
  return { text: parts.join('') + text.slice(end), alignment: alignment.build(), syllables }
}

/** Syllables with blanks alone between them. */
function runsOf(text: string): Span[][] {
  const runs: Span[][] = []
  let run: Span[] = []
  for (const { 0: letters, index } of text.matchAll(LETTERS)) {
    const last = run.at(-1)
    const joins = last !== undefined && run.length < MOST_SYLLABLES && BLANKS.test(text.slice(last.end, index))
    if (!joins) {
      run = []
      runs.push(run)
    }
    run.push({ start: index, end: index + letters.length })
  }
  return runs
}

function formsAt(text: string, span: Span, model: DiacriticModel): readonly number[] {
  const letters = sliceSpan(text, span).normalize('NFC').toLowerCase()
  const forms = PLAIN.test(letters) ? model.formsOf(letters) : []
  return forms.length > 0 ? forms : [model.numberOf(letters)]
}

/** *ha* with the letters of *hà* in the case of *Ha*: *Hà*. */
function inCaseOf(own: string, form: string): string {
  return Array.from(form, (letter, at) => (own[at] === own[at]?.toLowerCase() ? letter : letter.toUpperCase())).join('')
}
