import { assertText, getOrInsert } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import type { AnnotationChange } from '../model/patch.ts'
import type { Located } from '../moving/find-annotation.ts'

type Place = Located

/** What the loss of annotations does to those that refer to them. */
export interface LostReferences {
  /** Replacements first, then removals from the back, so that positions hold as the changes are made. */
  readonly changes: readonly AnnotationChange[]
  readonly issues: readonly AnnotationIssue[]
}

/**
 * Relations that lose an argument go, and what refers to them in turn; entities lose the mention, and go with the last
 * one unless they are linked to a knowledge base.
 */
export function dropReferences(document: AnnotatedDocument, lost: ReadonlySet<string>): LostReferences {
  if (lost.size === 0) return { changes: [], issues: [] }
  const referrers = collectReferrers(document)
  const gone = new Set(lost)
  const touched = new Map<string, Place>()
  const missing = new Map<string, number>()
  for (const id of gone) {
    for (const place of referrers.get(id) ?? []) {
      const { annotation } = place
      touched.set(annotation.id, place)
      const count = (missing.get(annotation.id) ?? 0) + 1
      missing.set(annotation.id, count)
      if (annotation.kind === 'relation' || isEmptied(annotation, count)) gone.add(annotation.id)
    }
  }
  const order = Object.keys(document.layers)
  const places = [...touched.values()].filter(({ annotation }) => !lost.has(annotation.id))
  places.sort((a, b) => order.indexOf(b.layer) - order.indexOf(a.layer) || b.position - a.position)
  return describeLosses(places, gone)
}

/** For each id, the annotations that refer to it. */
function collectReferrers({ layers }: AnnotatedDocument): Map<string, Place[]> {
  const referrers = new Map<string, Place[]>()
  for (const [layer, { annotations }] of Object.entries(layers)) {
    annotations.forEach((annotation, position) => {
      const place = { annotation, layer, position }
      for (const id of referencesOf(annotation)) getOrInsert(referrers, id, () => []).push(place)
    })
  }
  return referrers
}

/** Ids that an annotation refers to. */
export function referencesOf(annotation: Annotation): readonly string[] {
  if (annotation.kind === 'relation') return annotation.arguments.map(({ id }) => id)
  return annotation.kind === 'entity' ? annotation.mentions : []
}

/** Whether an entity has lost all its mentions and names nothing else. */
function isEmptied(annotation: Annotation, missing: number): boolean {
  if (annotation.kind !== 'entity' || (annotation.links ?? []).length > 0) return false
  return missing === annotation.mentions.length
}

/**
 * The annotations that refer to one: relations it is an argument of, entities it is a mention of. In the order of the
 * document.
 *
 * @example
 * referrersOf(document, 's1').map(({ annotation }) => annotation.id) // ['r1', 'e1']
 */
export function referrersOf(document: AnnotatedDocument, id: string): Located[] {
  assertText(id, 'id')
  assertDocument(document)
  return [...new Set(collectReferrers(document).get(id) ?? [])]
}

/** `places` from the last to the first. */
function describeLosses(places: readonly Place[], gone: ReadonlySet<string>): LostReferences {
  const issues: AnnotationIssue[] = []
  const revised: AnnotationChange[] = []
  const removed: AnnotationChange[] = []
  for (const { annotation, layer, position } of places) {
    const path = `layers.${layer}.annotations[${position}]`
    const missing = referencesOf(annotation).filter((id) => gone.has(id))
    const message = `${annotation.kind} ${annotation.id} refers to ${missing.join(', ')}, which the edit removed`
    const change = { target: 'annotation', layer, before: annotation, index: position } as const
    if (gone.has(annotation.id)) {
      removed.push({ ...change, after: null })
      issues.push(
        issue(annotation.kind === 'entity' ? 'entity_lost' : 'relation_lost', message, { severity: 'warning', path }),
      )
    } else if (annotation.kind === 'entity') {
      const mentions = annotation.mentions.filter((id) => !gone.has(id))
      revised.push({ ...change, after: { ...annotation, mentions } })
      issues.push(issue('mention_lost', message, { severity: 'warning', path }))
    }
  }
  return { changes: [...revised, ...removed], issues: issues.reverse() }
}
