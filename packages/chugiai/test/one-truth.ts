import type { SpanAnnotation } from '@chugiai/annotation'
import type { Article } from '@chugiai/article'
import { covers, type Span } from '@chugiai/text'
import type { Annotated } from '../src/annotate.ts'

type Named = readonly [label: string, span: Span]

/** What the article names at a place of its text. */
export function namedByArticle(article: Article): Named[] {
  const { byline, figures, agencyCode, wireSource, dateline, pageDate, modifiedDate, eventDate } = article
  const credits = figures.flatMap(({ credit }) => credit ?? [])
  const people = [...(byline?.people ?? []), ...credits.flatMap((credit) => credit.people ?? [])]
  const spans: [string, Span | undefined][] = [
    ...people.map(({ span }): [string, Span | undefined] => ['PER', span]),
    ...people.map(({ agencySpan }): [string, Span | undefined] => ['AGENCY', agencySpan]),
    ...credits.map(({ agency }): [string, Span | undefined] => ['AGENCY', agency?.span]),
    ['AGENCY', byline?.attribution?.span],
    ['AGENCY', agencyCode?.span],
    ['AGENCY', wireSource?.span],
    ['LOC', dateline?.span],
    ['DATE', pageDate?.span],
    ['DATE', modifiedDate?.span],
    ['DATE', eventDate?.span],
  ]
  return spans.flatMap(([label, span]) => (span === undefined ? [] : [[label, span] as const]))
}

/** Where article and mentions part, in words; empty when they tell one story. */
export function contradictions({ article, document }: Omit<Annotated, 'issues'>): string[] {
  const mentions = document.layers.mentions.annotations as readonly SpanAnnotation[]
  const named = namedByArticle(article)
  const show = (label: string, span: Span) => `${label} ${article.text.slice(span.start, span.end)}`
  const isMention = ([label, span]: Named) => mentions.some((one) => one.label === label && equal(one.spans[0]!, span))
  const missing = named
    .filter((one) => !isMention(one))
    .map(([label, span]) => `named, no mention: ${show(label, span)}`)
  const frayed = named
    .filter(([label, { start, end }]) => label === 'DATE' && /^[\s|]|[\s|]$/u.test(article.text.slice(start, end)))
    .map(([label, span]) => `holds what stands around it: ${show(label, span)}`)
  const invented = mentions
    .filter(
      (one) =>
        isDecidedByPage(article, one) &&
        !named.some(([label, span]) => label === one.label && equal(span, one.spans[0]!)),
    )
    .map((one) => `mention, not named: ${show(one.label, one.spans[0]!)}`)
  return [...missing, ...frayed, ...invented]
}

/** Whether the page alone says what the mention is: it stands in its byline, a credit, the prefix of the lede or the date line. */
function isDecidedByPage({ blocks, figures, agencyCode }: Article, { label, spans }: SpanAnnotation): boolean {
  const span = spans[0]!
  const inBlock = (type: string) => blocks.some((block) => block.type === type && covers(block.span, span))
  if (label === 'DATE') return inBlock('page_date')
  if (label === 'AGENCY') return true
  if (label !== 'PER') return false
  const opening = blocks.find(({ type }) => type === 'lede') ?? blocks.find(({ type }) => type === 'paragraph')
  const prefix = agencyCode && opening && { start: opening.span.start, end: agencyCode.span.end }
  const inCredit = figures.some(({ credit }) => credit !== undefined && covers(credit.span, span))
  return inBlock('byline') || inCredit || (prefix !== undefined && covers(prefix, span))
}

function equal(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
