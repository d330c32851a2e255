import { fromCas } from '../cas/from-cas.ts'
import type { ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { formatIssue } from '../format/issue.ts'
import { linesOf } from '../records/lines.ts'
import { stemOf } from '../text/input.ts'
import { textsOf } from '../text/texts.ts'
import { parseLayer } from './header.ts'
import { layRows } from './lay-rows.ts'
import { LayerReader } from './read-layers.ts'
import { parseBody } from './rows.ts'

/** Reads a file of WebAnno TSV 3.0 to 3.3. */
export function* readWebanno({ name, text }: TextFile, index: number, options: ReadOptions): Generator<ReadItem> {
  const lines = [...linesOf(text)]
  const id = stemOf(name)
  if (!isWebanno(text)) {
    const hint = 'Export it again as "WebAnno TSV v3.3".'
    yield formatIssue('invalid_shape', `${name} is no WebAnno TSV 3`, {
      severity: 'error',
      path: name,
      document: id,
      hint,
    })
    return
  }
  const layers = lines.flatMap((line) => parseLayer(line) ?? [])
  const { sentences, wrong } = parseBody(lines)
  for (const number of wrong) {
    const hint = 'A row is a number, two offsets, a word and a cell a column, between tabs.'
    yield formatIssue('invalid_line', `Line ${number + 1} of ${name} is no row`, {
      severity: 'error',
      path: `line ${number + 1}`,
      document: id,
      hint,
    })
  }
  const laid = layRows(sentences, textsOf(options, id, index), options)
  const reader = new LayerReader(layers, laid.spans)
  const structures = reader.read(sentences)
  for (const issue of [...laid.issues, ...reader.issues]) yield { ...issue, document: id }
  yield* fromCas({ text: laid.text, structures }, 'webanno-tsv', id, options)
}

/** Whether a file says that it is WebAnno TSV 3. */
export function isWebanno(text: string): boolean {
  return /^#FORMAT=WebAnno TSV 3/.test(text)
}
