import type { Picture } from '../page/markup.ts'
import type { OutletTable } from '../page/outlets.ts'
import { cutPassage, type Passage, splitPassages } from '../page/passages.ts'
import { readBylineTail } from '../rules/byline-place.ts'
import { readDatedLine } from '../rules/dated-line.ts'
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
  const lines = separateDatedLines(readPassages(passages, outlets), outlets)
  return { lines: separateByline(lines, outlets), outlets, pictures }
}

const HEAD = 8 // the dates of a page stand among so many first passages

/** Parts the lines of the head that hold the date beside other things: who wrote the article, its section. */
function separateDatedLines(lines: readonly Candidates[], outlets: OutletTable): readonly Candidates[] {
  return lines.flatMap((line, i) => {
    const parts = i < HEAD && line.date === null ? readDatedLine(line.passage, outlets) : null
    return parts === null ? line : parts.map(({ passage, ...known }) => readCandidates(passage, known))
  })
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
