import { getOrInsert } from '@chugiai/text'
import type { SpanAnnotation } from '../model/model.ts'
import { equalSpans, hullOf } from '../model/span-lists.ts'
import { referencesOf } from '../patch/lost-references.ts'
import type { Group } from './alike-groups.ts'
import type { AnnotationKeys } from './annotation-keys.ts'
import { sharedLength } from './labelled-spans.ts'

/** Two groups that may be about one thing, and how likely that is. */
interface Link {
  readonly first: number
  readonly second: number
  /** 3 for the same place; less for spans that share letters or entities that share mentions. */
  readonly nearness: number
}

// Two spans with other labels that overlap are about one thing when they share half of the longer: 'Lạng Sơn' and 'tỉnh
// Lạng Sơn', not a name and the sentence that it is in.
const HALF = 0.5

/**
 * Groups that are about one thing, each time together: on one place, or on places that overlap enough; relations between
 * the same places; entities that share mentions. Where an annotator has both of two that are not on one place, they are
 * two things: so a long span does not bring together what lies in it.
 */
export function sameMatter(groups: readonly Group[], about: AnnotationKeys): Group[][] {
  const links = [...linksBySpans(groups), ...linksByKey(groups, about), ...linksByMentions(groups, about)]
  const matters = new Matters(groups)
  for (const link of links.sort((a, b) => b.nearness - a.nearness || a.first - b.first || a.second - b.second)) {
    matters.join(link)
  }
  return matters.all()
}

/** Groups that were brought together, by the place of each in the list. */
class Matters {
  readonly #matterOf: Map<number, Group>[]

  constructor(groups: readonly Group[]) {
    this.#matterOf = groups.map((group, i) => new Map([[i, group]]))
  }

  join({ first, second, nearness }: Link): void {
    const [own, other] = [this.#matterOf[first], this.#matterOf[second]]
    if (own === undefined || other === undefined || own === other) return
    const layers = new Set(layersOf(own))
    if (nearness < 3 && layersOf(other).some((layer) => layers.has(layer))) return
    const joined = new Map([...own, ...other].sort(([a], [b]) => a - b))
    for (const i of joined.keys()) this.#matterOf[i] = joined
  }

  all(): Group[][] {
    return [...new Set(this.#matterOf)].map((matter) => [...matter.values()])
  }
}

function layersOf(matter: ReadonlyMap<number, Group>): string[] {
  return [...matter.values()].flatMap(({ members }) => members.map(({ layer }) => layer))
}

/** Groups of spans that overlap: a walk from left to right. */
function linksBySpans(groups: readonly Group[]): Link[] {
  const spans = groups.flatMap(({ members: [{ annotation }] }, i) =>
    annotation.kind === 'span' ? [{ i, annotation, ...hullOf(annotation) }] : [],
  )
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const links: Link[] = []
  let open: typeof spans = []
  for (const span of spans) {
    open = open.filter(({ end }) => end > span.start)
    for (const other of open) {
      const nearness = nearnessOf(other.annotation, span.annotation)
      if (nearness > 0) links.push({ first: Math.min(other.i, span.i), second: Math.max(other.i, span.i), nearness })
    }
    open.push(span)
  }
  return links
}

function nearnessOf(a: SpanAnnotation, b: SpanAnnotation): number {
  if (equalSpans(a.spans, b.spans)) return 3
  const share = sharedLength(a.spans, b.spans) / Math.max(lengthOf(a), lengthOf(b))
  if (share === 0) return 0
  if (a.label === b.label) return 1 + share
  return share >= HALF ? share : 0
}

function lengthOf({ spans }: SpanAnnotation): number {
  return spans.reduce((length, { start, end }) => length + end - start, 0)
}

/** Relations between the same places, labels of the document, empty spans on one place. */
function linksByKey(groups: readonly Group[], about: AnnotationKeys): Link[] {
  const seen = new Map<string, number>()
  return groups.flatMap(({ members: [{ annotation }] }, i): Link[] => {
    const key = about.of(annotation)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, i)
    return first === undefined ? [] : [{ first, second: i, nearness: 3 }]
  })
}

/** Entities that share mentions. */
function linksByMentions(groups: readonly Group[], about: AnnotationKeys): Link[] {
  const holders = new Map<string, number[]>()
  const shared = new Map<string, Link>()
  for (const [i, { members }] of groups.entries()) {
    const [{ annotation }] = members
    if (annotation.kind !== 'entity') continue
    for (const key of new Set(referencesOf(annotation).map((id) => about.byId(id)))) {
      for (const first of holders.get(key) ?? []) {
        const pair = `${first} ${i}`
        const nearness = (shared.get(pair)?.nearness ?? 1) + 1 / (annotation.mentions.length + 1)
        shared.set(pair, { first, second: i, nearness })
      }
      getOrInsert(holders, key, () => []).push(i)
    }
  }
  return [...shared.values()].map((link) => ({ ...link, nearness: Math.min(2.9, link.nearness) }))
}
