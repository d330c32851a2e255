import {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
  type Change,
  type Ids,
  type LabelSchema,
  type RelationAnnotation,
} from '@chugiai/annotation'
import type { Entity } from '../entity.ts'
import { entityFromAnnotation, RULES_VERSION } from '../entity-annotation.ts'
import { findRoles } from '../relations/find-roles.ts'

type Arguments = RelationAnnotation['arguments']

/**
 * Relations `holds_role` and `role_in` over the mentions of a layer, those that are there and those that the changes add.
 * One that is there already, or that somebody has rejected, is not made again.
 */
export function roleChanges(
  document: AnnotatedDocument,
  layer: string,
  added: readonly Change[],
  { relations }: LabelSchema,
  ids: Ids,
): Change[] {
  const there = document.layers[layer]?.annotations ?? []
  const idOf = mentionIds([...there, ...added.flatMap(annotationOf)])
  const known = new Set(there.flatMap((one) => (one.kind === 'relation' ? [keyOf(one.label, one.arguments)] : [])))
  const drafts = findRoles(document.text, [...idOf.keys()]).flatMap(({ person, role, body }) => [
    { label: 'holds_role', arguments: [argument('holder', idOf.get(person)), argument('role', idOf.get(role))] },
    ...(body
      ? [{ label: 'role_in', arguments: [argument('role', idOf.get(role)), argument('org', idOf.get(body))] }]
      : []),
  ])
  return drafts
    .filter(({ label, arguments: ends }) => relations.some(({ id }) => id === label) && !known.has(keyOf(label, ends)))
    .map((draft) => addAnnotation(layer, relationOf(draft, ids.next('relation'))))
}

function mentionIds(annotations: readonly Annotation[]): Map<Entity, string> {
  return new Map(
    annotations.flatMap((one): [Entity, string][] =>
      one.kind === 'span' && one.status !== 'rejected' ? [[entityFromAnnotation(one), one.id]] : [],
    ),
  )
}

function annotationOf(change: Change): readonly Annotation[] {
  return change.target === 'annotation' && change.after !== null ? [change.after] : []
}

function argument(role: string, id = ''): Arguments[number] {
  return { role, id }
}

function keyOf(label: string, ends: Arguments): string {
  return JSON.stringify([label, ...ends.map(({ role, id }) => [role, id])])
}

function relationOf(draft: Pick<RelationAnnotation, 'label' | 'arguments'>, id: string): RelationAnnotation {
  const origin = { kind: 'rule', name: 'held-role', version: RULES_VERSION } as const
  return { kind: 'relation', id, ...draft, origin, status: 'suggested' }
}
