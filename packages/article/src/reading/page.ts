import { letterKey } from '../page/letter-key.ts'
import type { Picture } from '../page/markup.ts'
import type { OutletTable } from '../page/outlets.ts'
import { cutPassage, type Passage, splitPassages } from '../page/passages.ts'
import { readBylineTail } from '../rules/byline-place.ts'
import { readDatedLine } from '../rules/dated-line.ts'
import { isClock, readClockedDate } from '../rules/page-date.ts'
import { type Candidates, isBehindArticle, readCandidates, readPassages } from './candidates.ts'

/** A page whose lines were read and not yet sorted. */
export interface Page {
  readonly lines: readonly Candidates[]
  readonly outlets: OutletTable
  /** The pictures of a page of HTML that belong to the article. */
  readonly pictures: readonly Picture[]
}

/**
 * The page of a plain text: its passages are cut where a flattened body ends in a byline.
 *
 * @param title the headline, where the caller knows it
 */
export function createPage(text: string, outlets: OutletTable, title?: string): Page {
  const passages = splitPassages(text)
  return pageOf(title === undefined ? passages : withTitle(passages, title), outlets)
}

/** Marks the passage of the head that is the headline. */
function withTitle(passages: readonly Passage[], title: string): readonly Passage[] {
  const key = letterKey(title)
  const at = passages.slice(0, HEAD).findIndex(({ text }) => letterKey(text) === key)
  return passages.map((passage, i) => (i === at ? { ...passage, markup: { role: 'title' } } : passage))
}

/** A page of passages that were cut elsewhere, with its pictures. */
export function pageOf(passages: readonly Passage[], outlets: OutletTable, pictures: readonly Picture[] = []): Page {
  const lines = joinClocks(separateDatedLines(readPassages(passages, outlets), outlets))
  return { lines: separateByline(lines, outlets), outlets, pictures }
}

const HEAD = 8 // the dates of a page stand among so many first passages

/** Parts the lines of the head that hold the date beside other things: who wrote the article, its section. */
function separateDatedLines(lines: readonly Candidates[], outlets: OutletTable): readonly Candidates[] {
  return lines.flatMap((line, i) => {
    const isBelow = i > 0 && line.passage.markup?.role !== 'title'
    const parts = i < HEAD && line.date === null ? readDatedLine(line.passage, outlets, isBelow) : null
    return parts === null ? line : parts.map(({ passage, ...known }) => readCandidates(passage, known))
  })
}

/** Joins the date of the page with the time that stands on the line above or below. */
function joinClocks(lines: readonly Candidates[]): readonly Candidates[] {
  const at = lines.slice(0, HEAD).findIndex(({ date }) => date !== null && !date.value.includes('T'))
  const own = lines[at]
  if (own === undefined) return lines
  for (const beside of [at + 1, at - 1]) {
    const clock = lines[beside]
    if (clock === undefined || !isClock(clock.passage)) continue
    const date = readClockedDate(own.passage, clock.passage)
    if (date === null) continue
    const whole = beside < at ? joined(clock.passage, own.passage) : joined(own.passage, clock.passage)
    return lines.toSpliced(Math.min(at, beside), 2, readCandidates(whole, { date, section: null }))
  }
  return lines
}

function joined(first: Passage, last: Passage): Passage {
  return {
    ...first,
    span: { start: first.span.start, end: last.span.end },
    lines: [...first.lines, ...last.lines],
    text: `${first.text}\n${last.text}`,
  }
}

/** Parts the byline from the end of a body that was flattened to one line. */
function separateByline(lines: readonly Candidates[], outlets: OutletTable): readonly Candidates[] {
  const last = lines.findLastIndex((line) => !isBehindArticle(line))
  const line = lines[last]
  if (line === undefined || line.byline !== null) return lines
  const tail = readBylineTail(line.passage, outlets)
  if (tail === null) return lines
  const [body, signature] = cutPassage(line.passage, tail.start)
  return lines.toSpliced(last, 1, readCandidates(body), readCandidates(signature, tail))
}
