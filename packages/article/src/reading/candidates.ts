import type { OutletTable } from '../page/outlets.ts'
import type { Passage } from '../page/passages.ts'
import { type BoilerplateReading, readBoilerplate, readDatedLink, readListedLink } from '../rules/boilerplate.ts'
import { readByline } from '../rules/byline-place.ts'
import type { BylineReading } from '../rules/byline-reading.ts'
import { type DateReading, readPageDate } from '../rules/page-date.ts'
import { readSection, type SectionReading } from '../rules/section.ts'
import { readTags, type Tag } from '../rules/tags.ts'

/** A passage with what each rule of single lines read of it. The place of the passage decides which of them counts. */
export interface Candidates {
  readonly passage: Passage
  readonly boilerplate: BoilerplateReading | null
  /** Who signs it; `null` too where it was not asked: in the midst of a story nobody signs. */
  readonly byline: BylineReading | null
  readonly date: DateReading | null
  /** A link that its date gives away, where it stands at the end of a page. */
  readonly datedLink: BoilerplateReading | null
  /** A link that the heading of its list gives away. */
  readonly listedLink: BoilerplateReading | null
  readonly section: SectionReading | null
  readonly tags: readonly Tag[] | null
}

/** What has been read of a passage already. */
export type Known = Partial<Pick<Candidates, 'byline' | 'date' | 'section' | 'boilerplate'>>

/** Has the rules read a passage, each once. */
export function readCandidates(passage: Passage, known: Known = {}): Candidates {
  return {
    passage,
    boilerplate: known.boilerplate === undefined ? readBoilerplate(passage) : known.boilerplate,
    byline: known.byline ?? null,
    date: known.date === undefined ? readPageDate(passage) : known.date,
    datedLink: readDatedLink(passage),
    listedLink: null,
    section: known.section === undefined ? readSection(passage) : known.section,
    tags: readTags(passage),
  }
}

const LONGEST_LINKS_HEADING = 30 // beyond this the link stands behind the heading on one line

/** Has the rules read the passages of a page. Signatures are looked for at both ends and in lists of links. */
export function readPassages(passages: readonly Passage[], outlets: OutletTable): readonly Candidates[] {
  const lines = passages.map((passage) => readCandidates(passage))
  const edges = signedEdges(lines)
  let isListed = false
  const read = lines.map((line, i) => {
    const { passage, boilerplate, tags } = line
    const mayBeListed = isListed && !boilerplate && !tags
    const maySign = (edges.has(i) || mayBeListed) && line.date === null
    const byline = maySign ? readByline(passage, outlets) : null
    const listedLink = mayBeListed && !byline ? readListedLink(passage) : null
    if (boilerplate) isListed = boilerplate.kind === 'links' && passage.text.length <= LONGEST_LINKS_HEADING
    else if (tags === null) isListed = listedLink !== null
    return byline || listedLink ? { ...line, byline, listedLink } : line
  })
  const isSigned = read.some(({ byline, boilerplate }) => !boilerplate && (byline?.people.length ?? 0) > 0)
  return isSigned ? read : signedByDesigner(read, outlets)
}

const DESIGNER = /^(?:đồ họa|đồ hoạ|thiết kế|trình bày|infographics?)\s*:/iu

/** Beside a writer a designer is furniture of the page; an infographic is signed by nobody else. */
function signedByDesigner(lines: readonly Candidates[], outlets: OutletTable): readonly Candidates[] {
  return lines.map((line) => {
    const byline = DESIGNER.test(line.passage.text) ? readByline(line.passage, outlets) : null
    return byline === null || byline.people.length === 0 ? line : { ...line, byline, boilerplate: null }
  })
}

const SIGNED_HEAD = 6 // sections, dates, the title and the writer stand among so many first passages
const SIGNED_TAIL = 12 // links and buttons not counted, so many last lines may hold the signatures

/** The places of the lines at both ends that may sign the story. */
function signedEdges(lines: readonly Candidates[]): Set<number> {
  const edges = new Set(lines.slice(0, SIGNED_HEAD).keys())
  for (let i = lines.length - 1, left = SIGNED_TAIL; i >= 0 && left > 0; i--) {
    const line = lines[i]
    if (line === undefined || isBehindArticle(line)) continue
    edges.add(i)
    left--
  }
  return edges
}

/** Whether a line names people, by more than one word each. */
export function namesPeople({ byline }: Candidates): boolean {
  return byline !== null && byline.people.length > 0 && byline.people.every(({ raw }) => /[\s.]/.test(raw))
}

/** Whether the passage belongs to what stands behind an article: links, tags, buttons, a date. */
export function isBehindArticle({ boilerplate, datedLink, tags, date }: Candidates): boolean {
  return boilerplate !== null || datedLink !== null || tags !== null || date !== null
}
