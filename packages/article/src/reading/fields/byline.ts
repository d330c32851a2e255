import { isVietnameseSyllable } from '@chugiai/normalizer'
import { letterKey } from '../../page/letter-key.ts'
import type { PageMetadata } from '../../page/metadata.ts'
import type { OutletTable } from '../../page/outlets.ts'
import { passageOfText } from '../../page/passages.ts'
import { type Piece, spanOf } from '../../page/piece.ts'
import { readByline } from '../../rules/byline-place.ts'
import type { Article } from '../../schema/article.ts'
import type { BylinePerson } from '../../schema/byline.ts'
import { oneLine, type SortedPage } from './sorted-page.ts'

type Signature = Pick<Article, 'byline' | 'wireSource'>

/** Who signed the article, and the agency it was taken from. Metadata fills in where the text names nobody. */
export function pickSignature(page: SortedPage): Signature {
  const { blocks, text, outlets } = page
  const signatures = blocks.flatMap(({ block, reading }) =>
    reading.type === 'byline' ? [{ block, ...reading.signature }] : [],
  )
  // Who signs above the story and below it, signs below; a source alone is no signature of it.
  const best = signatures.findLast(({ people }) => people.length > 0) ?? signatures.at(-1)
  const stated = best === undefined || (best.people.length === 0 && !best.staff) ? statedPeople(page) : []
  if (best === undefined)
    return stated.length === 0 ? {} : { byline: { raw: namesOf(stated), people: withUrls(stated, page.metadata) } }
  const { block, people, staff } = best
  const attribution = best.attribution && spanned(best.attribution)
  return {
    byline: {
      raw: oneLine(text, block.span.start, block.span.end),
      span: block.span,
      block: block.id,
      people: withUrls(people.length > 0 ? people : stated, page.metadata),
      ...(staff && { staff: spanned(staff) }),
      ...(attribution && { attribution }),
    },
    ...(attribution && outlets.find(attribution.value) && { wireSource: attribution }),
  }
}

/** The people with their pages, where the metadata names them alike. */
function withUrls(people: readonly BylinePerson[], metadata: PageMetadata | undefined): readonly BylinePerson[] {
  const urls = new Map(Object.entries(metadata?.authorUrls ?? {}).map(([name, url]) => [letterKey(name), url]))
  if (urls.size === 0) return people
  return people.map((person) => {
    const url = urls.get(letterKey(person.name))
    return url === undefined ? person : { ...person, url }
  })
}

function spanned(piece: Piece) {
  return { value: piece.text, span: spanOf(piece) }
}

function namesOf(people: readonly BylinePerson[]): string {
  return people.map(({ raw }) => raw).join(', ')
}

/** The people whom metadata names as authors. Content systems fill in the site, its staff or themselves: those are nobody. */
function statedPeople({ metadata, outlets }: SortedPage): BylinePerson[] {
  if (metadata === undefined) return []
  const names = metadata.authors.filter((author) => !isHouse(author, metadata))
  const people = names.flatMap((author) => peopleIn(author, metadata.people.includes(author), outlets))
  return people.filter(({ name }, i) => people.findIndex((other) => other.name === name) === i)
}

/** The people in the name of an author; where nothing calls it a person's, it must be a Vietnamese name. */
function peopleIn(author: string, isPerson: boolean, outlets: OutletTable): BylinePerson[] {
  const people = readByline(passageOfText(author), outlets)?.people ?? []
  const isNamed = people.every(({ raw }) => isFullName(raw) && (isPerson || isVietnameseName(raw)))
  return isNamed ? people.map(({ name, raw, function: role }) => ({ name, raw, function: role })) : []
}

/** One word is a login, unless it is an initial and a name: `N.Đ`. */
function isFullName(name: string): boolean {
  return /[\s.]/.test(name)
}

function isVietnameseName(name: string): boolean {
  return name.split(/[\s.]+/).every((word) => word.length <= 1 || isVietnameseSyllable(word))
}

const FEWEST_LETTERS = 4 // of a name that is compared with that of the site

/** Whether an author is the site itself: its host, its publisher, or a part of their names. */
function isHouse(author: string, { publisher = '', canonicalUrl = '', headlines }: PageMetadata): boolean {
  const key = letterKey(author)
  const title = headlines.at(-1) ?? ''
  const site = letterKey(title.slice(Math.max(title.lastIndexOf('|'), title.lastIndexOf(' - ')) + 1))
  const houses = [letterKey(publisher), letterKey(hostOf(canonicalUrl)), title.includes(author) ? site : '']
  return houses.some((house) => house.length >= FEWEST_LETTERS && (house.includes(key) || key.includes(house)))
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]*)/i.exec(url)?.[1] ?? ''
}
