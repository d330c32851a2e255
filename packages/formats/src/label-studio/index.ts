import { isObject } from '@chugiai/text'
import type { Format, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { readLines } from '../records/lines.ts'
import { stemOf } from '../text/input.ts'
import { readTask } from './read-task.ts'

export { formatLabelStudioConfig } from './format-config.ts'
export { type ParsedLabelStudioConfig, parseLabelStudioConfig } from './parse-config.ts'

const HOLDS: Holds = {
  ...SPANS_ONLY,
  empty: true,
  attributes: 'text',
  relations: 'binary',
  roles: ['from', 'to'],
  documentLabels: true,
  notes: true,
  metadata: true,
}

/** Label Studio: tasks with annotations and predictions, in code points. */
export const labelStudio: Format = {
  id: 'label-studio',
  title: 'Label Studio JSON',
  extensions: ['json'],
  unit: 'codePoint',
  holds: HOLDS,
  detect,
  *read(files, options) {
    for (const { name, text } of files) {
      yield* readLines(
        text,
        jsonLineReader((task, index) => readTask(task, `${stemOf(name)}-${index + 1}`, options)),
      )
    }
  },
  write(documents, options) {
    const written = documents.map((document) => {
      return writeReduced(document, HOLDS, 'codePoint', options, (writable) => JSON.stringify(toTask(writable)))
    })
    const data = `[${written.map(({ text }) => `\n${text}`).join(',')}\n]\n`
    return {
      files: [{ name: `${options.name ?? 'documents'}.json`, data }],
      issues: written.flatMap(({ issues }) => issues),
    }
  },
}

function toTask({ document, spans, relations, labels }: WritableDocument): JsonRecord {
  const ids = new Map(spans.map(({ annotation }, i) => [annotation.id, `region${i + 1}`]))
  const regions = spans.flatMap(({ annotation, units: [unit] }) => {
    const id = ids.get(annotation.id)
    const place = { start: unit!.start, end: unit!.end, text: annotation.quote }
    const meta = annotation.note === undefined ? {} : { meta: { text: [annotation.note] } }
    const own = {
      id,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { ...place, labels: [annotation.label] },
      ...meta,
    }
    const more = Object.entries(annotation.attributes ?? {}).map(([name, value]) => {
      return { id, from_name: name, to_name: 'text', type: 'textarea', value: { ...place, text: [value] } }
    })
    return [own, ...more]
  })
  const links = relations.map(({ annotation }) => {
    const [from, to] = annotation.arguments
    return {
      type: 'relation',
      from_id: ids.get(from!.id),
      to_id: ids.get(to!.id),
      direction: 'right',
      labels: [annotation.label],
    }
  })
  const choices = labels.map(({ annotation }, i) => {
    return {
      id: `choice${i + 1}`,
      from_name: 'choice',
      to_name: 'text',
      type: 'choices',
      value: { choices: [annotation.label] },
    }
  })
  return {
    data: { ...document.metadata, text: document.text, document_id: document.id },
    annotations: [{ result: [...regions, ...links, ...choices] }],
  }
}

function detect({ text }: TextFile): number {
  const records = firstRecords(text)
  if (records.length === 0) return 0
  const own = records.filter(
    (record) =>
      isObject(record.data) &&
      ('annotations' in record || 'predictions' in record || 'completions' in record || 'text' in record.data),
  )
  return (own.length / records.length) * 0.96
}
