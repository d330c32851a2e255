import type { Annotation, LabelSchema } from '@chugiai/annotation'

/** The annotation with another label, accepted, without the attributes that only the old label has. */
export function withLabel<A extends Annotation>(annotation: A, label: string, schema: LabelSchema): A {
  const { attributes = {}, ...rest } = annotation
  const old = attributesOf(schema, annotation.label)
  const allowed = attributesOf(schema, label)
  const kept = Object.entries(attributes).filter(([name]) => allowed.has(name) || !old.has(name))
  const own = kept.length === 0 ? {} : { attributes: Object.fromEntries(kept) }
  return { ...rest, label, status: 'accepted', ...own } as A
}

function attributesOf({ labels, relations }: LabelSchema, label: string): ReadonlySet<string> {
  return new Set([...labels, ...relations].find(({ id }) => id === label)?.attributes)
}
