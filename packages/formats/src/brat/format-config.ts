import type { LabelDefinition, LabelSchema, RelationDefinition, RoleDefinition } from '@chugiai/annotation'
import { assertArgument } from '@chugiai/text'
import { SCHEMA } from '../format/arguments.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { countUnheld, type FormattedConfig, MANY } from '../schema/schema-builder.ts'
import { escapeName } from '../text/names.ts'
import { TRIGGER } from './lines.ts'
import { EQUIVALENT, REL_TYPE } from './parse-config.ts'

// Blanks, commas and colons part a line, bars the types of a role; `!`, `#`, `<` and `[` begin lines of other kinds.
const UNSAFE = /[\s:;,|<>[\]!#?*+{}]/g
const nameOf = (id: string) => escapeName(id, UNSAFE)

/** Writes a label schema as `annotation.conf` of brat; what it does not hold is in the issues. */
export function formatBratConfig(schema: LabelSchema): FormattedConfig {
  assertArgument(schema, SCHEMA, 'schema')
  const losses = new LossCounter(schema.id)
  const { labels, relations, attributes } = schema
  const events = relations.filter(({ roles }) => roles.some(({ role }) => role === TRIGGER))
  const binary = relations.filter((relation) => !events.includes(relation) && relation.roles.length === 2)
  losses.add(
    'relation_lost',
    'relations with neither two ends nor a trigger',
    relations.length - events.length - binary.length,
  )
  const spans = labels.filter(({ kind }) => kind === undefined || kind === 'span')
  const entities = new Set(labels.filter(({ kind }) => kind === 'entity').map(({ id }) => id))
  const equivalences = binary.filter(({ id }) => entities.has(id))
  const lost = labels.length - spans.length - equivalences.length
  losses.add('document_label_lost', 'labels of documents and entities', lost)
  losses.add('metadata_lost', 'guidelines, descriptions and colours', countUnheld(schema))
  const byTrigger = eventsByTrigger(events)
  const others = events.filter((event) => ![...byTrigger.values()].includes(event))
  const isEvent = (label: LabelDefinition): boolean =>
    byTrigger.has(label.id) ||
    (label.abstract === true && spans.some((child) => child.parent === label.id && isEvent(child)))
  const held = attributes.filter(({ type }) => type === 'boolean' || type === 'one')
  losses.add('attribute_lost', 'attributes that are no choice of one', attributes.length - held.length)
  const sections = [
    [
      'entities',
      treeLines(
        spans.filter((label) => !isEvent(label)),
        ({ id }) => id,
        () => '',
      ),
    ],
    [
      'relations',
      binary.map((relation) => {
        const kind = equivalences.includes(relation) ? `, ${REL_TYPE}:${EQUIVALENT}` : ''
        return `${nameOf(relation.id)}\t${relation.roles.map(roleText).join(', ')}${kind}`
      }),
    ],
    [
      'events',
      [
        ...treeLines(
          spans.filter(isEvent),
          ({ id }) => byTrigger.get(id)?.id ?? id,
          (label) => eventRoles(byTrigger.get(label.id)),
        ),
        ...others.map((event) => nameOf(event.id) + eventRoles(event)),
      ],
    ],
    [
      'attributes',
      held.map(({ id, values = [] }) =>
        attributeLine(
          id,
          values.map((value) => value.id),
          schema,
        ),
      ),
    ],
  ] as const
  const text = sections.map(([name, lines]) => `[${name}]\n${lines.map((line) => `${line}\n`).join('')}`).join('\n')
  return { text, issues: losses.issues() }
}

/** Events by a label of their triggers that is of no event before; in brat the two have one name. */
function eventsByTrigger(events: readonly RelationDefinition[]): Map<string, RelationDefinition> {
  const byTrigger = new Map<string, RelationDefinition>()
  for (const event of events) {
    const labels = event.roles.find(({ role }) => role === TRIGGER)?.labels ?? []
    const own = labels.includes(event.id) ? event.id : labels.find((label) => !byTrigger.has(label))
    if (own !== undefined && !byTrigger.has(own)) byTrigger.set(own, event)
  }
  return byTrigger
}

/** Labels below one another, a tab deeper each. */
function treeLines(
  labels: readonly LabelDefinition[],
  nameFor: (label: LabelDefinition) => string,
  rest: (label: LabelDefinition) => string,
): string[] {
  const ids = new Set(labels.map(({ id }) => id))
  const children = new Map<string | undefined, LabelDefinition[]>()
  for (const label of labels) {
    const parent = label.parent !== undefined && ids.has(label.parent) ? label.parent : undefined
    children.set(parent, [...(children.get(parent) ?? []), label])
  }
  const lines: string[] = []
  const add = (parent: string | undefined, depth: number) => {
    for (const label of children.get(parent) ?? []) {
      lines.push('\t'.repeat(depth) + (label.abstract === true ? '!' : '') + nameOf(nameFor(label)) + rest(label))
      add(label.id, depth + 1)
    }
  }
  add(undefined, 0)
  return lines
}

function eventRoles(event: RelationDefinition | undefined): string {
  const roles = event?.roles.filter(({ role }) => role !== TRIGGER) ?? []
  return roles.length === 0 ? '' : `\t${roles.map(roleText).join(', ')}`
}

function roleText({ role, labels, min = 1, max = Math.max(1, min) }: RoleDefinition): string {
  const types = labels === undefined || labels.length === 0 ? '<ANY>' : labels.map(nameOf).join('|')
  return `${nameOf(role)}${quantity(min, max)}:${types}`
}

function quantity(min: number, max: number): string {
  if (min === 1 && max === 1) return ''
  if (min === 0 && max === 1) return '?'
  if (max >= MANY) return min === 0 ? '*' : '+'
  return min === max ? `{${min}}` : `{${min}-${max}}`
}

function attributeLine(id: string, values: readonly string[], { labels, relations }: LabelSchema): string {
  const owners = [...labels, ...relations]
    .filter(({ attributes = [] }) => attributes.includes(id))
    .map((owner) => nameOf(owner.id))
  const own = `Arg:${owners.length === 0 ? '<ANY>' : [...new Set(owners)].join('|')}`
  return `${nameOf(id)}\t${own}${values.length === 0 ? '' : `, Value:${values.map(nameOf).join('|')}`}`
}
