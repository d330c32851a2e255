import type { Span } from '@chugiai/text'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import type { DocumentBuilder } from '../text/document-builder.ts'
import { unescapeName } from '../text/names.ts'
import { type BracketReader, type Mention, parseOther } from './mention-brackets.ts'

/** What we write of a span that is of no entity, which CorefUD has no word for. */
export const ALONE = 'alone'
/** What we write of an entity whose label is not that of its first mention. */
export const ENTITY_LABEL = 'entity-label'

/** Label of a mention, and of an entity, of which a file says no type. */
const UNTYPED = 'mention'

/** Adds mentions as spans, and what they name as entities; gives what was wrong with their brackets. */
export function addMentions(
  builder: DocumentBuilder,
  { mentions, unopened, unclosed }: BracketReader,
  spans: readonly (Span | null)[],
  layer: string,
): FormatIssue[] {
  const entities = new Map<string, { label: string; mentions: string[] }>()
  for (const mention of inOrder(mentions)) {
    const { attributes, own } = attributesOf(mention)
    const label = unescapeName(mention.fields.get('etype') ?? UNTYPED)
    const id = builder.span(layer, label, piecesOf(mention, spans), { attributes })
    if (own.has(ALONE)) continue
    const entity = entities.get(mention.eid) ?? { label, mentions: [] }
    entities.set(mention.eid, entity)
    entity.label = own.get(ENTITY_LABEL) ?? entity.label
    entity.mentions.push(id)
  }
  for (const [eid, { label, mentions: ids }] of entities) builder.entity(layer, label, ids, [], { id: eid })
  const count = unopened + unclosed
  if (count === 0) return []
  const hint = 'Look whether the file was cut, or sentences are out of order.'
  return [formatIssue('unknown_reference', `${count} brackets of Entity= open or close nothing`, { count, hint })]
}

/** As they stand in the text; readers give them as they close. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const place = ({ pieces }: Mention) => [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0] as const
  return [...mentions].sort((a, b) => place(a)[0] - place(b)[0] || place(b)[1] - place(a)[1])
}

function attributesOf({ fields }: Mention) {
  const attributes: Record<string, string> = {}
  const own = new Map<string, string>()
  for (const [name, value] of fields) {
    if (name === 'etype') continue
    for (const [key, text] of name === 'other' ? parseOther(value) : [[name, value] as const]) {
      if (key === ALONE || key === ENTITY_LABEL) own.set(key, unescapeName(text))
      else if (unescapeName(key) !== '__proto__') attributes[unescapeName(key)] = unescapeName(text)
    }
  }
  return { attributes, own }
}

/** The letters of a mention's tokens; a place without letters where it is a word that is not in the text. */
function piecesOf({ pieces }: Mention, spans: readonly (Span | null)[]): Span[] {
  return pieces.map(({ start, end }) => {
    const placed = spans.slice(start, end).filter((span) => span !== null)
    const [first, last] = [placed[0], placed.at(-1)]
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end }
    const place = spans[start - 1]?.end ?? spans[start]?.start ?? 0
    return { start: place, end: place }
  })
}
