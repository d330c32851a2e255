import type { Format, TextFile } from '../format/format.ts'
import { recordFormat } from '../records/record-format.ts'
import { CONLLU_HOLDS } from './conllu-holds.ts'
import { conlluReader } from './read-conllu.ts'
import { writeConllu } from './write-conllu.ts'

/** CoNLL-U: words with their analysis as attributes; words that are written as one share its place. */
export const conllu: Format = /* @__PURE__ */ recordFormat({
  id: 'conllu',
  title: 'CoNLL-U',
  extensions: ['conllu'],
  unit: 'token',
  holds: CONLLU_HOLDS,
  detect,
  records: { reader: conlluReader, write: writeConllu },
})

function detect({ text }: TextFile): number {
  const rows = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/, 200)
    .slice(0, -1)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const own = rows.filter((line) => line.split('\t').length === 10 && /^\d/.test(line))
  return rows.length === 0 ? 0 : (own.length / rows.length) * 0.97
}
