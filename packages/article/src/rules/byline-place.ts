import type { OutletTable } from '../page/outlets.ts'
import type { Passage } from '../page/passages.ts'
import { countTokens } from '../page/shape.ts'
import { isInstitution } from './byline-house.ts'
import { readBylineLine } from './byline-line.ts'
import { type BylineReading, mergeReadings } from './byline-reading.ts'

// R13: a signature is short. A label or a source behind it makes it a little longer.
const LONGEST = 60
const MOST_TOKENS = 8
const MOST_TOKENS_OF_NAMES = 12
const LONGEST_MARKED = 100
const MOST_TOKENS_MARKED = 14

// So many small words in a row are a sentence, unless they name a source: `Theo Báo Sức khỏe và đời sống`.
const IN_SENTENCE = /(?:\s\p{Ll}[\p{L},]*){5}/u
const SOURCE = /theo|nguồn/iu

/** Reads a passage as a byline of its own: one line, or two such as a name above `Theo AFP`. */
export function readByline(passage: Passage, outlets: OutletTable): BylineReading | null {
  if (passage.text.length > LONGEST_MARKED * 2) return null
  const readings = passage.lines.map((line) => {
    const start = line.start - passage.span.start
    return readShort(passage.text.slice(start, line.end - passage.span.start), line.start, outlets)
  })
  return mergeReadings(readings) ?? readInstitution(passage)
}

/** The name of an office or a paper that stands alone, as at the end of what it gave out: `Sở Y tế Hà Nội`. */
function readInstitution({ text, span, lines }: Passage): BylineReading | null {
  return lines.length === 1 && isInstitution(text)
    ? { people: [], attribution: { text, start: span.start }, marked: true }
    : null
}

function readShort(text: string, start: number, outlets: OutletTable): BylineReading | null {
  if (text.length > LONGEST_MARKED || /[!?…]$/.test(text) || (IN_SENTENCE.test(text) && !SOURCE.test(text))) return null
  const tokens = countTokens(text, MOST_TOKENS_MARKED + 1)
  if (tokens > MOST_TOKENS_MARKED) return null
  const reading = readBylineLine({ text, start }, outlets)
  if (reading === null || reading.marked) return reading
  const isShort = tokens <= MOST_TOKENS || (tokens <= MOST_TOKENS_OF_NAMES && reading.people.every(isWholeName))
  return text.length <= LONGEST && isShort ? reading : null
}

/** A name of several words: two such are longer than other signatures. */
function isWholeName({ raw }: { readonly raw: string }): boolean {
  return raw.includes(' ')
}

const LONGEST_TAIL = 90
// Where a sentence or a link ends; not behind an initial or an abbreviation before a name: `TP. Huế`, `PGS. Hà`.
const ABBREVIATED = String.raw`(?<!\p{L})(?:\p{Lu}|Tr|Th|Ph|Ng|Nh|Kh|Gi|Ch|Qu|TP|Tp|TX|Tx|TT|PGS|GS|TS|ThS|BS|KS|LS|KTS|Mr|Mrs|Ms|Dr|St)`
const SENTENCE_END = new RegExp(String.raw`(?:(?<!${ABBREVIATED})\.|[!?…]|\.\/\.|>>)["”’')\]]*\s+(?=[\p{Lu}(])`, 'gu')
// Labels of a text and its pictures open no sentence: `…miễn phí Tin, ảnh: Thu Hà`.
const LABELLED =
  /(?<=[\p{Ll}\p{N})\]”"’%])\s+(?=(?:(?:Tin|Bài|TIN|BÀI)(?:\s*(?:,|và|-|–|\/|&)?\s*(?:[Ảả]nh|[Cc]lip|[Vv]ideo|ẢNH|bài)){0,2}|Thực hiện|Tác giả|Nguồn)\s*:\s*\p{Lu}|Theo(?:\s\p{Lu}[\p{L}\p{N}.+&]*){1,4}$)/gu
const CREDIT = /^\(?(?:Ảnh|Clip|Video|Nguồn)\s*:/u

/** A byline behind the last sentence of a paragraph, and where it begins in the text of the article. */
export interface BylineTail {
  readonly start: number
  readonly byline: BylineReading
}

/**
 * The byline at the end of a paragraph that was flattened to one line: `… của người dân. Lan Ngọc`. `null` when it ends
 * as a paragraph does.
 */
export function readBylineTail(passage: Passage, outlets: OutletTable): BylineTail | null {
  if (passage.text.length < LONGEST_TAIL) return null
  const from = passage.text.length - LONGEST_TAIL
  const tail = passage.text.slice(from)
  for (const end of endsIn(tail)) {
    const at = end.index + end[0].length
    const signature = tail.slice(at)
    if (CREDIT.test(signature)) return null
    const start = passage.span.start + from + at
    const byline = readShort(signature, start, outlets)
    if (byline && (byline.marked || isSignature(signature))) return { start, byline }
  }
  return null
}

/** Where a sentence ends, in order, and where one stops without its mark before a label. */
function endsIn(tail: string): RegExpExecArray[] {
  return [...tail.matchAll(SENTENCE_END), ...tail.matchAll(LABELLED)].sort((a, b) => a.index - b.index)
}

/** Behind a sentence one word is too little to be told from the next sentence, unless it is an initial: `N.Đ`. */
function isSignature(text: string): boolean {
  return /\s/.test(text) || /\p{Lu}\./u.test(text)
}
