import type { MarkupRole } from '../page/markup.ts'
import type { Passage } from '../page/passages.ts'
import { endsSentence, startsListItem } from '../page/shape.ts'
import { sharesOpening } from './repetition.ts'

/** What a passage is weighed against. */
export interface CaptionContext {
  readonly passage: Passage
  readonly previous: Passage | undefined
  readonly next: Passage | undefined
  /** More empty lines than this before a passage are a hole in the page. */
  readonly usualGap: number
}

interface Cue {
  readonly name: string
  readonly weight: number
  test(context: CaptionContext): boolean
}

const SHORT = 150 // 95 of 100 captions are shorter than 145 letters
const LONGEST = 400
const CREDIT_TAIL =
  /(?:^|[\s(.,–-])(?:ảnh|clip|video|nguồn)(?:\s+(?:minh họa|minh hoạ|tư liệu|chụp màn hình))?\s*(?::|\)?\.?$)/iu
const CREDIT_END = 60 // a credit starts this close to the end
const PICTURE_OPENING =
  /^(?:đồng chí|các đồng chí|ông|bà|anh|chị|em|quang cảnh|toàn cảnh|các đại biểu|đại biểu|hiện trường|lãnh đạo|một góc|ảnh|hình ảnh|video|clip|khu vực)\s/iu
const MEDIA_LABEL = /^(?:ảnh|video|clip|infographic|đồ họa)(?:\s+minh họa)?\s*[:.]/iu

// R17. Empty lines weigh 3 here, not 2: a picture that was dropped is the one thing that leaves such a hole, and four
// captions in five are whole sentences with a period that say nothing else about themselves.
const CUES: readonly Cue[] = [
  { name: 'credit', weight: 3, test: ({ passage }) => hasCredit(passage.text) },
  { name: 'after_picture', weight: 2, test: ({ passage }) => passage.markup?.picture !== undefined },
  { name: 'isolated', weight: 3, test: ({ passage, usualGap }) => passage.gap > usualGap },
  { name: 'broken_line', weight: 2, test: ({ passage }) => passage.lines.length > 1 },
  { name: 'short', weight: 1, test: ({ passage }) => passage.text.length < SHORT },
  { name: 'no_end_mark', weight: 1, test: ({ passage }) => !endsSentence(passage.text) },
  { name: 'picture_opening', weight: 1, test: ({ passage }) => PICTURE_OPENING.test(passage.text) },
  { name: 'repeats_neighbour', weight: 1, test: repeatsNeighbour },
  { name: 'neighbours_end_sentences', weight: 1, test: neighboursEndSentences },
]

/** What markup says of passages that are no captions. */
const NO_CAPTIONS: ReadonlySet<MarkupRole | undefined> = new Set(['heading', 'quote', 'author'])

/** A passage with this much weight is a caption. */
const ENOUGH = 4

/** Weighs the cues of a caption; the names of those that hold when they are enough, else `null`. R17, R19. */
export function captionEvidence(context: CaptionContext): string[] | null {
  const { text } = context.passage
  if (NO_CAPTIONS.has(context.passage.markup?.role)) return null
  if (text.length > LONGEST || startsListItem(text) || (looksLikeHeading(text) && !hasCredit(text))) return null
  if (MEDIA_LABEL.test(text) && text.length < SHORT) return ['media_label']
  const held = CUES.filter((cue) => cue.test(context))
  const weight = held.reduce((sum, cue) => sum + cue.weight, 0)
  return weight >= ENOUGH ? held.map((cue) => cue.name) : null
}

/** A question or a line in capitals stands over a part of the story, not under a picture. */
function looksLikeHeading(text: string): boolean {
  return /\?["”]?$/.test(text) || !/\p{Ll}/u.test(text)
}

function hasCredit(text: string): boolean {
  return CREDIT_TAIL.test(text.slice(-CREDIT_END))
}

function neighboursEndSentences({ passage, previous, next }: CaptionContext): boolean {
  if (endsSentence(passage.text)) return false
  return [previous, next].every((neighbour) => neighbour === undefined || endsSentence(neighbour.text))
}

function repeatsNeighbour({ passage, previous, next }: CaptionContext): boolean {
  return [previous, next].some((neighbour) => neighbour !== undefined && sharesOpening(passage.text, neighbour.text))
}
