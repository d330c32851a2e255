import type { AttributeDefinition, LabelColor, LocalizedText, RoleDefinition } from '../label-schema.ts'

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

/** An attribute without a list of choices. */
export function attribute(
  id: string,
  type: 'text' | 'number' | 'boolean' | 'date',
  vi: string,
  en: string,
): AttributeDefinition {
  return { id, title: text(vi, en), type }
}

/** A role that one span fills, unless `counts` says otherwise. */
export function role(
  name: string,
  labels: readonly string[],
  counts: { readonly min?: number; readonly max?: number } = {},
): RoleDefinition {
  return { role: name, ...(labels.length === 0 ? {} : { labels }), ...counts }
}
