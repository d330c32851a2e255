import { type Span, sliceSpan } from '@chugiai/text'
import { storySketch, titleKey } from '../assemble/fingerprints.ts'
import { SKETCH_ALGORITHM } from '../near-duplicate/sketch.ts'
import { joinLines } from '../page/shape.ts'
import type { Article } from '../schema/article.ts'
import type { BylinePerson } from '../schema/byline.ts'
import type { Figure } from '../schema/figure.ts'
import { sha256Of } from '../source/read-source.ts'
import { type Fault, fault } from './report.ts'

interface Quote {
  readonly path: string
  readonly value: string
  readonly span: Span
}

/** Every value is the text under its span, lines joined by a space; the text has the hash that the record gives. */
export function lintValues(article: Article): Fault[] {
  const faults = quotes(article).flatMap(({ path, value, span }) => {
    const text = joinLines(sliceSpan(article.text, span))
    if (text === value) return []
    return fault(
      'value_mismatch',
      path,
      `The value is '${shorten(value)}', the text under its span '${shorten(text)}'`,
      span,
    )
  })
  return [...faults, ...lintFingerprints(article)]
}

/** The keys of the text are those of this text. A sketch of another algorithm is left alone. */
function lintFingerprints({ text, title, blocks, fingerprints }: Article): Fault[] {
  const { sketch } = fingerprints
  const known = sketch?.algorithm === SKETCH_ALGORITHM
  const keys = [
    ['text', fingerprints.text, sha256Of(text)],
    ['title', fingerprints.title, title === undefined ? undefined : titleKey(title.value) || undefined],
    ['sketch', known ? sketch.value : undefined, known ? storySketch(text, blocks)?.value : undefined],
  ] as const
  return keys.flatMap(([key, stated, actual]) => {
    if (stated === actual) return []
    return fault('fingerprint_mismatch', `fingerprints.${key}`, `The record gives another ${key} than the text has`)
  })
}

function quotes(article: Article): Quote[] {
  const { title, lede, agencyCode, dateline, wireSource, byline, figures, section, tags = [], related = [] } = article
  return [
    ...quote('title.value', title?.value, title?.span),
    ...quote('lede.value', lede?.value, lede?.span),
    ...quote('agencyCode.value', agencyCode?.value, agencyCode?.span),
    ...quote('agencyCode.separator.text', agencyCode?.separator?.text, agencyCode?.separator?.span),
    ...quote('dateline.value', dateline?.value, dateline?.span),
    ...quote('wireSource.value', wireSource?.value, wireSource?.span),
    ...quote('byline.raw', byline?.raw, byline?.span),
    ...quote('byline.staff.value', byline?.staff?.value, byline?.staff?.span),
    ...quote('byline.attribution.value', byline?.attribution?.value, byline?.attribution?.span),
    ...(byline?.people ?? []).flatMap((person, i) => personQuotes(`byline.people[${i}]`, person)),
    ...figures.flatMap(figureQuotes),
    ...quote('section.value', section?.value, section?.span),
    ...tags.flatMap(({ value, span }, i) => quote(`tags[${i}].value`, value, span)),
    ...related.flatMap((link, i) => quote(`related[${i}].title`, link.title, link.span)),
  ]
}

function figureQuotes({ caption, credit, people = [] }: Figure, index: number): Quote[] {
  const path = `figures[${index}]`
  return [
    ...quote(`${path}.caption.value`, caption?.value, caption?.span),
    ...quote(`${path}.credit.text`, credit?.text, credit?.span),
    ...(credit?.people ?? []).flatMap((person, i) => personQuotes(`${path}.credit.people[${i}]`, person)),
    ...quote(`${path}.credit.agency.value`, credit?.agency?.value, credit?.agency?.span),
    ...people.flatMap(({ name, span }, i) => quote(`${path}.people[${i}].name`, name, span)),
  ]
}

function personQuotes(path: string, { raw, span, agency, agencySpan }: BylinePerson): Quote[] {
  return [...quote(`${path}.raw`, raw, span), ...quote(`${path}.agency`, agency, agencySpan)]
}

function quote(path: string, value: string | undefined, span: Span | undefined): Quote[] {
  return value === undefined || span === undefined ? [] : [{ path, value, span }]
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
