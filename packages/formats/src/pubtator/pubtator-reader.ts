import type { LineReader, ReadItem, ReadOptions } from '../format/format.ts'
import { formatIssue } from '../format/issue.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { unescapeName } from '../text/names.ts'
import { placeClaims } from '../text/offsets.ts'

interface Mention {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly label: string
  readonly concepts: readonly string[]
}

interface OpenDocument {
  readonly id: string
  title: string | undefined
  abstract: string | undefined
  readonly mentions: Mention[]
  readonly relations: { readonly label: string; readonly ends: readonly [string, string] }[]
}

const PLACE = /^\d{1,12}$/

/** Reads PubTator line by line; a blank line, or the text of another document, ends one. */
export class PubtatorReader implements LineReader {
  readonly #options: ReadOptions
  readonly #name: string
  #open: OpenDocument | null = null
  #number = 0

  constructor(name: string, options: ReadOptions) {
    this.#name = stemOf(name)
    this.#options = options
  }

  *line(line: string): Generator<ReadItem> {
    this.#number++
    if (line.trim() === '') {
      yield* this.#close()
      return
    }
    const text = /^([^|\t]*)\|([ta])\|(.*)$/s.exec(line)
    if (text !== null) yield* this.#addText(text[1] ?? '', text[2] ?? '', text[3] ?? '')
    else if (!this.#addRow(line.split('\t'))) {
      const hint = 'A mention has an id, two offsets, its letters, a type and a concept, between tabs.'
      yield formatIssue('invalid_line', `Line ${this.#number} is neither text nor mention nor relation`, {
        severity: 'error',
        path: `line ${this.#number}`,
        hint,
      })
    }
  }

  *end(): Generator<ReadItem> {
    yield* this.#close()
  }

  *#addText(id: string, kind: string, text: string): Generator<ReadItem> {
    if (this.#open !== null && kind === 't') yield* this.#close()
    this.#open ??= { id: unescapeName(id), title: undefined, abstract: undefined, mentions: [], relations: [] }
    if (kind === 't') this.#open.title = text
    else this.#open.abstract = text
  }

  #addRow(cells: readonly string[]): boolean {
    const [, second = '', third = '', fourth = '', label = '', concept = ''] = cells
    if (this.#open === null || cells.length < 4) return false
    if (PLACE.test(second) && PLACE.test(third) && cells.length >= 5) {
      // `-1` and `-` say that no concept was found.
      const concepts = concept.split(/[|;,]/).filter((id) => id !== '' && id !== '-1' && id !== '-')
      this.#open.mentions.push({
        start: Number(second),
        end: Number(third),
        quote: fourth,
        label: unescapeName(label),
        concepts,
      })
      return true
    }
    if (second === '' || cells.length > 6) return false
    this.#open.relations.push({ label: unescapeName(second), ends: [third, fourth] })
    return true
  }

  *#close(): Generator<ReadItem> {
    const open = this.#open
    this.#open = null
    if (open === null) return
    const { title = '', abstract, mentions } = open
    // One sign parts title and abstract, whatever it is.
    const builder = new DocumentBuilder('pubtator', abstract === undefined ? title : `${title}\n${abstract}`)
    const id = open.id === '' ? this.#name : open.id
    const layer = this.#options.layer ?? 'mentions'
    const { spans, issues } = placeClaims(builder.text, mentions, 'codePoint', this.#options)
    for (const issue of issues) yield { ...issue, document: id }
    const concepts = new Map<string, { label: string; mentions: string[] }>()
    mentions.forEach(({ label, concepts: own }, i) => {
      const span = spans[i]
      if (span == null) return
      const made = builder.span(layer, label, [span])
      for (const concept of own) {
        const known = concepts.get(concept)
        if (known === undefined) concepts.set(concept, { label, mentions: [made] })
        else known.mentions.push(made)
      }
    })
    const entities = new Map<string, string>()
    for (const [concept, { label, mentions: own }] of concepts)
      entities.set(concept, builder.entity(layer, label, own, [linkOf(concept)]))
    for (const { label, ends } of open.relations) {
      const [subject, object] = ends.map((concept) => entities.get(concept))
      if (subject !== undefined && object !== undefined) {
        builder.relation(layer, label, [
          { role: 'subject', id: subject },
          { role: 'object', id: object },
        ])
      } else {
        const hint = 'A relation names concepts that mentions of the document have.'
        yield formatIssue(
          'unknown_reference',
          `Relation ${label} names ${ends.join(' and ')}, not all of which are mentioned`,
          { document: id, hint },
        )
      }
    }
    yield builder.build(id)
  }
}

function linkOf(concept: string) {
  const colon = concept.indexOf(':')
  return { base: colon < 0 ? '' : unescapeName(concept.slice(0, colon)), id: unescapeName(concept.slice(colon + 1)) }
}
