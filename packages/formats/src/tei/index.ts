import { defineFormat } from '../format/define-format.ts'
import type { Format } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { uniqueNames } from '../text/input.ts'
import { escapeAttribute, escapeText, xmlLetters } from '../xml/xml-letters.ts'
import { readTei } from './read-tei.ts'

const HOLDS: Holds = {
  ...SPANS_ONLY,
  empty: true,
  attributes: 'text',
  relations: 'binary',
  roles: ['active', 'passive'],
  relationAttributes: true,
  notes: true,
}

/** TEI P5: names in the text are read; what is written stands beside it, between anchors, so that spans may cross. */
export const tei: Format = /* @__PURE__ */ defineFormat({
  id: 'tei',
  title: 'TEI with standoff',
  extensions: ['xml'],
  unit: 'utf16',
  holds: HOLDS,
  detect: ({ text }) => (/<(?:\w+:)?TEI[\s>]/.test(text.slice(0, 4_000)) ? 0.97 : 0),
  *read(files, options) {
    for (const file of files) yield* readTei(file, options)
  },
  write(documents, options) {
    const names = uniqueNames(documents.map(({ id }) => id))
    const written = documents.map((document) =>
      writeReduced(document, HOLDS, 'utf16', { ...options, unit: 'utf16' }, toTei),
    )
    return {
      files: written.map(({ text }, i) => ({ name: `${names[i]}.xml`, data: text })),
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

function toTei({ document, spans, relations, losses }: WritableDocument): string {
  const letters = (text: string) => xmlLetters(text, losses)
  const attribute = (text: string) => escapeAttribute(letters(text))
  const edges = [
    ...new Set(spans.flatMap(({ annotation }) => annotation.spans.flatMap(({ start, end }) => [start, end]))),
  ].sort((a, b) => a - b)
  const ids = new Map(spans.map(({ annotation }, i) => [annotation.id, `s${i + 1}`]))
  const structures: string[] = []
  const features = (attributes: Readonly<Record<string, unknown>> = {}): string => {
    const own = Object.entries(attributes).map(
      ([name, value]) => `<f name="${attribute(name)}"><string>${escapeText(letters(String(value)))}</string></f>`,
    )
    if (own.length === 0) return ''
    structures.push(`<fs xml:id="f${structures.length + 1}">${own.join('')}</fs>\n`)
    return ` corresp="#f${structures.length}"`
  }
  const marks = spans.map(
    ({
      annotation: {
        id,
        label,
        attributes,
        note = '',
        spans: [span],
      },
    }) => {
      return `<span xml:id="${ids.get(id)}" from="#a${span?.start}" to="#a${span?.end}" type="${attribute(label)}"${features(attributes)}>${escapeText(letters(note))}</span>\n`
    },
  )
  const links = relations.map(
    ({
      annotation: {
        label,
        attributes,
        arguments: [active, passive],
      },
    }) => {
      return `<relation name="${attribute(label)}" active="#${ids.get(active?.id ?? '')}" passive="#${ids.get(passive?.id ?? '')}"${features(attributes)}/>\n`
    },
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${escapeText(letters(document.id))}</title></titleStmt><publicationStmt><p>chugiai</p></publicationStmt><sourceDesc><p>chugiai</p></sourceDesc></fileDesc></teiHeader>
<text><body><ab xml:space="preserve">${withAnchors(letters(document.text), edges)}</ab></body></text>
<standOff><spanGrp>
${marks.join('')}</spanGrp>
<listRelation>
${links.join('')}</listRelation>
${structures.join('')}</standOff></TEI>
`
}

function withAnchors(text: string, edges: readonly number[]): string {
  let done = 0
  let written = ''
  for (const edge of edges) {
    written += `${escapeText(text.slice(done, edge))}<anchor xml:id="a${edge}"/>`
    done = edge
  }
  return written + escapeText(text.slice(done))
}
