import type { Picture } from '../page/markup.ts'
import type { OutletTable } from '../page/outlets.ts'
import { cutPassage, type Passage, splitPassages } from '../page/passages.ts'
import { readBylineTail } from '../rules/byline-place.ts'
import { readSignedDate } from '../rules/signed-date.ts'
import { type Candidates, isBehindArticle, readCandidates, readPassages } from './candidates.ts'

/** A page whose lines were read and not yet sorted. */
export interface Page {
  readonly lines: readonly Candidates[]
  readonly outlets: OutletTable
  /** The pictures of a page of HTML that belong to the article. */
  readonly pictures: readonly Picture[]
}

/** The page of a plain text: its passages are cut where a flattened body ends in a byline. */
export function createPage(text: string, outlets: OutletTable): Page {
  return pageOf(splitPassages(text), outlets)
}

/** A page of passages that were cut elsewhere, with its pictures. */
export function pageOf(passages: readonly Passage[], outlets: OutletTable, pictures: readonly Picture[] = []): Page {
  const lines = separateSignedDate(readPassages(passages, outlets), outlets)
  return { lines: separateByline(lines, outlets), outlets, pictures }
}

const HEAD = 6 // the date of a page stands among so many first passages

/** Parts the line of the head that holds both a name and the date. */
function separateSignedDate(lines: readonly Candidates[], outlets: OutletTable): readonly Candidates[] {
  for (const [i, { passage, date }] of lines.slice(0, HEAD).entries()) {
    if (date !== null) return lines
    const parts = readSignedDate(passage, outlets)
    if (parts === null) continue
    return lines.toSpliced(i, 1, ...parts.map(({ passage: part, ...known }) => readCandidates(part, known)))
  }
  return lines
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
