import type { AnnotatedDocument, Annotation } from '@chugiai/annotation'

/** What a document says, whatever its ids are: one line an annotation, sorted; sentences and words aside. */
export function content(document: AnnotatedDocument): string[] {
  const all = Object.entries(document.layers).flatMap(([layer, { annotations }]) =>
    annotations.map((annotation) => ({ layer, annotation })),
  )
  const byId = new Map(all.map(({ annotation }) => [annotation.id, annotation]))
  return all
    .filter(({ layer }) => layer !== 'sentences' && layer !== 'words')
    .map(({ annotation }) => lineOf(annotation, byId))
    .sort()
}

function lineOf(annotation: Annotation, byId: ReadonlyMap<string, Annotation>, depth = 0): string {
  const name = (id: string) => (depth > 5 ? id : lineOf(byId.get(id)!, byId, depth + 1))
  const { label, attributes = {}, note = '' } = annotation
  const details = JSON.stringify([label, Object.entries(attributes).sort(), note])
  if (annotation.kind === 'span') return `span ${details} ${JSON.stringify(annotation.spans)}`
  if (annotation.kind === 'relation') {
    return `relation ${details} (${annotation.arguments.map(({ role, id }) => `${JSON.stringify(role)}: ${name(id)}`).join(', ')})`
  }
  if (annotation.kind === 'entity') {
    return `entity ${details} (${annotation.mentions.map(name).sort().join(', ')}) ${JSON.stringify(annotation.links ?? [])}`
  }
  return `document ${details}`
}
