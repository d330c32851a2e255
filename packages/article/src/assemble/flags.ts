import type { Issue } from '@chugiai/text'
import { dayOf, daysBetween } from '../dates/days.ts'
import { MOST_DAYS_APART } from '../dates/published-date.ts'
import { endsSentence } from '../page/shape.ts'
import { sharesOpening } from '../rules/repetition.ts'
import type { Article } from '../schema/article.ts'
import type { Block } from '../schema/block.ts'
import type { Flag, FlagCode } from '../schema/flag.ts'

/** An article before its flags are known. */
export type Unflagged = Omit<Article, 'flags'>

type Finder = (article: Unflagged) => Flag | null

const FINDERS: readonly Finder[] = [
  missingTitle,
  missingByline,
  bylineFromMetadata,
  missingBody,
  weekdayMismatch,
  datesApart,
  decomposedSource,
  mixedToneStyle,
  ledeRepeated,
  truncated,
  paywalled,
  notProse,
]

/** What a reader of this article should know about it. */
export function findFlags(article: Unflagged): Flag[] {
  return FINDERS.map((find) => find(article)).filter((flag) => flag !== null)
}

const INFORMATION: ReadonlySet<FlagCode> = new Set([
  'missing_byline',
  'byline_from_metadata',
  'decomposed_source',
  'mixed_tone_style',
  'not_prose',
])

/** A flag as an issue. What is common and harmless is information; the rest is a warning. */
export function issueFromFlag({ code, message, span }: Flag): Issue<FlagCode> {
  const severity = INFORMATION.has(code) ? 'info' : 'warning'
  return { code, severity, message, ...(span ? { span } : {}) }
}

function missingTitle({ title, blocks }: Unflagged): Flag | null {
  if (title || blocks.length === 0) return null
  return { code: 'missing_title', message: 'No line of the page reads as a title' }
}

function missingByline({ byline, blocks }: Unflagged): Flag | null {
  if (byline || blocks.length === 0) return null
  return { code: 'missing_byline', message: 'Nobody signs the article' }
}

function bylineFromMetadata({ byline }: Unflagged): Flag | null {
  const stated = byline?.people.filter(({ span }) => span === undefined) ?? []
  if (stated.length === 0) return null
  const names = stated.map(({ name }) => name).join(', ')
  return { code: 'byline_from_metadata', message: `The metadata of the page names ${names}; its text does not` }
}

function missingBody({ blocks }: Unflagged): Flag | null {
  if (blocks.length === 0 || blocks.some(isBody)) return null
  return { code: 'missing_body', message: `None of the ${blocks.length} blocks is a paragraph` }
}

function weekdayMismatch({ pageDate }: Unflagged): Flag | null {
  if (pageDate?.weekday === undefined || pageDate.weekday.ok) return null
  const { value, span, weekday } = pageDate
  const message = `${value} is weekday ${weekday.actual} (1 is Monday), and the page says ${weekday.stated}`
  return { code: 'weekday_mismatch', message, span }
}

function datesApart({ pageDate, publishedDate }: Unflagged): Flag | null {
  const page = pageDate && dayOf(pageDate.value)
  const other = publishedDate?.certainty === 'inferred' ? publishedDate.value : null
  if (!page || !other) return null
  const apart = daysBetween(other, page)
  if (Math.abs(apart) <= MOST_DAYS_APART) return null
  const message = `The page is dated ${page}, ${Math.abs(apart)} days ${apart > 0 ? 'after' : 'before'} ${other}`
  return { code: 'dates_apart', message, span: pageDate.span }
}

function decomposedSource({ source }: Unflagged): Flag | null {
  if (source.unicodeForm === 'NFC') return null
  return { code: 'decomposed_source', message: `The letters of the source are written as ${source.unicodeForm}` }
}

// hòa, khỏe, thủy and hoà, khoẻ, thuỷ; `qu` is a consonant, so quý is no case of either.
// Both cases are spelt out: with the flag that ignores them the whole text is read several times as slowly.
const OLD_TONE_STYLE = /(?:[òóỏõọÒÓỎÕỌ][aeAE]|(?<![qQ])[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/u
const NEW_TONE_STYLE = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/u

function mixedToneStyle({ text }: Unflagged): Flag | null {
  const old = OLD_TONE_STYLE.exec(text)
  const modern = old && NEW_TONE_STYLE.exec(text)
  if (!old || !modern) return null
  const second = old.index < modern.index ? modern : old
  const span = { start: second.index, end: second.index + second[0].length }
  return { code: 'mixed_tone_style', message: `Both '${old[0]}' and '${modern[0]}' are written`, span }
}

function ledeRepeated({ text, lede, blocks }: Unflagged): Flag | null {
  const first = lede && blocks.find((block) => block.type === 'paragraph')
  if (!first || !sharesOpening(lede.value, text.slice(first.span.start, first.span.end))) return null
  return { code: 'lede_repeated', message: `Block ${first.id} opens with the lede`, span: first.span }
}

const SHORTEST_PARAGRAPH = 80

function truncated({ text, blocks }: Unflagged): Flag | null {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  const last = paragraphs.at(-1)
  const more = blocks.findLast(({ rule }) => rule === 'boilerplate-more')
  if (more !== undefined && last !== undefined && more.span.start > last.span.end) {
    return { code: 'truncated', message: `Block ${more.id} leads to the rest of the story`, span: more.span }
  }
  if (last === undefined || last.span.end - last.span.start < SHORTEST_PARAGRAPH) return null
  const ends = (block: Block) => endsSentence(text.slice(block.span.start, block.span.end))
  const before = paragraphs.slice(-4, -1)
  if (ends(last) || before.length === 0 || !before.every(ends)) return null
  return { code: 'truncated', message: `Block ${last.id} stops inside a sentence`, span: last.span }
}

function paywalled({ access, blocks }: Unflagged): Flag | null {
  const mark = blocks.find(({ rule }) => rule === 'boilerplate-paywall')
  if (mark === undefined && access !== 'paid') return null
  const message = 'The page says that not everybody may read all of it'
  return { code: 'paywalled', message, ...(mark && { span: mark.span }) }
}

function notProse({ kind }: Unflagged): Flag | null {
  return kind === undefined ? null : { code: 'not_prose', message: `The page is of kind ${kind}` }
}

function isBody(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'list_item' || block.type === 'lede'
}
