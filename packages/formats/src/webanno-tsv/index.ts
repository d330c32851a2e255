import { defineFormat } from '../format/define-format.ts'
import type { Format } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { uniqueNames } from '../text/input.ts'
import { isWebanno, readWebanno } from './read-webanno.ts'
import { writeWebanno } from './write-webanno.ts'

const HOLDS: Holds = {
  ...SPANS_ONLY,
  empty: true,
  attributes: 'text',
  relations: 'any',
  roles: 'any',
  relationAttributes: true,
  entities: true,
  layers: true,
  tokens: 'sentences and words',
  text: false,
}

/** WebAnno TSV 3, the tables of WebAnno and INCEpTION, in UTF-16: a layer a type, parts of words, slots, chains. */
export const webannoTsv: Format = /* @__PURE__ */ defineFormat({
  id: 'webanno-tsv',
  title: 'WebAnno TSV 3.3',
  extensions: ['tsv'],
  unit: 'utf16',
  holds: HOLDS,
  detect: ({ text }) => (isWebanno(text) ? 0.99 : 0),
  *read(files, options) {
    for (const [index, file] of files.entries()) yield* readWebanno(file, index, options)
  },
  write(documents, options) {
    const names = uniqueNames(documents.map(({ id }) => id))
    const written = documents.map((document) => writeWebanno(document, HOLDS, options))
    return {
      files: written.map(({ text }, i) => ({ name: `${names[i]}.tsv`, data: text })),
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})
