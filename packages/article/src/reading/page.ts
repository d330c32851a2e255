import type { Picture } from '../page/markup.ts'
import type { OutletTable } from '../page/outlets.ts'
import { cutPassage, type Passage, splitPassages } from '../page/passages.ts'
import { boilerplateKind, isDatedLink } from '../rules/boilerplate.ts'
import { findBylineTail, readByline } from '../rules/byline-place.ts'
import type { BylineReading } from '../rules/byline-reading.ts'
import { isPageDateLine } from '../rules/page-date.ts'
import { splitSignedDate } from '../rules/signed-date.ts'
import { readTags } from '../rules/tags.ts'
import type { BlockType } from '../schema/block.ts'

/** What a rule says of a passage. */
export interface Verdict {
  readonly type: BlockType
  readonly rule: string
  readonly evidence?: readonly string[]
}

/** The page while its passages are sorted: each rule claims some, and what is claimed stays so. */
export interface Page {
  readonly passages: readonly Passage[]
  readonly verdicts: (Verdict | undefined)[]
  readonly outlets: OutletTable
  /** The pictures of a page of HTML that belong to the article. */
  readonly pictures?: readonly Picture[]
}

/** A page with nothing claimed, its passages cut where a flattened body ends in a byline. */
export function createPage(text: string, outlets: OutletTable): Page {
  return pageOf(splitPassages(text), outlets)
}

/** A page of passages that were cut elsewhere, with its pictures. */
export function pageOf(cut: readonly Passage[], outlets: OutletTable, pictures: readonly Picture[] = []): Page {
  const passages = separateByline(separateSignedDate(cut, outlets), outlets)
  return { passages, verdicts: new Array(passages.length), outlets, pictures }
}

/** Whether the passage belongs to what stands behind an article: links, tags, buttons, a date. */
export function isBehindArticle(passage: Passage): boolean {
  return (
    boilerplateKind(passage) !== null || isDatedLink(passage) || readTags(passage) !== null || isPageDateLine(passage)
  )
}

/** The byline at the end of the page: the index of its last passage, and of the first when a name stands above. */
export function findByline(page: Page): { first: number; last: number; readings: BylineReading[] } | null {
  const { passages, verdicts, outlets } = page
  let last = passages.length - 1
  while (last >= 0 && verdicts[last] !== undefined) last--
  const readings: BylineReading[] = []
  let first = last + 1
  while (first > 0 && readings.length < MOST_LINES && verdicts[first - 1] === undefined) {
    const reading = readByline(passages[first - 1]!, outlets)
    if (reading === null || (readings.some(hasAuthor) && reading.marked)) break
    readings.unshift(reading)
    first--
  }
  return readings.length > 0 ? { first, last, readings } : null
}

/** Above the name of an author may stand another name, but no more labels: `Nguyễn An. Ảnh: Hồ Sang` is a caption. */
function hasAuthor({ people }: BylineReading): boolean {
  return people.some((person) => person.function === 'author')
}

const MOST_LINES = 3 // writer, photographer, source

const HEAD = 6 // the date of a page stands among so many first passages

/** Parts the line of the head that holds both a name and the date. */
function separateSignedDate(passages: readonly Passage[], outlets: OutletTable): readonly Passage[] {
  for (const [i, passage] of passages.slice(0, HEAD).entries()) {
    if (isPageDateLine(passage)) return passages
    const parts = splitSignedDate(passage, outlets)
    if (parts !== null) return passages.toSpliced(i, 1, ...parts)
  }
  return passages
}

function separateByline(passages: readonly Passage[], outlets: OutletTable): readonly Passage[] {
  let last = passages.length - 1
  while (last >= 0 && isBehindArticle(passages[last]!)) last--
  const passage = passages[last]
  if (passage === undefined || readByline(passage, outlets)) return passages
  const start = findBylineTail(passage, outlets)
  return start === null ? passages : passages.toSpliced(last, 1, ...cutPassage(passage, start))
}
