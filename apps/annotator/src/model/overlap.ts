import type { LabelSchema, Overlap } from '@chugiai/annotation'

/** How spans of two labels may lie to one another: what the lowest label above both says, else the schema. */
export function overlapOf(schema: LabelSchema, first: string, second: string): Overlap {
  const others = lineageOf(schema, second)
  for (const label of lineageOf(schema, first)) {
    const rule = others.includes(label) ? schema.labels.find(({ id }) => id === label)?.overlap : undefined
    if (rule !== undefined) return rule
  }
  return schema.overlap
}

/** A label and those above it, from the bottom up; none for a label that the schema does not have. */
function lineageOf(schema: LabelSchema, label: string): readonly string[] {
  const lineage: string[] = []
  for (let id: string | undefined = label; id !== undefined && !lineage.includes(id); ) {
    const definition = schema.labels.find((candidate) => candidate.id === id)
    if (definition === undefined) break
    lineage.push(id)
    id = definition.parent
  }
  return lineage
}
