import type { ArticleKind } from '../page/kind.ts'
import type { PageMetadata } from '../page/metadata.ts'
import type { ChosenLines } from './choose-lines.ts'
import { type Line, lineText, type PageElement, type ScannedPage } from './page-model.ts'

/** What of a page tells its kind. */
export interface KindClues {
  readonly page: ScannedPage
  readonly metadata: PageMetadata
  readonly title: readonly Line[]
  readonly chosen: ChosenLines
  /** Number of pictures that belong to the article. */
  readonly pictures: number
  /** Texts that stand for them. */
  readonly alts: readonly string[]
  readonly uri: string | undefined
}

const PROSE = 700 // letters below the lede; with more the pictures and players go with a text
const SHORTEST_PARAGRAPH = 60
const FEWEST_PICTURES = 3

// What pages of a kind say in their headline, the path to them, or their address.
const NAMES = {
  live_blog: /^\s*[[(]?\s*(?:trực tiếp|tường thuật trực tiếp|live)\s*[\]):|]/iu,
  infographic: /info-?graphics?|đồ họa|đồ hoạ|\/infographics?\b/iu,
  video: /^\s*[[(]?\s*(?:video|clip)\b|\/(?:videos?|clips?|media\/video)\b|^(?:video|clip)s?$/iu,
  gallery:
    /^\s*[[(]?\s*(?:photo|chùm ảnh|bộ ảnh|phóng sự ảnh|album|ảnh)\s*[\]):|]|\/(?:photos?|gallery|albums?|phong-su-anh|chum-anh)\b|^(?:ảnh|photo|chùm ảnh)$/iu,
  audio: /podcast|\/audio\b/iu,
} as const

/** The kind of a page whose story is no text: a video, an infographic, pictures with captions, a live blog. */
export function kindOfPage(clues: KindClues): ArticleKind | undefined {
  const { metadata, chosen, pictures } = clues
  const names = namesOf(clues)
  const isNamed = (kind: ArticleKind) => names.some((name) => NAMES[kind].test(name))
  if (metadata.kind === 'live_blog' || isLiveBlog(clues, isNamed('live_blog'))) return 'live_blog'
  const prose = lettersOf(chosen, ([line, role]) => isProse(line, role))
  const captions = lettersOf(chosen, ([, role]) => role === 'caption')
  if (pictures >= FEWEST_PICTURES && captions > prose) return 'gallery'
  if (prose >= PROSE) return undefined
  if (pictures > 0 && isNamed('infographic')) return 'infographic'
  const medium = mediumNear(clues)
  if (metadata.kind === 'video' || medium === 'video' || isNamed('video')) return 'video'
  if (medium === 'audio' || isNamed('audio')) return 'audio'
  return pictures > 0 && isNamed('gallery') ? 'gallery' : undefined
}

function namesOf({ page, title, metadata, alts, uri }: KindClues): string[] {
  const headline = title.map((line) => lineText(page, line)).join(' ')
  const path = (metadata.canonicalUrl ?? uri ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '')
  return [headline, metadata.section ?? '', ...metadata.breadcrumb, path, ...alts]
}

function isProse({ textLength }: Line, role: string | null): boolean {
  return textLength >= SHORTEST_PARAGRAPH && (role === null || role === 'list_item' || role === 'quote')
}

function lettersOf(chosen: ChosenLines, test: (entry: [Line, string | null]) => boolean): number {
  return [...chosen].filter(test).reduce((sum, [line]) => sum + line.textLength, 0)
}

const LINES_AROUND = 6 // a player stands so close to the headline or the end of the text

/** The first player among the lines of the article, or close to them. */
function mediumNear({ page, title, chosen }: KindClues): 'video' | 'audio' | undefined {
  const lines = [...title, ...chosen.keys()].map(({ index }) => index)
  const [from, to] = [Math.min(...lines) - LINES_AROUND, Math.max(...lines) + LINES_AROUND]
  return page.media.find(({ line }) => line >= from && line <= to)?.kind
}

const LIVE_NAMES = /live-?_?blog|tuong-?thuat|live-?_?(?:item|post|entry|update|content|event)/
const CLOCK = /^\d{1,2}\s*[:h]\s*\d{2}(?!\d)/
const FEWEST_ENTRIES = 3

/** Whether several lines stand in elements that are named so, or open with the clock under a headline that says so. */
function isLiveBlog({ page, chosen }: KindClues, isNamed: boolean): boolean {
  const lines = [...chosen.keys()]
  if (isNamed) return lines.filter((line) => CLOCK.test(lineText(page, line))).length >= FEWEST_ENTRIES
  return lines.filter(({ element }) => isNamedLive(element)).length >= FEWEST_ENTRIES
}

function isNamedLive(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (LIVE_NAMES.test(at.names)) return true
  return false
}
