import { defineFormat } from '../format/define-format.ts'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { formatIssue } from '../format/issue.ts'
import { scanTags } from '../markup/scan-tags.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf, uniqueNames } from '../text/input.ts'
import { escapeAttribute, escapeText, xmlLetters } from '../xml/xml-letters.ts'
import { markSpans } from './mark-spans.ts'

const HOLDS: Holds = { ...SPANS_ONLY, discontinuous: true, empty: true }

/** A page that shows the text with its spans as `<mark>`; spans that cross are marked piece by piece. */
export const html: Format = /* @__PURE__ */ defineFormat({
  id: 'html',
  title: 'HTML with marks',
  extensions: ['html', 'htm'],
  unit: 'utf16',
  holds: HOLDS,
  detect: ({ text }) => (/<mark\s[^>]*data-span=/.test(text) || text.includes('<article class="chugiai"') ? 0.95 : 0),
  *read(files, options) {
    for (const file of files) yield* readFile(file, options)
  },
  write(documents, options) {
    const names = uniqueNames(documents.map(({ id }) => id))
    const written = documents.map((document) =>
      writeReduced(document, HOLDS, 'utf16', { ...options, unit: 'utf16' }, toPage),
    )
    return {
      files: written.map(({ text }, i) => ({ name: `${names[i]}.html`, data: text })),
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

/** Reads pages that were written here; of others nobody knows which of their letters are the text. */
function* readFile({ name, text }: TextFile, options: ReadOptions): Generator<ReadItem> {
  let isWithin = false
  let id = stemOf(name)
  let letters = ''
  const open: string[] = []
  const spans = new Map<string, { label: string; pieces: { start: number; end: number }[] }>()
  for (const event of scanTags(text)) {
    if (event.kind === 'open' && event.name === 'article') {
      isWithin = true
      id = event.attributes.get('data-document') ?? id
    } else if (event.kind === 'close' && event.name === 'article') isWithin = false
    else if (!isWithin) continue
    else if (event.kind === 'text') letters += event.text
    else if (event.kind === 'close') {
      const last = spans.get(open.pop() ?? '')?.pieces.at(-1)
      if (last !== undefined) last.end = letters.length
    } else if (event.name === 'mark') {
      const number = event.attributes.get('data-span') ?? ''
      const own = spans.get(number) ?? { label: event.attributes.get('data-label') ?? '', pieces: [] }
      spans.set(number, own)
      open.push(number)
      // A piece that begins where the last one ended goes on with it.
      if (own.pieces.at(-1)?.end !== letters.length) own.pieces.push({ start: letters.length, end: letters.length })
    }
  }
  if (!text.includes('<article')) {
    const hint = 'Only pages written by this format are read; for articles use @chugiai/article.'
    yield formatIssue('invalid_shape', `${name} is no page of marks`, {
      severity: 'error',
      path: name,
      document: id,
      hint,
    })
    return
  }
  const builder = new DocumentBuilder('html', letters)
  for (const { label, pieces } of spans.values()) builder.span(options.layer ?? 'mentions', label, pieces)
  yield builder.build(id)
}

const STYLE =
  'article{white-space:pre-wrap;font:1rem/1.7 system-ui,sans-serif;max-width:45rem;margin:2rem auto}mark{background:#ffe08a;border-radius:.2em;padding:0 .1em}mark mark{background:#9fd8ff}'

function toPage({ document, spans, losses }: WritableDocument): string {
  const letters = (text: string) => xmlLetters(text, losses)
  const marks = spans.map(({ annotation }) => ({ label: letters(annotation.label), spans: annotation.spans }))
  const id = letters(document.id)
  const body = markSpans(letters(document.text), marks)
  return `<!doctype html>
<meta charset="utf-8">
<title>${escapeText(id)}</title>
<style>${STYLE}</style>
<article class="chugiai" data-document="${escapeAttribute(id)}">${body}</article>
`
}
