import type { MarkupRole } from '../page/markup.ts'
import type { OutletTable } from '../page/outlets.ts'
import type { Passage } from '../page/passages.ts'
import { type BoilerplateReading, readLink } from '../rules/boilerplate.ts'
import { splitCredit } from '../rules/credit.ts'
import { sectionOf } from '../rules/section.ts'
import type { Candidates } from './candidates.ts'
import type { Claims, NewClaims } from './claims.ts'
import type { Page } from './page.ts'
import type { Verdict } from './reading.ts'

type Marked = (line: Candidates, outlets: OutletTable) => Verdict

/** What markup settles by itself. Headings, items, quotes and authors wait: ledes and signatures are set as such too. */
const BY_MARKUP: Partial<Record<MarkupRole, Marked>> = {
  title: () => ({ reading: { type: 'title' }, rule: 'markup-title' }),
  section: ({ passage }) => sectionVerdict(passage),
  caption: ({ passage }, outlets) => ({ reading: captionOf(passage, outlets), rule: 'markup-figure' }),
  table: () => ({ reading: { type: 'table' }, rule: 'markup-table' }),
  tags: ({ tags }) => ({ reading: { type: 'tags', tags: tags ?? [] }, rule: 'markup-tags' }),
  link: ({ passage }) => boilerplateVerdict(readLink(passage)),
}

/** A caption with its credit apart. */
export function captionOf(passage: Passage, outlets: OutletTable) {
  return { type: 'caption', parts: splitCredit(passage, outlets), picture: passage.markup?.picture } as const
}

function sectionVerdict(passage: Passage): Verdict {
  return { reading: { type: 'boilerplate', section: sectionOf(passage) }, rule: 'section' }
}

/** What stands around the story by a rule of its own. */
export function boilerplateVerdict({ kind, link }: BoilerplateReading): Verdict {
  return { reading: { type: 'boilerplate', link }, rule: `boilerplate-${kind}` }
}

export function claimMarked({ lines, outlets }: Page): NewClaims {
  const claimed = new Map<number, Verdict>()
  for (const [i, line] of lines.entries()) {
    const role = line.passage.markup?.role
    const verdict = role && BY_MARKUP[role]?.(line, outlets)
    if (verdict) claimed.set(i, verdict)
  }
  return claimed
}

/** Buttons, tags and lists of links, wherever they stand. */
export function claimBoilerplate({ lines }: Page): NewClaims {
  const claimed = new Map<number, Verdict>()
  for (const [i, { boilerplate, tags, listedLink }] of lines.entries()) {
    if (boilerplate) claimed.set(i, boilerplateVerdict(boilerplate))
    else if (tags) claimed.set(i, { reading: { type: 'tags', tags }, rule: 'tags' })
    else if (listedLink) claimed.set(i, boilerplateVerdict(listedLink))
  }
  return claimed
}

/** Links at the very end that their dates give away. */
export function claimTrailingLinks({ lines }: Page, claims: Claims): NewClaims {
  const claimed = new Map<number, Verdict>()
  for (let i = lines.length - 1; i > 0; i--) {
    if (claims[i] !== null) continue
    const link = lines[i]?.datedLink ?? null
    if (link === null) break
    claimed.set(i, boilerplateVerdict(link))
  }
  return claimed
}
