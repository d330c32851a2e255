import { fromViews } from '../cas/from-views.ts'
import { CAS_HOLDS, toCas } from '../cas/to-cas.ts'
import { inTypes, typesOf } from '../cas/type-system.ts'
import { defineFormat } from '../format/define-format.ts'
import type { Format } from '../format/format.ts'
import { firstRecords, jsonLineReader } from '../records/json-lines.ts'
import { readLines } from '../records/lines.ts'
import { uniqueNames } from '../text/input.ts'
import { parseJsonCas } from './read-json-cas.ts'
import { formatJsonCas } from './write-json-cas.ts'

/** UIMA's JSON CAS 0.4, with its types, in UTF-16. */
export const jsonCas: Format = /* @__PURE__ */ defineFormat({
  id: 'json-cas',
  title: 'UIMA JSON CAS 0.4',
  extensions: ['json'],
  unit: 'utf16',
  holds: CAS_HOLDS,
  detect: ({ text }) => (firstRecords(text).some((record) => '%FEATURE_STRUCTURES' in record) ? 0.99 : 0),
  *read(files, options) {
    for (const { name, text } of files) {
      yield* readLines(
        text,
        jsonLineReader((record) => fromViews(parseJsonCas(record), 'json-cas', name, options)),
      )
    }
  },
  write(documents, options) {
    const names = uniqueNames(documents.map(({ id }) => id))
    const made = documents.map((document) => toCas(document, options))
    const files = made.map(({ cas, losses }, i) => {
      const types = typesOf([cas])
      return {
        name: `${names[i]}.json`,
        data: `${JSON.stringify(formatJsonCas(inTypes(cas, types, losses), types))}\n`,
      }
    })
    return { files, issues: made.flatMap(({ issues, losses }) => [...issues, ...losses.issues()]) }
  },
})
