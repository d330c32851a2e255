import { describeQuote } from '@chugiai/annotation'
import { isObject } from '@chugiai/text'
import { defineFormat } from '../format/define-format.ts'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { formatIssue } from '../format/issue.ts'
import { firstRecords, type JsonRecord } from '../records/json-lines.ts'
import { type UnitSpan, type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { linesOf } from '../records/lines.ts'
import { stemOf, uniqueNames } from '../text/input.ts'
import { asText, parseJson } from '../text/json.ts'
import { textsOf } from '../text/texts.ts'
import { formatBodies } from './bodies.ts'
import { annotationsOf, byResource, readResource } from './read-annotations.ts'

const HOLDS: Holds = {
  ...SPANS_ONLY,
  discontinuous: true,
  empty: true,
  attributes: 'any',
  relations: 'binary',
  roles: ['from', 'to'],
  relationAttributes: true,
  documentLabels: true,
  notes: true,
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** The text stands with the annotations, under a name that says what it is to whoever reads JSON-LD. */
const OWN_CONTEXT = [CONTEXT, { text: 'https://schema.org/text' }]

/** W3C Web Annotation: pages of annotations, in code points as the standard says; tools that count UTF-16 need `unit`. */
export const webAnnotation: Format = /* @__PURE__ */ defineFormat({
  id: 'web-annotation',
  title: 'W3C Web Annotation',
  extensions: ['jsonld', 'json'],
  unit: 'codePoint',
  holds: HOLDS,
  detect({ text }) {
    const isAnnotation = (record: JsonRecord) => JSON.stringify(record['@context'] ?? '').includes('/ns/anno')
    return firstRecords(text).some(isAnnotation) ? 0.97 : 0
  },
  *read(files, options) {
    const texts = new Map(
      files.filter(({ name }) => name.endsWith('.txt')).map(({ name, text }) => [stemOf(name), text]),
    )
    for (const file of files) if (!file.name.endsWith('.txt')) yield* readFile(file, texts, options)
  },
  write(documents, options) {
    const names = uniqueNames(documents.map(({ id }) => id))
    const written = documents.map((document) => {
      return writeReduced(document, HOLDS, 'codePoint', options, (writable) => `${JSON.stringify(toPage(writable))}\n`)
    })
    return {
      files: written.map(({ text }, i) => ({ name: `${names[i]}.jsonld`, data: text })),
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

function* readFile(
  { name, text }: TextFile,
  texts: ReadonlyMap<string, string>,
  options: ReadOptions,
): Generator<ReadItem> {
  const { values, wrong } = valuesOf(text)
  if (wrong !== undefined) {
    const hint = 'Give one JSON value, or one a line.'
    yield formatIssue('invalid_line', `${name} is no JSON: ${wrong}`, { severity: 'error', path: name, hint })
  }
  let index = 0
  for (const value of values) {
    const own = isObject(value) ? asText(value.text) : undefined
    for (const resource of byResource(annotationsOf(value))) {
      const id = documentId(resource.source)
      const known = own ?? textsOf(options, id, index++) ?? texts.get(stemOf(id)) ?? texts.get(stemOf(name))
      if (known !== undefined) yield* readResource(resource, known, id, options)
      else {
        const hint = `Give the text of ${resource.source} by texts, or as ${stemOf(name)}.txt.`
        const count = resource.annotations.length
        yield formatIssue('missing_text', `The text of ${resource.source} is not in the file`, {
          severity: 'error',
          path: name,
          document: id,
          count,
          hint,
        })
      }
    }
  }
}

/** One value, or one a line. */
function valuesOf(text: string): { values: unknown[]; wrong?: string } {
  const whole = parseJson(text)
  if (whole.isValid) return { values: [whole.value] }
  const lines = [...linesOf(text)].filter((line) => line.trim() !== '').map(parseJson)
  const wrong = lines.find(({ isValid }) => !isValid)
  if (lines.length < 2 || wrong !== undefined) return { values: [], wrong: whole.message }
  return { values: lines.flatMap((line) => (line.isValid ? [line.value] : [])) }
}

const OWN = 'urn:chugiai:'

function documentId(source: string): string {
  if (!source.startsWith(OWN)) return source
  try {
    return decodeURIComponent(source.slice(OWN.length))
  } catch {
    return source
  }
}

function toPage({ document, spans, relations, labels }: WritableDocument): JsonRecord {
  const source = `${OWN}${encodeURIComponent(document.id)}`
  const idOf = (id: string) => `${source}#${encodeURIComponent(id)}`
  const annotation = (id: string, more: JsonRecord) => ({ id: idOf(id), type: 'Annotation', ...more })
  const items = [
    ...spans.map((span) => {
      const { id, label, attributes, note } = span.annotation
      return annotation(id, {
        body: formatBodies(label, attributes, note),
        target: toTarget(source, document.text, span),
      })
    }),
    ...relations.map(
      ({
        annotation: {
          id,
          label,
          attributes,
          note,
          arguments: [from, to],
        },
      }) => {
        return annotation(id, {
          motivation: 'linking',
          body: formatBodies(label, attributes, note, idOf(to?.id ?? '')),
          target: idOf(from?.id ?? ''),
        })
      },
    ),
    ...labels.map(({ annotation: { id, label, attributes, note } }) =>
      annotation(id, { body: formatBodies(label, attributes, note), target: source }),
    ),
  ]
  return { '@context': OWN_CONTEXT, id: `${source}#page`, type: 'AnnotationPage', text: document.text, items }
}

function toTarget(source: string, text: string, { annotation, units }: UnitSpan): JsonRecord {
  const pieces = annotation.spans.map((span, i) => {
    const { exact, prefix, suffix } = describeQuote(text, span)
    return {
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: units[i]?.start, end: units[i]?.end },
      ],
    }
  })
  return pieces.length === 1 ? (pieces[0] as JsonRecord) : { type: 'List', items: pieces }
}
