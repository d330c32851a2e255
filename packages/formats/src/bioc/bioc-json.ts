import { isObject } from '@chugiai/text'
import { defineFormat } from '../format/define-format.ts'
import type { Format } from '../format/format.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { readLines } from '../records/lines.ts'
import { stemOf } from '../text/input.ts'
import { asId, asList, asNumber, asText } from '../text/json.ts'
import {
  type BiocAnnotation,
  type BiocDocument,
  type BiocPassage,
  type BiocRelation,
  type Infons,
  joinSentences,
} from './bioc-document.ts'
import { fromBioc } from './from-bioc.ts'
import { BIOC_HOLDS, writeBioc } from './to-bioc.ts'

/** BioC JSON: a collection, or documents one a line as PubTator gives them, in code points. */
export const biocJson: Format = /* @__PURE__ */ defineFormat({
  id: 'bioc-json',
  title: 'BioC JSON',
  extensions: ['json', 'jsonl'],
  unit: 'codePoint',
  holds: BIOC_HOLDS,
  detect: ({ text }) =>
    firstRecords(text).some((record) => documentsOf(record).some(({ passages }) => Array.isArray(passages))) ? 0.97 : 0,
  *read(files, options) {
    for (const { name, text } of files) {
      let index = 0
      const reader = jsonLineReader(function* (record) {
        for (const document of documentsOf(record))
          yield* fromBioc(documentOf(document, `${stemOf(name)}-${++index}`), options)
      })
      yield* readLines(text, reader)
    }
  },
  write(documents, options) {
    const written = documents.map((document) => writeBioc(document, options, (own) => JSON.stringify(toRecord(own))))
    const data = `{"source": "chugiai", "date": "", "key": "", "infons": {}, "documents": [${written.map(({ text }) => `\n${text}`).join(',')}\n]}\n`
    return {
      files: [{ name: `${options.name ?? 'documents'}.json`, data }],
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

/** The documents of a collection, of PubTator's answer, or the one that a record is. */
function documentsOf(record: JsonRecord): JsonRecord[] {
  const listed = record.documents ?? record.PubTator3
  return (Array.isArray(listed) ? listed : [record]).filter(isObject)
}

function documentOf(record: JsonRecord, fallback: string): BiocDocument {
  const passages = asList(record.passages).filter(isObject)
  const levels = [record, ...passages, ...passages.flatMap(({ sentences }) => asList(sentences).filter(isObject))]
  return {
    id: asId(record.id) ?? fallback,
    infons: infonsOf(record),
    passages: passages.map(passageOf),
    annotations: levels.flatMap(({ annotations }) => asList(annotations).filter(isObject)).map(annotationOf),
    relations: levels.flatMap(({ relations }) => asList(relations).filter(isObject)).map(relationOf),
  }
}

function passageOf(passage: JsonRecord): BiocPassage {
  const sentences = asList(passage.sentences)
    .filter(isObject)
    .map(({ offset, text }) => ({ offset: asNumber(offset) ?? 0, text: asText(text) ?? '' }))
  const text = asText(passage.text)
  return {
    offset: asNumber(passage.offset) ?? 0,
    infons: infonsOf(passage),
    text: text === undefined || text === '' ? joinSentences(sentences) : text,
  }
}

function infonsOf({ infons }: JsonRecord): Infons {
  const own = Object.entries(isObject(infons) ? infons : {}).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return Object.fromEntries(
    own.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  )
}

function annotationOf(record: JsonRecord): BiocAnnotation {
  const places = asList(record.locations).filter(isObject)
  return {
    id: asId(record.id) ?? '',
    infons: infonsOf(record),
    locations: places.map(({ offset, length }) => ({ offset: asNumber(offset) ?? -1, length: asNumber(length) ?? -1 })),
    text: asText(record.text),
  }
}

function relationOf(record: JsonRecord): BiocRelation {
  const nodes = asList(record.nodes)
    .filter(isObject)
    .map(({ refid, role }) => ({ refid: asId(refid) ?? '', role: asText(role) ?? '' }))
  return { id: asId(record.id) ?? '', infons: infonsOf(record), nodes }
}

function toRecord({ id, infons, passages, annotations, relations }: BiocDocument): JsonRecord {
  const parts = passages.map((passage) => ({ ...passage, sentences: [], annotations: [], relations: [] }))
  return { id, infons, passages: parts, annotations, relations }
}
