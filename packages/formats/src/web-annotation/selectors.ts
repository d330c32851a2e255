import { isObject } from '@chugiai/text'
import type { JsonRecord } from '../records/json-lines.ts'
import { asList, asNumber, asText } from '../text/json.ts'

/** What a target says of its place in the text: one segment. */
export interface Segment {
  readonly start?: number
  readonly end?: number
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
}

/** The annotations' resource, and the pieces of it that are meant; none for the whole of it. */
export interface Target {
  readonly source: string
  readonly segments: readonly Segment[]
  /** Selectors that say nothing of letters: `XPathSelector`. */
  readonly unknown: readonly string[]
}

/** The targets of an annotation. A list of them is independent; a composite is one span of several pieces. */
export function targetsOf(value: unknown): Target[] {
  return (Array.isArray(value) ? value : [value]).flatMap((target) => targetOf(target))
}

function targetOf(target: unknown): Target[] {
  if (typeof target === 'string') return [{ source: target, segments: [], unknown: [] }]
  if (!isObject(target)) return []
  const items = asList(target.items ?? target.members)
  if (items.length > 0) {
    const all = items.flatMap(targetOf)
    const [first] = all
    if (first === undefined || target.type === 'Choice') return all.slice(0, 1)
    if (target.type === 'Independents') return all
    return [
      {
        source: first.source,
        segments: all.flatMap(({ segments }) => segments),
        unknown: all.flatMap(({ unknown }) => unknown),
      },
    ]
  }
  const source =
    asText(target.source) ?? (isObject(target.source) ? asText(target.source.id) : undefined) ?? asText(target.id) ?? ''
  if (target.selector === undefined) return [{ source, segments: [], unknown: [] }]
  return [{ source, ...segmentsOf(target.selector) }]
}

/** A list of selectors means one segment, each its own way. */
function segmentsOf(selector: unknown): { segments: Segment[]; unknown: string[] } {
  const all = (Array.isArray(selector) ? selector : [selector]).filter(isObject)
  const known = all.flatMap((one) => segmentOf(one) ?? [])
  if (known.length === 0)
    return { segments: [], unknown: all.map(({ type }) => asText(type) ?? 'a selector without a type') }
  return { segments: [Object.assign({}, ...known) as Segment], unknown: [] }
}

function segmentOf(selector: JsonRecord): Segment | null {
  const own = ownSegment(selector)
  const { refinedBy } = selector
  if (own === null || !isObject(refinedBy)) return own
  const inner = segmentOf(refinedBy)
  const { start, end } = own
  // What refines counts from the start of what it refines.
  if (
    inner === null ||
    start === undefined ||
    end === undefined ||
    inner.start === undefined ||
    inner.end === undefined
  )
    return inner ?? own
  return { ...inner, start: start + inner.start, end: start + inner.end }
}

function ownSegment({ type, start, end, exact, prefix, suffix, value }: JsonRecord): Segment | null {
  if (type === 'TextPositionSelector') return { start: asNumber(start) ?? -1, end: asNumber(end) ?? -1 }
  if (type === 'TextQuoteSelector') {
    return { exact: asText(exact) ?? '', prefix: asText(prefix) ?? '', suffix: asText(suffix) ?? '' }
  }
  // Places in plain text: https://www.rfc-editor.org/rfc/rfc5147
  const [, from, to] = type === 'FragmentSelector' ? (/^char=(\d+),(\d+)/.exec(asText(value) ?? '') ?? []) : []
  return from === undefined ? null : { start: Number(from), end: Number(to) }
}
