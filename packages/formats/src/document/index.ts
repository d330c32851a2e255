import { safeParseDocument } from '@chugiai/annotation'
import { isObject } from '@chugiai/text'
import type { Format, TextFile } from '../format/format.ts'
import type { Holds } from '../format/holds.ts'
import { formatIssue } from '../format/issue.ts'
import { firstRecords, jsonLineReader } from '../records/json-lines.ts'
import { recordFormat } from '../records/record-format.ts'

const HOLDS: Holds = {
  overlap: 'any',
  discontinuous: true,
  empty: true,
  attributes: 'any',
  relations: 'any',
  roles: 'any',
  relationAttributes: true,
  entities: true,
  links: true,
  documentLabels: true,
  notes: true,
  status: true,
  scores: true,
  ids: true,
  layers: true,
  tokens: 'sentences and words',
  metadata: true,
  text: true,
}

/** Our own documents as JSON Lines, with all that they hold. */
export const document: Format = /* @__PURE__ */ recordFormat({
  id: 'document',
  title: 'Chú Giải documents',
  extensions: ['jsonl', 'json'],
  unit: 'utf16',
  holds: HOLDS,
  detect,
  records: {
    reader: (name) =>
      jsonLineReader(function* (record, index) {
        const parsed = safeParseDocument(record)
        for (const { code, severity, message, path, hint } of parsed.issues) {
          const place = `${name}[${index}]${path === undefined ? '' : `.${path}`}`
          yield formatIssue('invalid_shape', `${code}: ${message}`, {
            severity: code === 'unknown_schema' ? 'info' : severity, // nothing is lost of what a schema would check
            path: place,
            ...(hint === undefined ? {} : { hint }),
          })
        }
        if (parsed.document !== null) yield parsed.document
      }),
    write: (own) => ({ text: `${JSON.stringify(own)}\n`, issues: [] }),
  },
})

function detect({ text }: TextFile): number {
  const records = firstRecords(text)
  if (records.length === 0) return 0
  return records.filter(({ offsetUnit, layers }) => offsetUnit === 'utf16' && isObject(layers)).length / records.length
}
