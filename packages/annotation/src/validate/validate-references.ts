import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'

interface Found {
  readonly annotation: Annotation
  readonly layer: string
  readonly position: number
}

function pathOf({ layer, position }: Omit<Found, 'annotation'>): string {
  return `layers.${layer}.annotations[${position}]`
}

/** Ids used twice, references to nothing, mentions that are no spans, and relations that lead back to themselves. */
export function validateReferences(document: AnnotatedDocument): AnnotationIssue[] {
  const { byId, issues } = collectIds(document)
  for (const found of byId.values()) {
    const { annotation } = found
    if (annotation.kind === 'relation') {
      const path = pathOf(found)
      annotation.arguments.forEach(({ id }, k) => {
        if (!byId.has(id)) issues.push(unknownReference(id, `${path}.arguments[${k}].id`))
      })
    } else if (annotation.kind === 'entity') {
      const path = pathOf(found)
      annotation.mentions.forEach((id, k) => {
        const mention = byId.get(id)?.annotation
        if (mention === undefined) issues.push(unknownReference(id, `${path}.mentions[${k}]`))
        else if (mention.kind !== 'span') {
          const message = `A mention is a span, but ${id} is a ${mention.kind}`
          const hint = 'Name the spans that name the entity.'
          issues.push(issue('wrong_kind', message, { path: `${path}.mentions[${k}]`, hint }))
        }
      })
    }
  }
  return [...issues, ...findCycles(byId)]
}

function collectIds({ layers }: AnnotatedDocument): { byId: Map<string, Found>; issues: AnnotationIssue[] } {
  const byId = new Map<string, Found>()
  const issues: AnnotationIssue[] = []
  for (const [name, { annotations }] of Object.entries(layers)) {
    for (const [i, annotation] of annotations.entries()) {
      const first = byId.get(annotation.id)
      if (first === undefined) byId.set(annotation.id, { annotation, layer: name, position: i })
      else {
        issues.push(
          issue('duplicate_id', `Id ${annotation.id} is already that of ${pathOf(first)}`, {
            path: `${pathOf({ layer: name, position: i })}.id`,
            hint: 'Ids are unique over all layers of a document.',
          }),
        )
      }
    }
  }
  return { byId, issues }
}

function unknownReference(id: string, path: string): AnnotationIssue {
  return issue('unknown_reference', `There is no annotation ${id}`, { path, hint: 'Remove what refers to it as well.' })
}

/** A walk along arguments that are relations, with a stack of its own: chains may be as long as they like. */
function findCycles(byId: ReadonlyMap<string, Found>): AnnotationIssue[] {
  const issues: AnnotationIssue[] = []
  const state = new Map<string, 'open' | 'closed'>()
  for (const [root, found] of byId) {
    const { annotation } = found
    if (annotation.kind !== 'relation' || state.has(root)) continue
    const stack = [{ found, args: annotation.arguments, next: 0 }]
    state.set(root, 'open')
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const id = top.args[top.next++]?.id
      const other = id === undefined ? undefined : byId.get(id)
      if (id === undefined) {
        state.set(top.found.annotation.id, 'closed')
        stack.pop()
      } else if (state.get(id) === 'open') {
        const path = `${pathOf(top.found)}.arguments[${top.next - 1}].id`
        const message = `Relation ${id} is, by way of others, an argument of itself`
        issues.push(issue('reference_cycle', message, { path, hint: 'Remove one relation of the circle.' }))
      } else if (other?.annotation.kind === 'relation' && !state.has(id)) {
        state.set(id, 'open')
        stack.push({ found: other, args: other.annotation.arguments, next: 0 })
      }
    }
  }
  return issues
}
