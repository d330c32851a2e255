import { type AgencyPrefix, readAgencyPrefix } from '../../rules/agency-code.ts'
import type { Article } from '../../schema/article.ts'
import { firstBlock, oneLine, openingBlock, type Reading } from './reading.ts'

type Headline = Pick<Article, 'title' | 'lede' | 'agencyCode' | 'dateline' | 'wireSource'>

/** The code of a news house before the opening of the story. R1-R3. */
export function readPrefix(reading: Reading): AgencyPrefix | null {
  const opening = openingBlock(reading)?.block
  if (opening === undefined) return null
  return readAgencyPrefix(reading.text.slice(0, opening.span.end), opening.span.start, reading.outlets)
}

/** Title, lede and what stands before the lede. The lede's value starts behind the agency code (R4). */
export function readHeadline(reading: Reading, prefix: AgencyPrefix | null): Headline {
  const title = firstBlock(reading, 'title')?.block
  const lede = firstBlock(reading, 'lede')?.block
  const place = prefix === null ? markedPlace(reading) : undefined
  const start = prefix?.end ?? place?.end ?? lede?.span.start ?? 0
  return {
    ...(title ? { title: inBlock(reading, title.id, title.span.start, title.span.end) } : {}),
    ...(lede && start < lede.span.end ? { lede: inBlock(reading, lede.id, start, lede.span.end) } : {}),
    ...(prefix ? { agencyCode: prefix.code } : {}),
    ...(place ? { dateline: place.dateline } : {}),
    ...(prefix?.place ? { dateline: prefix.place, wireSource: sourceOf(prefix) } : {}),
  }
}

/** The place that the markup names before the story; in the place of an agency stands nothing. */
function markedPlace(reading: Reading) {
  const opening = openingBlock(reading)
  const { markup, text = '', span } = opening?.passages[0] ?? {}
  const value = text.slice(0, markup?.place ?? 0)
  // Normalization may have changed the number of letters.
  const rest = text.slice(value.length)
  if (span === undefined || value === '' || rest === rest.trimStart()) return undefined
  const dateline = { value, span: { start: span.start, end: span.start + value.length } }
  return { dateline, end: span.end - rest.trimStart().length }
}

/** R3: behind a place stands the agency that sent the text: `Hà Nội (TTXVN)`. */
function sourceOf({ code: { value, span } }: AgencyPrefix): NonNullable<Article['wireSource']> {
  return { value, span }
}

function inBlock({ text }: Reading, block: string, start: number, end: number) {
  return { value: oneLine(text, start, end), span: { start, end }, block }
}
