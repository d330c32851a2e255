import { endsSentence } from '../page/shape.ts'
import type { BylineReading } from '../rules/byline-reading.ts'
import { type Candidates, namesPeople } from './candidates.ts'
import { HEAD } from './claim-head.ts'
import type { Claims, NewClaims } from './claims.ts'
import type { Page } from './page.ts'
import type { Verdict } from './reading.ts'
import { isForeign, isUnknown, UNKNOWN } from './unknown.ts'

/** Who signs the story: behind it, in up to three lines, and above it where the line says so. */
export function claimByline(page: Page, claims: Claims): NewClaims {
  const claimed = bylineAtEnd(page, claims)
  const index = page.lines
    .slice(0, HEAD)
    .findIndex((line, i) => claims[i] === null && !claimed.has(i) && signsInHead(line))
  const signature = page.lines[index]?.byline
  if (signature) claimed.set(index, verdictOf(signature, 'byline-in-head'))
  const beside = signedBesideDate(page, claims).find(([i]) => !claimed.has(i))
  if (beside !== undefined) claimed.set(beside[0], verdictOf(beside[1], 'byline-beside-date'))
  return claimed
}

export function verdictOf(signature: BylineReading, rule: string): Verdict {
  return { reading: { type: 'byline', signature }, rule }
}

/** The lines of the head right above or below its date that name people and nothing else: below a lede as well. */
function signedBesideDate({ lines }: Page, claims: Claims): [number, BylineReading][] {
  const isDate = (i: number) => claims[i]?.reading.type === 'page_date'
  return lines.slice(0, HEAD).flatMap((line, i): [number, BylineReading][] => {
    const isBeside = claims[i] === null && (isDate(i - 1) || isDate(i + 1)) && namesPeople(line)
    return isBeside && line.byline !== null ? [[i, line.byline]] : []
  })
}

const MOST_LINES = 3 // writer, photographer, source

function bylineAtEnd({ lines }: Page, claims: Claims): Map<number, Verdict> {
  const { last, passed } = lastSigned(lines, claims)
  const claimed = new Map<number, Verdict>(passed.map((i) => [i, UNKNOWN]))
  let isSigned = false
  for (let i = last; i > last - MOST_LINES && i >= 0 && claims[i] === null; i--) {
    const signature = lines[i]?.byline
    if (signature == null || (isSigned && signature.marked)) break
    claimed.set(i, verdictOf(signature, 'byline-at-end'))
    isSigned ||= hasAuthor(signature)
  }
  return claimed
}

const MOST_UNKNOWN = 3
const STORY = 60 // letters of a paragraph above a signature

/** The last line that signs, and the unknown lines behind it, which are passed over below the end of a story. */
function lastSigned(lines: readonly Candidates[], claims: Claims): { last: number; passed: readonly number[] } {
  const passed: number[] = []
  for (let i = claims.lastIndexOf(null); i >= 0 && passed.length <= MOST_UNKNOWN; i--) {
    const line = lines[i]
    if (line === undefined || claims[i] !== null) continue
    if (line.byline !== null) return passed.length === 0 || endsStory(lines, i) ? { last: i, passed } : NOBODY
    if (!isUnknown(line) && !isForeign(line)) break
    passed.push(i)
  }
  return NOBODY
}

const NOBODY = { last: -1, passed: [] }

/** Whether the lines above a signature are the end of a story: a paragraph, or one above another signature. */
function endsStory(lines: readonly Candidates[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - MOST_LINES), index).findLast(({ byline }) => byline === null)
  return above !== undefined && above.passage.text.length >= STORY && endsSentence(above.passage.text)
}

/** Above the name of an author may stand another name, but no more labels: `Nguyễn An. Ảnh: Hồ Sang` is a caption. */
function hasAuthor({ people }: BylineReading): boolean {
  return people.some((person) => person.function === 'author')
}

/** Above the body a byline must say that it is one, `Tác giả: Thu Hà`, or be marked up as one. */
function signsInHead({ passage, byline }: Candidates): boolean {
  if (byline === null) return false
  if (passage.markup?.role !== 'author') return byline.marked && byline.people.length > 0
  // The name of the site alone signs nothing.
  return byline.people.length > 0 || byline.attribution?.text !== passage.text
}
