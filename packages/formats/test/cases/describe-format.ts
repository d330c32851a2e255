import { type AnnotatedDocument, type Annotation, createDocument, validateDocument } from '@chugiai/annotation'
import { type ByteFormat, type Format, type FormatIssue, read, type WriteOptions, writeFiles } from '@chugiai/formats'
import { runs } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument, documentWithin } from './arbitrary-document.ts'
import { content } from './content.ts'

interface Described {
  /** Whether a format can hold a document beyond what its row of the table says. */
  readonly fits?: (document: AnnotatedDocument) => boolean
  /** Losses that a document within the row may have all the same. */
  readonly allowed?: readonly FormatIssue['code'][]
  /** The text as the format can write it; as it is when left out. */
  readonly asWritten?: (text: string) => string
  /** How documents are written; as by default when left out. */
  readonly options?: WriteOptions
}

/** Kinds of loss that take an annotation away. */
const TAKES = new Set<FormatIssue['code']>([
  'discontinuous_lost',
  'document_label_lost',
  'empty_span_lost',
  'entity_lost',
  'overlap_lost',
  'rejected_lost',
  'relation_lost',
  'span_lost',
])

/** Layers that a format of tokens adds. */
const TOKENS = new Set(['sentences', 'words'])

function annotationsOf({ layers }: AnnotatedDocument): Annotation[] {
  return Object.entries(layers).flatMap(([layer, { annotations }]) => (TOKENS.has(layer) ? [] : annotations))
}

function placesOf(document: AnnotatedDocument): string[] {
  return annotationsOf(document).flatMap((annotation) =>
    annotation.kind === 'span' ? [`${annotation.label} ${JSON.stringify(annotation.spans)}`] : [],
  )
}

export async function roundTrip(format: Format | ByteFormat, document: AnnotatedDocument, options: WriteOptions = {}) {
  const written = await writeFiles(format, [document], options)
  const again = await read(format, written.files, format.holds.text ? {} : { texts: [document.text] })
  // A format of tokens writes nothing of a text without any.
  const empty = createDocument({ id: 'd1', text: document.text })
  return { written, again, document: again.documents[0] ?? empty }
}

/** The laws of every format: what it declares comes back, what it does not is reported, and what comes back is right. */
export function describeFormat(
  format: Format | ByteFormat,
  { fits = () => true, allowed = [], asWritten = (text) => text, options = {} }: Described = {},
): void {
  test(`${format.id}: what it holds comes back, without a word`, async () => {
    const within = documentWithin(format.holds, fits).filter(({ text }) => asWritten(text) === text)
    await fc.assert(
      fc.asyncProperty(within, async (document) => {
        const { written, again, document: read } = await roundTrip(format, document, options)
        const serious = written.issues.filter(({ code }) => !allowed.includes(code))
        expect(serious).toEqual([])
        expect(again.issues).toEqual([])
        expect(read!.text).toBe(document.text)
        expect(content(read!)).toEqual(content(document))
        expect(validateDocument(read!).filter(({ code }) => code !== 'split_letter')).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })

  test(`${format.id}: what it cannot hold is reported, and what remains is right`, async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { written, again, document: read } = await roundTrip(format, document, options)
        expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(read!.text).toBe(asWritten(document.text))
        const said = written.issues.filter(({ code }) => TAKES.has(code)).reduce((sum, issue) => sum + issue.count, 0)
        expect(said).toBe(annotationsOf(document).length - annotationsOf(read!).length)
        const places = new Set(placesOf(document))
        for (const place of placesOf(read!)) expect(places).toContain(place)
      }),
      { numRuns: runs(100) },
    )
  })
}
