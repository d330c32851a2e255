import { addAnnotation, type Change, type EntityAnnotation, type EntityLink, type Ids } from '@chugiai/annotation'

/** A mention with a link, once it has an id. */
export interface LinkedMention {
  readonly id: string
  readonly label: string
  readonly rule: string
  /** What it names, the nearest first; one at least. */
  readonly links: readonly [EntityLink, ...EntityLink[]]
}

/** An entity for each thing that is linked to, over all its mentions. */
export function entityChanges(layer: string, mentions: readonly LinkedMention[], ids: Ids): Change[] {
  const groups = new Map<string, [LinkedMention, ...LinkedMention[]]>()
  for (const mention of mentions) {
    const key = JSON.stringify([mention.label, mention.links[0].base, mention.links[0].id])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  return [...groups.values()].map((group) => addAnnotation(layer, entityOver(group, ids.next('entity'))))
}

function entityOver(mentions: readonly [LinkedMention, ...LinkedMention[]], id: string): EntityAnnotation {
  const [{ label, links, rule }] = mentions
  return {
    kind: 'entity',
    id,
    label,
    mentions: mentions.map((mention) => mention.id),
    links,
    origin: { kind: 'rule', name: rule },
    status: 'suggested',
  }
}
