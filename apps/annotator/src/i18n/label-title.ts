import { computed } from '@preact/signals'
import { labelById, schema } from '../state/schema.ts'
import { localized } from './translate.ts'

const relations = computed(() => new Map(schema.value.relations.map((relation) => [relation.id, relation])))

const others = computed(() => new Map(schema.value.labels.map((label) => [label.id, label])))

/** A label or a relation in words of the page's language: `Nhân vật`. One without a title is its own. */
export function labelTitle(id: string): string {
  const definition = labelById(id).definition ?? others.value.get(id) ?? relations.value.get(id)
  return localized(definition?.title, id)
}

const attributes = computed(() => new Map(schema.value.attributes.map((attribute) => [attribute.id, attribute])))

export function attributeTitle(id: string): string {
  return localized(attributes.value.get(id)?.title, id)
}

export function attributeDefinition(id: string) {
  return attributes.value.get(id)
}
