import type { Span } from '@chugiai/text'
import type { Passage } from '../page/passages.ts'

/** A caption and its credit, apart. */
export interface CaptionParts {
  readonly caption: Span | null
  readonly credit: { readonly text: string; readonly span: Span } | null
}

const MEDIA = String.raw`(?:ảnh|hình|nguồn|clip|video|đồ họa)(?:\s+(?:minh họa|minh hoạ|tư liệu|chụp màn hình))?`
// R18: the last label to the end, brackets or a dash before it; or a bare note in brackets: `(Ảnh minh họa)`.
const LABELLED = new RegExp(String.raw`[\s(–-]*(?<![\p{L}\p{N}])${MEDIA}\s*:\s*`, 'giu')
const NOTE = new RegExp(String.raw`\s*\((${MEDIA}(?:\s[^()]{1,40})?)\)\.?$`, 'iu')

/** Parts a caption from its credit: `Lúa chín vàng. Ảnh: Hà An` gives `Lúa chín vàng.` and `Hà An`. R18. */
export function splitCredit(passage: Passage): CaptionParts {
  const { text, span } = passage
  const note = NOTE.exec(text)
  if (note && !note[1]!.includes(':'))
    return parts(span.start, text, note.index, note.index + note[0].indexOf(note[1]!))
  const label = [...text.matchAll(LABELLED)].at(-1)
  if (label === undefined) return { caption: span, credit: null }
  return parts(span.start, text, label.index, label.index + label[0].length)
}

function parts(start: number, text: string, captionEnd: number, creditStart: number): CaptionParts {
  const caption = text.slice(0, captionEnd).trimEnd()
  const credit = trimCredit(text.slice(creditStart))
  const creditSpan = { start: start + creditStart, end: start + creditStart + credit.length }
  return {
    caption: caption === '' ? null : { start, end: start + caption.length },
    credit: credit === '' ? null : { text: credit, span: creditSpan },
  }
}

/** The name alone: without the bracket that closes the credit and the period behind it. */
function trimCredit(text: string): string {
  const unbracketed = text.replace(/\)\.?\s*$/, '')
  const credit = unbracketed === text || text.includes('(') ? text : unbracketed
  return credit.endsWith('.') && !/(?:^|[\s.])\p{Lu}\.$/u.test(credit) ? credit.slice(0, -1) : credit
}
