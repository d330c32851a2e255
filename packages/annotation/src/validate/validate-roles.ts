import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { RoleDefinition } from '../model/label-schema.ts'
import type { AnnotatedDocument, RelationAnnotation } from '../model/model.ts'
import type { SchemaIndex } from '../model/schema-index.ts'

export type LabelOf = (id: string) => string | undefined

/** Looks up labels by id, over all layers. Made when first asked. */
export function labelLookup({ layers }: AnnotatedDocument): LabelOf {
  let labels: Map<string, string> | undefined
  return (id) => {
    labels ??= new Map(
      Object.values(layers).flatMap(({ annotations }) =>
        annotations.map((annotation) => [annotation.id, annotation.label]),
      ),
    )
    return labels.get(id)
  }
}

/**
 * Roles that the relation does not have, that are filled too seldom or too often, or by a wrong label. Paths begin at
 * the relation.
 */
export function validateRoles(relation: RelationAnnotation, index: SchemaIndex, labelOf: LabelOf): AnnotationIssue[] {
  const definition = index.relations.get(relation.label)
  if (definition === undefined) {
    const hint = 'Choose a relation of the schema or add it there.'
    return [issue('unknown_label', `The schema has no relation '${relation.label}'`, { path: '.label', hint })]
  }
  const issues: AnnotationIssue[] = []
  const roles = new Map(definition.roles.map((role) => [role.role, role]))
  relation.arguments.forEach(({ role: name, id }, k) => {
    const role = roles.get(name)
    const label = labelOf(id)
    const place = { path: `.arguments[${k}]` }
    if (role === undefined) {
      const hint = `It has ${[...roles.keys()].join(', ')}.`
      issues.push(issue('unknown_role', `Relation '${relation.label}' has no role '${name}'`, { ...place, hint }))
    } else if (role.labels !== undefined && label !== undefined && !index.isA(label, role.labels)) {
      const hint = `It takes ${role.labels.join(', ')}.`
      issues.push(issue('role_label', `Role '${name}' does not take a '${label}'`, { ...place, hint }))
    }
  })
  return [...issues, ...definition.roles.flatMap((role) => validateCount(relation, role))]
}

function validateCount(relation: RelationAnnotation, role: RoleDefinition): AnnotationIssue[] {
  const { min = 1, max = Math.max(1, min) } = role
  const count = relation.arguments.filter((argument) => argument.role === role.role).length
  if (count >= min && count <= max) return []
  const times = min === max ? `${min}` : `${min} to ${max}`
  const place = { path: '.arguments', hint: count < min ? 'Add what fills it.' : 'Remove what is too much.' }
  return [issue('role_count', `Role '${role.role}' is filled ${count} times, not ${times}`, place)]
}
