import type { Article } from '../src/schema/article.ts'

const LONGEST = 60

/** An article in few words, for tables of expected readings: letters instead of offsets. */
export function summarize(article: Article) {
  const { text, blocks, title, lede, agencyCode, dateline, pageDate, publishedDate, eventDate, byline } = article
  return compact({
    blocks: blocks.map(({ type, span }) => `${type}: ${shorten(text.slice(span.start, span.end))}`),
    title: title?.value,
    lede: lede && shorten(lede.value),
    agencyCode: agencyCode && [agencyCode.value, agencyCode.separator?.text, agencyCode.expansion].filter(Boolean),
    dateline: dateline?.value,
    pageDate: pageDate && `${pageDate.value} ${pageDate.kind}`,
    publishedDate: publishedDate && `${publishedDate.value} ${publishedDate.certainty}`,
    evidence: publishedDate?.candidates.map(({ value, evidence }) => [value, ...evidence.map(({ reason }) => reason)]),
    eventDate: eventDate && [
      eventDate.value,
      eventDate.partOfDay,
      text.slice(eventDate.span.start, eventDate.span.end),
    ],
    people: byline?.people.map(({ name, function: role, agency }) => [name, role, agency].filter(Boolean).join(', ')),
    staff: byline?.staff?.value,
    attribution: byline?.attribution?.value,
    figures: article.figures.map(({ caption, credit }) => [caption?.value ?? '', credit?.text ?? '']),
    section: article.section?.value,
    tags: article.tags?.map(({ value }) => value),
    related: article.related?.map(({ title: headline }) => headline),
    flags: article.flags.map(({ code }) => code),
  })
}

function shorten(text: string): string {
  const line = text.replace(/\n/g, '⏎')
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

/** What is there: no undefined fields and no empty lists. As JSON gives it back. */
function compact(fields: object): Record<string, unknown> {
  const present = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0))
  return JSON.parse(JSON.stringify(Object.fromEntries(present)))
}
