import { parseDocument } from '@chugiai/annotation'
import type { ReadItem, ReadOptions } from '@chugiai/formats'
import { conll } from '@chugiai/formats/conll'
import { conllu } from '@chugiai/formats/conllu'
import { runs } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const token = fc.constantFrom(
  'Hoa',
  'Đà_Nẵng',
  '#',
  '-',
  '<s>',
  '\u00a0',
  'a\u00a0b',
  '"',
  '1',
  '',
  '😀',
  ' x',
  '-DOCSTART-',
)
const tag = fc.constantFrom('O', 'O', 'B-PER', 'I-PER', 'S-LOC', 'E-LOC', 'X-Y', '_', 'PER', 'B-NP', '')
const separator = fc.constantFrom('\t', '\t', ' ', '  ', '\t\t')
const columns = fc
  .tuple(separator, token, fc.array(fc.oneof(tag, token), { maxLength: 3 }))
  .map(([by, first, rest]) => {
    return [first, ...rest].join(by)
  })
const odd = fc.constantFrom('', '', ' ', '# nguồn\tO', '-DOCSTART- O', '</title>', '\t', 'Hoa\tO\t', 'Hoa O ')

const misc = fc.constantFrom(
  '_',
  'SpaceAfter=No',
  'NER=B-LOC',
  'Entity=(e1-x-1-)',
  'Entity=(e1-x-1-',
  'Entity=e1)',
  'Gloss=a',
  '',
)
const id = fc.constantFrom('1', '2', '3', '12', '1-2', '2.1', '0.1', 'x', '-')
const word = fc.tuple(id, token, misc).map(([number, form, last]) => `${number}\t${form}\t_\tN\t_\t_\t\t_\t_\t${last}`)
const comment = fc.constantFrom(
  '# newdoc id = a',
  '# newdoc',
  '# text = Hoa',
  '# global.Entity = eid-etype',
  '1\tx',
  '',
  '',
)

const readers = [
  { format: conll, line: fc.oneof({ weight: 4, arbitrary: columns }, odd) },
  { format: conllu, line: fc.oneof({ weight: 4, arbitrary: word }, comment) },
]
const options = fc.constantFrom<ReadOptions>(
  {},
  { split: 'sentence' },
  { columns: ['token', 'pos', 'ner'] },
  { texts: ['Hoa 1'] },
)

test.each(readers)('$format.id: whole lines at once are read as line by line', ({ format, line }) => {
  const law = fc.property(fc.array(line, { maxLength: 12 }), options, fc.boolean(), (lines, given, isEnded) => {
    const one = format.records!.reader('x', given)
    const byLine = [...lines.flatMap((each) => [...one.line(each)]), ...one.end()]
    const all = format.records!.reader('x', given)
    const text = lines.join('\n') + (isEnded ? '\n' : '')
    expect([...all.lines!(text), ...all.end()]).toEqual(byLine)
  })
  fc.assert(law, { numRuns: runs(300) })
})

test.each(readers)('$format.id: whatever a file holds, what is read of it is a document', ({ format, line }) => {
  const law = fc.property(fc.array(line, { maxLength: 12 }), options, (lines, given) => {
    const items: ReadItem[] = [...format.read([{ name: 'x', text: lines.join('\n') }], given)]
    for (const item of items) if (!('code' in item)) expect(parseDocument(item)).toEqual(item)
  })
  fc.assert(law, { numRuns: runs(300) })
})
