import { describePosition, findQuote, matchPosition, type PositionSelector, type Quote } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { type Case, exactCase } from './case.ts'
import { type PageText, pageOffset, readPage } from './text-nodes.ts'

/** A case of Apache Annotator: a page, a selector, and the ranges of the page that it selects. */
interface MatchCase<Selector> {
  readonly html: string
  readonly selector: Selector
  readonly expected: readonly {
    readonly startContainerXPath: string
    readonly startOffset: number
    readonly endContainerXPath: string
    readonly endOffset: number
  }[]
}

/** Checks where quotes with a prefix and a suffix are found: all places, and their ends. */
export function checkQuotes(content: string): Case[] {
  return checkMatches<Quote>(content, findQuote)
}

/** Checks spans that count code points. */
export function checkPositions(content: string): Case[] {
  return checkMatches<PositionSelector>(content, (text, selector) => {
    const span = matchPosition(text, selector)
    return span === null ? [] : [span]
  })
}

function checkMatches<Selector>(content: string, find: (text: string, selector: Selector) => readonly Span[]): Case[] {
  const { testCases } = JSON.parse(content) as { readonly testCases: Readonly<Record<string, MatchCase<Selector>>> }
  return Object.entries(testCases).map(([name, { html, selector, expected }]) => {
    const page = readPage(html)
    return exactCase(name, find(page.text, selector), expectedSpans(page, expected))
  })
}

function expectedSpans(page: PageText, ranges: MatchCase<unknown>['expected']): Span[] {
  return ranges.map(({ startContainerXPath, startOffset, endContainerXPath, endOffset }) => ({
    start: pageOffset(page, startContainerXPath, startOffset),
    end: pageOffset(page, endContainerXPath, endOffset),
  }))
}

/** The offsets of one text in both units, the end of the text too. */
interface OffsetMap {
  readonly text: string
  readonly codepoint_to_utf16: readonly number[]
  readonly utf16_to_codepoint: readonly number[]
}

/** Checks GATE's table of offsets, one by one. An offset inside a surrogate pair is that of the pair. */
export function checkOffsets(content: string): Case[] {
  const { text, codepoint_to_utf16, utf16_to_codepoint } = JSON.parse(content) as OffsetMap
  return [
    ...codepoint_to_utf16.map((expected, at) =>
      exactCase(`code point ${at}`, matchPosition(text, { start: at, end: at })?.start, expected),
    ),
    ...utf16_to_codepoint.map((expected, at) =>
      exactCase(`UTF-16 ${at}`, describePosition(text, { start: at, end: at }).start, expected),
    ),
  ]
}
