import type { LabelSchema, SpanAnnotation } from '@chugiai/annotation'

/** The annotation with another label, accepted, without the attributes that only the old label has. */
export function withLabel(annotation: SpanAnnotation, label: string, schema: LabelSchema): SpanAnnotation {
  const { attributes = {}, ...rest } = annotation
  const old = attributesOf(schema, annotation.label)
  const allowed = attributesOf(schema, label)
  const kept = Object.entries(attributes).filter(([name]) => allowed.has(name) || !old.has(name))
  return { ...rest, label, status: 'accepted', ...(kept.length === 0 ? {} : { attributes: Object.fromEntries(kept) }) }
}

function attributesOf(schema: LabelSchema, label: string): ReadonlySet<string> {
  return new Set(schema.labels.find(({ id }) => id === label)?.attributes)
}
