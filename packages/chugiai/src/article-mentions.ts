import type { Attributes } from '@chugiai/annotation'
import type { AgencyCode, Article, BylinePerson } from '@chugiai/article'
import { bySpanOrder, type Span } from '@chugiai/text'

/** A mention that the article states: who signed it, where from, when. */
export interface StatedMention {
  readonly span: Span
  /** From `newsLabelSchema`. */
  readonly label: 'PER' | 'AGENCY' | 'LOC' | 'DATE'
  readonly attributes?: Attributes
}

type SignedPerson = BylinePerson & { readonly span: Span }

/**
 * What an article states and where: the people of its byline and of its credits with what they did, news houses, the
 * place of its dateline, the dates of the page, of its last change, of the event and of publication. In span order, each once; they nest
 * and do not cross.
 */
export function statedMentions(article: Article): StatedMention[] {
  const stated = [...peopleOf(article), ...agenciesOf(article), ...placesOf(article), ...datesOf(article)]
  return apart(stated)
}

function peopleOf(article: Article): StatedMention[] {
  const signed = new Map<string, SignedPerson[]>()
  for (const person of signers(article).filter(isInText)) {
    const place = `${person.span.start} ${person.span.end}`
    signed.set(place, [...(signed.get(place) ?? []), person])
  }
  return [...signed.values()].map(personMention)
}

/** Who signed the article, and who its pictures. */
function signers({ byline, figures }: Article): readonly BylinePerson[] {
  return [...(byline?.people ?? []), ...figures.flatMap(({ credit }) => credit?.people ?? [])]
}

/** Whom metadata alone names stands nowhere in the text. */
function isInText(person: BylinePerson): person is SignedPerson {
  return person.span !== undefined
}

/** Who wrote and took the photographs stands twice in the byline, and once in the text. */
function personMention(same: readonly SignedPerson[]): StatedMention {
  const { span, name, raw } = same[0]!
  const normalized = name === raw ? {} : { normalized: name }
  const functions = [...new Set(same.map((person) => person.function))]
  return { span, label: 'PER', attributes: { mention: 'name', function: functions, ...normalized } }
}

function agenciesOf(article: Article): StatedMention[] {
  const { agencyCode, wireSource, byline, figures } = article
  const spans = [
    wireSource?.span,
    byline?.attribution?.span,
    ...signers(article).map(({ agencySpan }) => agencySpan),
    ...figures.map(({ credit }) => credit?.agency?.span),
  ]
  const houses = spans.filter((span) => span !== undefined).map((span) => ({ span, label: 'AGENCY' as const }))
  return agencyCode === undefined ? houses : [codeMention(agencyCode), ...houses]
}

/** The code of a house with its full name: *TTXVN*, *Thông tấn xã Việt Nam*. */
function codeMention({ value, span, expansion }: AgencyCode): StatedMention {
  if (expansion === undefined || expansion === value) return { span, label: 'AGENCY' }
  return { span, label: 'AGENCY', attributes: { normalized: expansion } }
}

function placesOf({ dateline }: Article): StatedMention[] {
  return dateline?.span === undefined ? [] : [{ span: dateline.span, label: 'LOC' }]
}

function datesOf(article: Article): StatedMention[] {
  return [...pageDateOf(article), ...modifiedDateOf(article), ...eventDateOf(article), ...publishedDateOf(article)]
}

function pageDateOf({ pageDate }: Article): StatedMention[] {
  if (pageDate === undefined) return []
  const { span, value, weekday } = pageDate
  const check = weekday === undefined ? {} : { weekdayOk: weekday.ok }
  return [{ span, label: 'DATE', attributes: { ...dated(value), ...check, dateRole: 'page' } }]
}

/** The last change, where the page says it. The schema has no role for it. */
function modifiedDateOf({ modifiedDate }: Article): StatedMention[] {
  if (modifiedDate?.span === undefined) return []
  return [{ span: modifiedDate.span, label: 'DATE', attributes: dated(modifiedDate.value) }]
}

function eventDateOf({ eventDate }: Article): StatedMention[] {
  if (eventDate === undefined) return []
  const { span, value, partOfDay } = eventDate
  const when = partOfDay === undefined ? dated(value) : { value: `${value}T${partOfDay}`, granularity: 'partOfDay' }
  return [{ span, label: 'DATE', attributes: { ...when, dateRole: 'event' } }]
}

/** Only the words that say the day itself: the day after *hôm qua (14/6)* stands nowhere. */
function publishedDateOf({ publishedDate }: Article): StatedMention[] {
  const best = publishedDate?.value == null ? undefined : publishedDate.candidates[0]
  const said = best?.evidence.find(({ reason, span }) => reason === 'today_in_text' && span !== undefined)
  if (best === undefined || said?.span === undefined) return []
  return [{ span: said.span, label: 'DATE', attributes: { ...dated(best.value), dateRole: 'published' } }]
}

const GRANULARITIES: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day', 13: 'hour', 16: 'minute' }

/** An ISO value, and how far it goes. */
function dated(value: string): { readonly value: string; readonly granularity: string } {
  const clock = value.replace(/([+-]\d{2}:\d{2}|Z)$/, '')
  return { value, granularity: GRANULARITIES[clock.length] ?? 'second' }
}

/**
 * In span order, without those whose letters are taken already, and those that would cross another. Of two on the same
 * letters the one that was stated first stays.
 */
function apart(stated: readonly StatedMention[]): StatedMention[] {
  const kept: StatedMention[] = []
  const open: Span[] = []
  for (const mention of stated.toSorted((a, b) => bySpanOrder(a.span, b.span))) {
    let outer = open.at(-1)
    for (; outer !== undefined && outer.end <= mention.span.start; outer = open.at(-1)) open.pop()
    if (outer !== undefined && (equalSpans(outer, mention.span) || outer.end < mention.span.end)) continue
    kept.push(mention)
    open.push(mention.span)
  }
  return kept
}

function equalSpans(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
