import type { Format, TextFile } from '../format/format.ts'
import { recordFormat } from '../records/record-format.ts'
import { isTag, isUnderscored } from '../tokens/tags.ts'
import { CONLL_HOLDS } from './conll-holds.ts'
import { conllReader, fieldsOf, isComment } from './read-conll.ts'
import { writeConll } from './write-conll.ts'

/** Columns of tokens and tags: CoNLL-2002 and 2003, GermEval, VLSP, PhoNER and whatever is like them. */
export const conll: Format = /* @__PURE__ */ recordFormat({
  id: 'conll',
  title: 'CoNLL columns',
  extensions: ['conll', 'iob', 'bio', 'txt', 'tsv'],
  unit: 'token',
  holds: CONLL_HOLDS,
  detect,
  records: { reader: conllReader, write: writeConll },
})

/** `-DOCSTART-`, which need not be as wide as the others, and `<s>` of VLSP. */
function isMark([first = '', ...others]: readonly string[]): boolean {
  return first === '-DOCSTART-' || (others.length === 0 && /^<[^>]+>$/.test(first))
}

function detect({ text }: TextFile): number {
  // WebAnno's columns are others.
  if (text.startsWith('#FORMAT=')) return 0
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/, 200)
    .filter((line) => line.trim() !== '')
  const rows = lines.map(fieldsOf).filter((fields) => !isComment(fields) && !isMark(fields))
  if (rows.length === 0 || rows.some((row) => row.length < 2)) return 0
  const last = rows.map((row) => row.at(-1) ?? '')
  // `B_PER` may be something else.
  const isLoose = last.some(isUnderscored) && last.every((cell) => cell === 'O' || isUnderscored(cell))
  const tagged = isLoose ? rows.length / 2 : last.filter(isTag).length
  const width = rows[0]?.length
  const even = rows.filter((row) => row.length === width).length
  return 0.9 * (tagged / rows.length) * (even / rows.length)
}
