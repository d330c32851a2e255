import { equalValues } from '../model/equal.ts'
import { annotationError } from '../model/error.ts'
import { annotationsIn } from '../model/layers.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import { referencesOf } from '../patch/lost-references.ts'
import type { AnnotationKeys } from './annotation-keys.ts'

/** An annotation with the layer of the annotator who made it. */
export interface Member {
  readonly layer: string
  readonly annotation: Annotation
}

/** Annotations that say the same, but perhaps for attributes and links. */
export interface Group {
  readonly key: string
  readonly members: readonly [Member, ...Member[]]
}

/** Everything in the layers that is not rejected, what says the same together. */
export function groupAlike(document: AnnotatedDocument, layers: readonly string[], keys: AnnotationKeys): Group[] {
  const groups = new Map<string, [Member, ...Member[]]>()
  for (const layer of layers) {
    const annotations = annotationsIn(document, layer)
    if (annotations === null) {
      throw annotationError('unknown_layer', `The document has no layer '${layer}'`, {
        path: 'options.layers',
        hint: `Layers here: ${Object.keys(document.layers).join(', ') || 'none'}.`,
      })
    }
    for (const annotation of annotations) {
      if (annotation.status === 'rejected') continue
      const key = keys.of(annotation)
      const member = { layer, annotation }
      const members = groups.get(key)
      if (members === undefined) groups.set(key, [member])
      else members.push(member)
    }
  }
  return [...groups].map(([key, members]) => ({ key, members }))
}

/** Those of a group who say the same of attributes and links too and are enough; `null` when nobody is, or two sides. */
export function voiceOf({ members }: Group, needed: number): Group['members'] | null {
  const voices: [Member, ...Member[]][] = []
  for (const member of members) {
    const voice = voices.find(([first]) => saysTheSame(first.annotation, member.annotation))
    if (voice === undefined) voices.push([member])
    else voice.push(member)
  }
  const [enough, other] = voices.filter((voice) => new Set(voice.map(({ layer }) => layer)).size >= needed)
  return other === undefined ? (enough ?? null) : null
}

/** Whether two annotations that are alike have the same attributes and links. */
export function saysTheSame(a: Annotation, b: Annotation): boolean {
  return equalValues(a.attributes ?? {}, b.attributes ?? {}) && equalValues(linksOf(a), linksOf(b))
}

/** Links by base and id, in any order; how sure an annotator is of them is no disagreement. */
export function linksOf(annotation: Annotation): readonly string[] {
  if (annotation.kind !== 'entity') return []
  return (annotation.links ?? []).map(({ base, id }) => JSON.stringify([base, id])).sort()
}

/** Groups after those that they refer to; what refers in a circle comes last. */
export function inOrderOfReference(groups: readonly Group[]): Group[] {
  const waiting = new Map<string, Group>()
  for (const group of groups) for (const { annotation } of group.members) waiting.set(annotation.id, group)
  const ordered = new Set<Group>()
  const open = new Set<Group>()
  for (const root of groups) {
    const stack = [root]
    for (let group = stack.at(-1); group !== undefined; group = stack.at(-1)) {
      open.add(group)
      const before = referencesOf(group.members[0].annotation)
        .map((id) => waiting.get(id))
        .find((other) => other !== undefined && !open.has(other))
      if (before !== undefined) stack.push(before)
      else {
        ordered.add(group)
        stack.pop()
      }
    }
  }
  return [...ordered]
}
