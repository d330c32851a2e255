import type { AnnotatedDocument } from '@chugiai/annotation'
import { decode } from '@chugiai/normalizer'
import type { Recognizer } from '@chugiai/recognizer'
import { defined, type Issue } from '@chugiai/text'
import { annotateDocument } from '../annotate/annotate-document.ts'
import { articleOfRecord } from '../article/article-of-record.ts'
import { recognizerByFlag } from '../model/model-flag.ts'
import { documentOfRecord } from '../record/document-record.ts'
import { stringifyExact } from '../record/exact-numbers.ts'
import { placeName } from '../record/place.ts'
import type { GoodRecord, Outcome } from '../record/record.ts'
import { recordFields, stringField } from '../record/record-input.ts'
import type { RecordWork, WorkSettings } from '../stream/record-work.ts'
import { choice, text } from '../terminal/options.ts'
import { conlluOf } from './conllu.ts'
import type { SegmentedSentence } from './segmented-sentence.ts'

interface SegmentSettings {
  readonly textField: string
  /** `text` for people and older tools, `ndjson` with spans, `conllu` with columns; as the record came when left out. */
  readonly to: 'text' | 'ndjson' | 'conllu' | 'auto'
  readonly tags: boolean
  readonly recognizer: Recognizer
}

/** What `chugiai segment` does with a record. */
export async function segmentWork({ flags }: WorkSettings): Promise<RecordWork> {
  const to = choice('--to', flags.to === 'parquet' ? 'ndjson' : (flags.to ?? 'auto'), [
    'auto',
    'text',
    'ndjson',
    'conllu',
  ])
  const settings: SegmentSettings = {
    textField: recordFields(flags).textField,
    to: to === 'auto' && flags.out !== undefined ? 'ndjson' : to,
    tags: flags.tags === true,
    recognizer: await recognizerByFlag(text(flags.model) ?? 'vi', { parts: ['words', 'tags'] }),
  }
  return (record) => segmentRecord(record, settings)
}

function segmentRecord(record: GoodRecord, settings: SegmentSettings): Outcome {
  const { textField, recognizer, to } = settings
  const document = documentOfRecord(record, textField)
  if (document !== null && to !== 'text' && to !== 'conllu' && record.kind === 'json') {
    return { output: `${stringifyExact(segmentDocument(document, recognizer), record.exact)}\n`, issues: [] }
  }
  const { text, issues } = textOf(record, textField)
  const sentences = sentencesOf(text, recognizer)
  if (to === 'conllu') return { output: conlluOf(placeName(record.place), text, sentences), issues }
  if (to === 'text' || (to === 'auto' && record.kind !== 'json')) {
    return { output: sentences.map((sentence) => lineOf(sentence, settings.tags)).join(''), issues }
  }
  if (record.kind === 'json')
    return { output: `${stringifyExact({ ...record.value, sentences }, record.exact)}\n`, issues }
  return { output: `${JSON.stringify({ id: placeName(record.place), text, sentences })}\n`, issues }
}

/** A document gets the two layers beside what is in it. */
function segmentDocument(document: AnnotatedDocument, recognizer: Recognizer): AnnotatedDocument {
  const { sentences, words } = annotateDocument(document, recognizer).layers
  return { ...document, layers: { ...document.layers, ...defined({ sentences, words }) } }
}

/** The text that is cut: of a page of HTML, what is to be read on it. */
function textOf(record: GoodRecord, textField: string): { readonly text: string; readonly issues: readonly Issue[] } {
  if (record.kind === 'html') {
    const { article, issues } = articleOfRecord(record, { textField, idField: 'id' })
    return { text: article.text, issues }
  }
  return record.kind === 'json' ? { text: stringField(record.value, textField), issues: [] } : decode(record.bytes)
}

function sentencesOf(text: string, recognizer: Recognizer): SegmentedSentence[] {
  const words = recognizer.tag(text).map(({ span, upos }) => ({ span, text: text.slice(span.start, span.end), upos }))
  let next = 0
  return recognizer.sentences(text).map(({ span }) => {
    const first = next
    while (next < words.length && (words[next]?.span.start ?? 0) < span.end) next++
    return { span, words: words.slice(first, next) }
  })
}

/** A sentence a line, a blank between words, `_` for the blanks within one: `Bà Lê_Thị_Hoa ở Huế .` */
function lineOf({ words }: SegmentedSentence, tags: boolean): string {
  const written = words.map(({ text, upos }) => text.replace(/\s+/g, '_') + (tags ? `/${upos}` : ''))
  return `${written.join(' ')}\n`
}
