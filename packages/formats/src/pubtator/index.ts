import type { AnnotatedDocument, EntityAnnotation } from '@chugiai/annotation'
import { sliceSpan } from '@chugiai/text'
import type { Format, WriteOptions, WrittenRecord } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { recordFormat } from '../records/record-format.ts'
import { escapeName } from '../text/names.ts'
import { PubtatorReader } from './pubtator-reader.ts'

const HOLDS: Holds = {
  ...SPANS_ONLY,
  empty: true,
  relations: 'binary',
  roles: ['subject', 'object'],
  entities: true,
  links: true,
}

/** PubTator: titles and abstracts with mentions of concepts, and relations between concepts, in code points. */
export const pubtator: Format = /* @__PURE__ */ recordFormat({
  id: 'pubtator',
  title: 'PubTator',
  extensions: ['pubtator', 'txt'],
  unit: 'codePoint',
  holds: HOLDS,
  detect({ text }) {
    const [first = ''] = text.slice(0, 20_000).trimStart().split('\n', 1)
    return /^[^|\t]{1,100}\|t\|/.test(first) ? 0.95 : 0
  },
  records: { reader: (name, options) => new PubtatorReader(name, options), write: writeRecord },
})

function writeRecord(document: AnnotatedDocument, options: WriteOptions): WrittenRecord {
  return writeReduced(document, HOLDS, 'codePoint', options, toText)
}

const UNSAFE = /[\t\r\n|]/g

function toText(writable: WritableDocument): string {
  const { document, spans, losses } = writable
  const own = escapeName(document.id, UNSAFE)
  const concepts = conceptsOf(writable)
  const lines = textLines(document.text, own, writable)
  for (const { annotation, units } of spans) {
    const [unit] = units
    const letters = annotation.spans.map((span) => oneLine(sliceSpan(document.text, span))).join(' ')
    const ids = concepts.byMention.get(annotation.id)?.join('|') ?? ''
    lines.push([own, unit?.start, unit?.end, letters, escapeName(annotation.label, UNSAFE), ids].join('\t'))
  }
  const links = writable.relations.flatMap(({ annotation }) => {
    const ends = annotation.arguments.map(({ id }) => concepts.byEntity.get(id))
    return ends.includes(undefined) ? [] : [[own, escapeName(annotation.label, UNSAFE), ...ends].join('\t')]
  })
  losses.add('relation_lost', 'relations between other than concepts', writable.relations.length - links.length)
  return `${[...lines, ...links].join('\n')}\n\n`
}

/** The title is the first line, the abstract the rest, in one line. */
function textLines(text: string, id: string, { losses }: WritableDocument): string[] {
  const end = text.search(/\r\n|[\r\n]/)
  if (end < 0) return [`${id}|t|${text}`]
  const [title, rest] = [text.slice(0, end), text.slice(end + 1)]
  losses.add(
    'text_changed',
    'line ends within the abstract, now blanks',
    (rest.match(/[\r\n]/g) ?? []).length + (text[end] === '\r' ? 1 : 0),
  )
  return [`${id}|t|${title}`, `${id}|a|${oneLine(rest)}`]
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ')
}

/** Entities whose link names a concept: its mentions name it in their last column. */
function conceptsOf({ spans, entities, losses }: WritableDocument) {
  const labels = new Map(spans.map(({ annotation }) => [annotation.id, annotation.label]))
  const byMention = new Map<string, string[]>()
  const byEntity = new Map<string, string>()
  const taken = new Set<string>()
  for (const { annotation } of entities) {
    const concept = conceptOf(annotation)
    const mentions = annotation.mentions.filter((id) => labels.has(id))
    const isPlain = mentions.length > 0 && labels.get(mentions[0] ?? '') === annotation.label
    if (concept === null || taken.has(concept) || !isPlain) {
      losses.add('entity_lost', 'entities without a concept of their own, or of another label than their mentions')
      continue
    }
    taken.add(concept)
    byEntity.set(annotation.id, concept)
    losses.add('link_lost', 'links of entities behind the first', (annotation.links?.length ?? 1) - 1)
    losses.add('mention_lost', 'mentions of entities', annotation.mentions.length - mentions.length)
    for (const id of mentions) byMention.set(id, [...(byMention.get(id) ?? []), concept])
  }
  return { byMention, byEntity }
}

/** What parts the concepts of a mention, and the name of a base from an id. */
const CONCEPT_UNSAFE = /[\t\r\n|;,:]/g

/** `MESH:D008750`; `null` for an entity without one. */
function conceptOf({ links = [] }: EntityAnnotation): string | null {
  const [link] = links
  if (link === undefined || link.id === '') return null
  const id = escapeName(link.id, CONCEPT_UNSAFE)
  if (link.base !== '') return `${escapeName(link.base, CONCEPT_UNSAFE)}:${id}`
  // Alone these would say that no concept was found.
  return id === '-' || id === '-1' ? id.replace('-', '%2D') : id
}
