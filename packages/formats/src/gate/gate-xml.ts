import { defineFormat } from '../format/define-format.ts'
import type { Format, ReadItem, ReadOptions, TextFile, WriteOptions, WriteResult } from '../format/format.ts'
import { formatIssue } from '../format/issue.ts'
import type { WritableDocument } from '../records/json-writer.ts'
import { stemOf, uniqueNames } from '../text/input.ts'
import { childElement, childElements, childText, parseXmlText, type XmlElement } from '../xml/parse-xml-text.ts'
import { escapeAttribute, escapeText, xmlLetters } from '../xml/xml-letters.ts'
import { fromGate, GATE_HOLDS, type GateAnnotation, type GateDocument, writeGate } from './gate-document.ts'
import { formatWrapped, parseWrapped } from './xstream.ts'

/** GATE's XML: the text with numbered nodes, and sets of annotations between them, in UTF-16. */
export const gate: Format = /* @__PURE__ */ defineFormat({
  id: 'gate',
  title: 'GATE XML',
  extensions: ['xml'],
  unit: 'utf16',
  holds: GATE_HOLDS,
  detect: ({ text }) => (/<GateDocument[\s>]/.test(text.slice(0, 2_000)) ? 0.99 : 0),
  *read(files, options) {
    for (const file of files) yield* readFile(file, options)
  },
  write(documents, options): WriteResult {
    const names = uniqueNames(documents.map(({ id }) => id))
    const written = documents.map((document) => writeGate(document, 'utf16', utf16(options), toXml))
    return {
      files: written.map(({ text }, i) => ({ name: `${names[i]}.xml`, data: text })),
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

// The nodes count as Java does; nothing in the file could say otherwise.
const utf16 = (options: WriteOptions): WriteOptions => ({ ...options, unit: 'utf16' })

function* readFile({ name, text }: TextFile, options: ReadOptions): Generator<ReadItem> {
  const parsed = parseXmlText(text, name)
  if ('issue' in parsed) {
    yield parsed.issue
    return
  }
  const { root } = parsed
  const content = childElement(root, 'TextWithNodes')
  if (content === undefined) {
    const hint = 'Save the document from GATE as GATE XML.'
    yield formatIssue('missing_text', `${name} has no TextWithNodes`, { severity: 'error', path: name, hint })
    return
  }
  const sets = new Map<string, GateAnnotation[]>()
  for (const set of childElements(root, 'AnnotationSet')) {
    sets.set(set.attributes.Name ?? '', childElements(set, 'Annotation').map(annotationOf))
  }
  const features = childElement(root, 'GateDocumentFeatures')
  const document = { text: content.text, features: features === undefined ? {} : featuresOf(features), sets }
  yield* fromGate(document, stemOf(name), 'utf16', options)
}

function annotationOf(element: XmlElement): GateAnnotation {
  const { Type = '', StartNode = '-1', EndNode = '-1' } = element.attributes
  return { type: Type, start: Number(StartNode), end: Number(EndNode), features: featuresOf(element) }
}

function featuresOf(element: XmlElement): Record<string, unknown> {
  const entries = childElements(element, 'Feature').flatMap((feature) => {
    const [name, value] = [childText(feature, 'Name'), childElement(feature, 'Value')]
    return name === undefined || name === '__proto__' || value === undefined ? [] : [[name, javaValue(value)] as const]
  })
  return Object.fromEntries(entries)
}

function javaValue({ text, attributes: { className = '', itemClassName } }: XmlElement): unknown {
  if (className.endsWith('ObjectWrapper')) return parseWrapped(text) ?? text
  if (/\.(?:Integer|Long|Short|Byte|Double|Float|BigDecimal|BigInteger)$/.test(className)) return Number(text)
  if (className.endsWith('.Boolean')) return text === 'true'
  return itemClassName === undefined ? text : text.split(';')
}

function toXml({ text, features, sets }: GateDocument, { losses }: WritableDocument): string {
  const letters = (value: string) => xmlLetters(value, losses)
  let id = 0
  const written = [...sets].map(([name, annotations]) => {
    const listed = annotations.map(({ type, start, end, features: own }) => {
      const attributes = `Id="${id++}" Type="${escapeAttribute(letters(type))}" StartNode="${start}" EndNode="${end}"`
      return `<Annotation ${attributes}>\n${formatFeatures(own, letters)}</Annotation>\n`
    })
    return `<AnnotationSet${name === '' ? '' : ` Name="${escapeAttribute(letters(name))}"`}>\n${listed.join('')}</AnnotationSet>\n`
  })
  const nodes = [...sets.values()].flatMap((annotations) => annotations.flatMap(({ start, end }) => [start, end]))
  return `<?xml version='1.0' encoding='UTF-8'?>
<GateDocument version="3">
<GateDocumentFeatures>
${formatFeatures(features, letters)}</GateDocumentFeatures>
<TextWithNodes>${withNodes(letters(text), nodes)}</TextWithNodes>
${written.join('')}</GateDocument>
`
}

function withNodes(text: string, nodes: readonly number[]): string {
  let done = 0
  let written = ''
  for (const node of [...new Set(nodes)].sort((a, b) => a - b)) {
    written += `${escapeText(text.slice(done, node))}<Node id="${node}"/>`
    done = node
  }
  return written + escapeText(text.slice(done))
}

function formatFeatures(features: Readonly<Record<string, unknown>>, letters: (text: string) => string): string {
  return Object.entries(features)
    .map(([name, value]) => {
      const [kind, written] = formatValue(value)
      const own = `<Name className="java.lang.String">${escapeText(letters(name))}</Name>`
      return `<Feature>\n  ${own}\n  <Value className="${kind}">${escapeText(letters(written))}</Value>\n</Feature>\n`
    })
    .join('')
}

function formatValue(value: unknown): [className: string, text: string] {
  if (typeof value === 'string') return ['java.lang.String', value]
  if (typeof value === 'boolean') return ['java.lang.Boolean', String(value)]
  if (typeof value !== 'number') return ['gate.corpora.ObjectWrapper', formatWrapped(value)]
  if (!Number.isInteger(value) || Object.is(value, -0))
    return ['java.lang.Double', Object.is(value, -0) ? '-0.0' : String(value)]
  return [Math.abs(value) < 2 ** 31 ? 'java.lang.Integer' : 'java.lang.Long', String(value)]
}
