import type { AttributeDefinition, LabelColor, LocalizedText, RoleDefinition } from '../model/label-schema.ts'

/** Some texts that an editor offers, and any other. */
export type Open<Known extends string> = Known | (string & {})

/** A text in Vietnamese and English. */
export const text = (vi: string, en: string): LocalizedText => ({ vi, en })

/** A colour for light grounds and one for dark grounds. */
export const color = (light: string, dark: string): LabelColor => ({ light, dark })

/** An attribute that chooses from a list. Choices are `id, Vietnamese, English`. */
export function choice(
  id: string,
  vi: string,
  en: string,
  values: readonly (readonly [id: string, vi: string, en: string])[],
): AttributeDefinition {
  return {
    id,
    title: text(vi, en),
    type: 'one',
    values: values.map(([value, ...title]) => ({ id: value, title: text(...title) })),
  }
}

/** An attribute that chooses any number from a list. */
export function choices(...definition: Parameters<typeof choice>): AttributeDefinition {
  return { ...choice(...definition), type: 'many' }
}

/** An attribute without a list of choices. */
export function attribute(
  id: string,
  type: 'text' | 'number' | 'boolean' | 'date',
  vi: string,
  en: string,
): AttributeDefinition {
  return { id, title: text(vi, en), type }
}

/** A role with its name in Vietnamese and English, that one annotation fills unless `counts` says otherwise. */
export function role(
  name: string,
  vi: string,
  en: string,
  labels: readonly string[],
  counts: { readonly min?: number; readonly max?: number } = {},
): RoleDefinition {
  return { role: name, title: text(vi, en), ...(labels.length === 0 ? {} : { labels }), ...counts }
}

/** Definitions with their guidelines, which stand in a list of their own. */
export function withGuidelines<Definition extends { readonly id: string }>(
  definitions: readonly Definition[],
  guidelines: Readonly<Record<string, LocalizedText>>,
): Definition[] {
  return definitions.map((definition) => {
    const found = guidelines[definition.id]
    return found === undefined ? definition : { ...definition, guidelines: found }
  })
}
