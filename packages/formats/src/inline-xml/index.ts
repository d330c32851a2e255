import { defineFormat } from '../format/define-format.ts'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { nestSpans } from '../markup/nest-spans.ts'
import { type MarkupEvent, scanTags } from '../markup/scan-tags.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { fromIdentifier, toFeature } from '../text/identifiers.ts'
import { stemOf, uniqueNames } from '../text/input.ts'
import { escapeAttribute, escapeText, xmlLetters } from '../xml/xml-letters.ts'

const HOLDS: Holds = { ...SPANS_ONLY, overlap: 'nested', empty: true, attributes: 'text' }

/** Elements that hold a text, not a name in it. */
const STRUCTURE = new Set([
  'doc',
  'docs',
  'document',
  'documents',
  'root',
  'xml',
  'corpus',
  'text',
  'body',
  'article',
  'news',
  'title',
  'head',
  'content',
  'p',
  'div',
  'para',
  'paragraph',
])
const SENTENCES = new Set(['s', 'sent', 'sentence'])
/** MUC's elements, whose label is their type: `<ENAMEX TYPE="PERSON">`. */
const TYPED = /^(?:ENAMEX|TIMEX|NUMEX)$/i

/** Names as elements in the text: ENAMEX of MUC and VLSP, or an element a label; XML or nearly. */
export const inlineXml: Format = /* @__PURE__ */ defineFormat({
  id: 'inline-xml',
  title: 'Inline XML',
  extensions: ['xml', 'sgm', 'muc', 'txt'],
  unit: 'utf16',
  holds: HOLDS,
  detect({ text }) {
    const start = text.slice(0, 20_000)
    if (/<(?:ENAMEX|TIMEX|NUMEX)\s/i.test(start)) return 0.9
    if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:doc|document)[\s>]/i.test(start)) return 0.5
    // Labels as elements in plain text: `Bà <PER>Hoa</PER>`.
    return /<([A-Z][A-Z_-]{1,30})>[^<\n]{1,200}<\/\1>/.test(start) ? 0.45 : 0
  },
  *read(files, options) {
    for (const file of files) yield* readFile(file, options)
  },
  write(documents, options) {
    const names = uniqueNames(documents.map(({ id }) => id))
    const written = documents.map((document) =>
      writeReduced(document, HOLDS, 'utf16', { ...options, unit: 'utf16' }, toXml),
    )
    return {
      files: written.map(({ text }, i) => ({ name: `${names[i]}.xml`, data: text })),
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

function* readFile({ name, text }: TextFile, options: ReadOptions): Generator<ReadItem> {
  const events = [...scanTags(text)]
  const isDocument = (event: MarkupEvent) => event.kind === 'open' && /^(?:doc|document)$/i.test(event.name)
  const starts = events.flatMap((event, i) => (isDocument(event) ? [i] : []))
  const bounds = starts.length > 1 ? starts : [0]
  for (const [i, start] of bounds.entries()) {
    const reader = new InlineReader(options)
    reader.read(events.slice(start, bounds[i + 1]), starts.length > 0)
    const id = reader.id ?? (bounds.length > 1 ? `${stemOf(name)}-${i + 1}` : stemOf(name))
    yield* reader.finish(id)
  }
}

interface OpenElement {
  readonly name: string
  readonly start: number
  readonly attributes: ReadonlyMap<string, string>
}

class InlineReader {
  id: string | undefined
  readonly #issues: FormatIssue[] = []
  readonly #options: ReadOptions
  readonly #found: (OpenElement & { readonly end: number })[] = []
  readonly #open: OpenElement[] = []
  #text = ''
  #isWithin = true

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /** @param hasRoot whether only what stands in the document's element counts */
  read(events: readonly MarkupEvent[], hasRoot: boolean): void {
    this.#isWithin = !hasRoot
    for (const event of events) {
      if (event.kind === 'text') this.#text += this.#isWithin ? event.text : ''
      else if (event.kind === 'open') this.#start(event)
      else this.#end(event.name)
    }
  }

  #start({ name, attributes, isEmpty }: Extract<MarkupEvent, { kind: 'open' }>): void {
    if (/^(?:doc|document)$/i.test(name)) {
      this.#isWithin = true
      this.id ??= attributes.get('id') ?? attributes.get('docid') ?? attributes.get('DOCID')
    }
    const element = { name, attributes, start: this.#text.length }
    if (isEmpty) this.#found.push({ ...element, end: element.start })
    else this.#open.push(element)
  }

  #end(name: string): void {
    if (/^(?:doc|document)$/i.test(name)) this.#isWithin = false
    const at = this.#open.findLastIndex((element) => element.name === name)
    if (at < 0) this.#report(`</${name}> ends what never began`)
    else {
      for (const unclosed of this.#open.splice(at + 1))
        if (!STRUCTURE.has(unclosed.name.toLowerCase()))
          this.#report(`<${unclosed.name}> is not closed within <${name}>`)
      const element = this.#open.pop()
      if (element !== undefined) this.#found.push({ ...element, end: this.#text.length })
    }
  }

  *finish(id: string): Generator<ReadItem> {
    for (const { name } of this.#open) if (!STRUCTURE.has(name.toLowerCase())) this.#report(`<${name}> is not closed`)
    for (const issue of this.#issues) yield { ...issue, document: id }
    const builder = new DocumentBuilder('inline-xml', this.#text)
    const ordered = this.#found.sort((a, b) => a.start - b.start || b.end - a.end)
    for (const { name, attributes, start, end } of ordered) {
      if (STRUCTURE.has(name.toLowerCase())) continue
      const isSentence = SENTENCES.has(name.toLowerCase())
      const isTyped = TYPED.test(name) && (attributes.has('TYPE') || attributes.has('type'))
      const label = isSentence ? 'sentence' : isTyped ? (attributes.get('TYPE') ?? attributes.get('type') ?? '') : name
      const own = [...attributes].filter(
        ([key]) => key !== '__proto__' && !(isTyped && (key === 'TYPE' || key === 'type')),
      )
      const details = { attributes: Object.fromEntries(own.map(([key, value]) => [fromIdentifier(key), value])) }
      builder.span(isSentence ? 'sentences' : (this.#options.layer ?? 'mentions'), label, [{ start, end }], details)
    }
    yield builder.build(id)
  }

  #report(message: string): void {
    this.#issues.push(
      formatIssue('invalid_xml', message, { severity: 'error', hint: 'Close each element within the one around it.' }),
    )
  }
}

const RESERVED = new Set(['TYPE', 'type'])

function toXml({ document, spans, losses }: WritableDocument): string {
  const letters = (text: string) => xmlLetters(text, losses)
  const nested = spans.map(
    ({
      annotation: {
        label,
        attributes = {},
        spans: [span],
      },
    }) => {
      const more = Object.entries(attributes).map(
        ([name, value]) => ` ${toFeature(name, RESERVED)}="${escapeAttribute(letters(String(value)))}"`,
      )
      const head = `<ENAMEX TYPE="${escapeAttribute(letters(label))}"${more.join('')}`
      return { start: span?.start ?? 0, end: span?.end ?? 0, open: `${head}>`, close: '</ENAMEX>', empty: `${head}/>` }
    },
  )
  // The signs of the whole text are counted once, not piece by piece.
  const text = nestSpans(letters(document.text), nested, escapeText)
  return `<doc id="${escapeAttribute(letters(document.id))}">${text}</doc>\n`
}
