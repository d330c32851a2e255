import type { Span } from '@chugiai/text'
import type { OutletTable } from '../page/outlets.ts'
import type { Passage } from '../page/passages.ts'
import type { AgencyCode } from '../schema/article.ts'
import { readAgencyPrefix } from './agency-code.ts'

/** What stands before the first sentence of a story: the code of a news house, a place, or both. */
export interface StoryOpening {
  readonly code?: AgencyCode
  /** The place of a dateline: `Hà Nội` in `Hà Nội (TTXVN) -`. */
  readonly place?: { readonly value: string; readonly span: Span }
  /** Where it ends and the first sentence begins, in the text of the article. */
  readonly end: number
}

/** Reads the code of a news house before a story, else the place that the markup names there. R1-R3. */
export function readStoryOpening(passage: Passage, outlets: OutletTable): StoryOpening | null {
  const piece = { text: passage.text, start: passage.span.start }
  return readAgencyPrefix(piece, outlets) ?? readMarkedPlace(passage)
}

function readMarkedPlace({ text, span, markup }: Passage): StoryOpening | null {
  const value = text.slice(0, markup?.place ?? 0)
  // Normalization may have changed the number of letters.
  const rest = text.slice(value.length)
  const story = rest.trimStart()
  if (value === '' || rest === story) return null
  const place = { value, span: { start: span.start, end: span.start + value.length } }
  return { place, end: span.end - story.length }
}
