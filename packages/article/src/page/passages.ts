import type { Span } from '@chugiai/text'
import { hullOf } from './hull.ts'
import { type Line, splitLines } from './lines.ts'
import type { Markup } from './markup.ts'
import { endsSentence, startsListItem, startsLowercase } from './shape.ts'

/** A piece of the page that will be one block: a line, or several that belong together. */
export interface Passage {
  readonly span: Span
  readonly lines: readonly Span[]
  /** The letters under `span`. */
  readonly text: string
  /** Number of empty lines before it. */
  readonly gap: number
  /** What the markup of a page says of it. */
  readonly markup?: Markup
}

/** A text of one line as a passage of its own, for rules that look at passages. */
export function passageOfText(text: string): Passage {
  const span = { start: 0, end: text.length }
  return { span, lines: [span], text, gap: 0 }
}

/**
 * Cuts a text into passages. Every line is one, unless the break stands inside a sentence: the line before has no
 * end mark and the next begins with a small letter, or the whole text is wrapped at a fixed width.
 */
export function splitPassages(text: string): Passage[] {
  const lines = splitLines(text)
  const width = wrapWidth(text, lines)
  const passages: Passage[] = []
  let group: Line[] = []
  for (const line of lines) {
    const previous = group.at(-1)
    if (previous && !continues(text, previous, line, width)) {
      passages.push(passageOf(text, group))
      group = []
    }
    group.push(line)
  }
  if (group.length > 0) passages.push(passageOf(text, group))
  return passages
}

/** The passage cut in two at an offset; blanks before it, and `between` letters behind it, belong to neither part. */
export function cutPassage(passage: Passage, offset: number, between = 0): [Passage, Passage] {
  const cut = offset - passage.span.start
  const head = passage.text.slice(0, cut).trimEnd()
  const tail = passage.text.slice(cut + between)
  const headSpan = { start: passage.span.start, end: passage.span.start + head.length }
  const tailSpan = { start: offset + between, end: passage.span.end }
  return [
    { ...passage, span: headSpan, lines: clip(passage.lines, headSpan), text: head },
    { span: tailSpan, lines: clip(passage.lines, tailSpan), text: tail, gap: 0 },
  ]
}

/** A part of a passage as a passage of its own. */
export function passageAt(passage: Passage, span: Span): Passage {
  const from = span.start - passage.span.start
  const text = passage.text.slice(from, from + span.end - span.start)
  const gap = from === 0 ? passage.gap : 0
  return { ...passage, span, lines: clip(passage.lines, span), text, gap }
}

function clip(lines: readonly Span[], span: Span): Span[] {
  return lines
    .map((line) => ({ start: Math.max(line.start, span.start), end: Math.min(line.end, span.end) }))
    .filter((line) => line.start < line.end)
}

function passageOf(text: string, group: readonly Line[]): Passage {
  const lines = group.map((line) => line.span)
  const span = hullOf(lines)
  return { span, lines, text: text.slice(span.start, span.end), gap: group[0]?.blankLinesBefore ?? 0 }
}

function continues(text: string, previous: Line, line: Line, width: number | null): boolean {
  if (line.blankLinesBefore > 0) return false
  const before = text.slice(previous.span.start, previous.span.end)
  const after = text.slice(line.span.start, line.span.end)
  if (startsListItem(after)) return false
  if (width !== null && before.length >= width * FULL_LINE) return true
  return isBrokenSentence(before, after)
}

/** Whether a line break between two texts stands inside a sentence. */
export function isBrokenSentence(before: string, after: string): boolean {
  return !endsSentence(before) && startsLowercase(after) && !startsListItem(after)
}

const FULL_LINE = 0.75 // a wrapped line is at least this full; a shorter one ends its paragraph
const WRAP_WIDTH = { min: 40, max: 120 } // mail and terminals wrap at 72 to 100
const FEWEST_BREAKS = 6 // fewer line breaks say nothing about the whole text
const BROKEN_SHARE = 0.6 // of the line breaks of a wrapped text, at least so many cut a full line inside a sentence

/** The width at which a text is wrapped, or `null` when its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0
  for (const { span } of lines) {
    width = Math.max(width, span.end - span.start)
    if (width > WRAP_WIDTH.max) return null
  }
  const breaks = lines.filter((_, i) => lines[i + 1]?.blankLinesBefore === 0)
  const broken = breaks.filter(({ span: { start, end } }) => {
    return end - start >= width * FULL_LINE && !endsSentence(text.slice(start, end))
  })
  const wrapped = breaks.length >= FEWEST_BREAKS && broken.length >= breaks.length * BROKEN_SHARE
  return wrapped && width >= WRAP_WIDTH.min ? width : null
}
