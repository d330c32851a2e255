import { defined } from '@chugiai/text'
import type { Annotation } from '../model/model.ts'
import type { Draft } from '../patch/draft.ts'
import { referencesOf } from '../patch/lost-references.ts'

/** Of each id, the annotations that refer to it, or did at some time. */
export class Referrers {
  readonly #referrers = new Map<string, Set<string>>()

  note(annotation: Annotation): void {
    for (const target of referencesOf(annotation)) {
      const referrers = this.#referrers.get(target)
      if (referrers === undefined) this.#referrers.set(target, new Set([annotation.id]))
      else referrers.add(annotation.id)
    }
  }

  /** Those that still do. */
  of(id: string, draft: Draft): readonly string[] {
    return [...(this.#referrers.get(id) ?? [])].filter((referrer) => {
      const there = draft.locate(referrer)
      return there !== undefined && referencesOf(there.annotation).includes(id)
    })
  }
}

/** An annotation under its new id, and with the new ids of what it refers to. */
export function renameIds(annotation: Annotation, names: ReadonlyMap<string, string>): Annotation {
  if (names.size === 0) return annotation
  const name = (id: string) => names.get(id) ?? id
  const { derivedFrom } = annotation
  const renamed: Annotation = {
    ...annotation,
    id: name(annotation.id),
    ...defined({ derivedFrom: derivedFrom?.map(({ layer, id }) => ({ layer, id: name(id) })) }),
  }
  if (renamed.kind === 'relation') {
    return { ...renamed, arguments: renamed.arguments.map(({ role, id }) => ({ role, id: name(id) })) }
  }
  return renamed.kind === 'entity' ? { ...renamed, mentions: renamed.mentions.map(name) } : renamed
}
