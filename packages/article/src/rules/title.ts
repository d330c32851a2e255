import type { Passage } from '../page/passages.ts'
import { joinLines } from '../page/shape.ts'

const LONGEST = 160 // titles of Vietnamese news run to about 100 letters; beyond this a line is a lede without period
const SENTENCE_INSIDE = /[^\s\p{Lu}.]{3,}[.…]\s+\p{Lu}/u // three letters keep `TP. Huế` and `PGS. TS.` out
const CREDIT = /\(?(?:ảnh|nguồn|clip)\s*:/iu

/** Whether the first passage of a page reads as a title: one short line, not a sentence with its period. */
export function isTitle(passage: Passage): boolean {
  const text = joinLines(passage.text)
  if (text.length > LONGEST || /[^.]\.["”]?$/.test(text) || /[:;,]$/.test(text)) return false
  return !SENTENCE_INSIDE.test(text) && !CREDIT.test(text)
}
