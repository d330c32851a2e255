import { read, write } from '@chugiai/formats'
import { expect, test } from 'vitest'

const row = (id: string, form: string, misc = '_') => `${id}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}\n`

async function found(data: string) {
  const { documents, issues } = await read('conllu', [{ name: 'a.conllu', data }])
  const all = documents.flatMap(({ layers }) => layers.mentions?.annotations ?? [])
  const quotes = new Map(all.map((one) => [one.id, one.kind === 'span' ? one.quote : '']))
  const said = all.map((one) => {
    if (one.kind === 'span')
      return `${one.label} ${one.quote}${one.attributes ? ` ${JSON.stringify(one.attributes)}` : ''}`
    return one.kind === 'entity' ? `${one.id} ${one.label}: ${one.mentions.map((id) => quotes.get(id)).join(', ')}` : ''
  })
  return { documents, said, codes: issues.map(({ code }) => code) }
}

const COREF = `# global.Entity = eid-etype-head-other
# newdoc id = tin
# text = Bà Hoa ở Huế , bà bán cá của nhà bà
${row('1', 'Bà', 'Entity=(e1-person-1-gstype:spec')}${row('2', 'Hoa', 'Entity=e1)')}${row('3', 'ở')}${row('4', 'Huế', 'Entity=(e2-place-1-)')}${row('5', ',')}${row('6', 'bà', 'Entity=(e1-person-1-)')}${row('7', 'bán')}${row('8', 'cá', 'Entity=(e3-object-1-')}${row('9', 'của')}${row('10', 'nhà', 'Entity=(e4--1-')}${row('11', 'bà', 'Entity=(e1-person-1-)e4)e3)')}
`

test('mentions are spans, entities name them, fields are attributes', async () => {
  const { said, codes } = await found(COREF)
  expect(codes).toEqual([])
  expect(said).toEqual([
    'person Bà Hoa {"head":"1","gstype":"spec"}',
    'place Huế {"head":"1"}',
    'person bà {"head":"1"}',
    'object cá của nhà bà {"head":"1"}',
    'mention nhà bà {"head":"1"}',
    'person bà {"head":"1"}',
    'e1 person: Bà Hoa, bà, bà',
    'e2 place: Huế',
    'e3 object: cá của nhà bà',
    'e4 mention: nhà bà',
  ])
})

test('written again, they are the same document; twice, the same bytes', async () => {
  const first = await found(COREF)
  const written = write('conllu', first.documents).files[0]?.data ?? ''
  const second = await found(written)
  expect(second.documents).toEqual(first.documents)
  expect(write('conllu', second.documents).files[0]?.data).toBe(written)
  expect(written).toContain('# global.Entity = eid-etype-head-other\n')
  expect(written).toContain('Entity=(e1-person-1-)e4)e3)')
})

test.each([
  [
    'pieces of one mention',
    `${row('1', 'Hoa', 'Entity=(e1[1/2]-person-1-')}${row('2', 'Vân', 'Entity=e1[1/2])')}${row('3', 'và')}${row('4', 'Lê', 'Entity=(e1[2/2]-person-1-)')}`,
    ['person Hoa Vân Lê {"head":"1"}', 'e1 person: Hoa Vân Lê'],
  ],
  [
    'mentions that cross',
    `${row('1', 'a', 'Entity=(e1-x-1-')}${row('2', 'b', 'Entity=(e2-y-1-')}${row('3', 'c', 'Entity=e1)')}${row('4', 'd', 'Entity=e2)')}`,
    ['x a b c {"head":"1"}', 'y b c d {"head":"1"}', 'e1 x: a b c', 'e2 y: b c d'],
  ],
  [
    'a word that is not in the text',
    `${row('1', 'Đi')}${row('1.1', 'tôi', 'Entity=(e1-person-1-)')}${row('2', 'rồi')}`,
    ['person  {"head":"1"}', 'e1 person: '],
  ],
  [
    'a word of a token of several',
    `${row('1-2', 'vámonos')}${row('1', 'vamos')}${row('2', 'nos', 'Entity=(e1-person-1-)')}`,
    ['person vámonos {"head":"1"}', 'e1 person: vámonos'],
  ],
  [
    'other fields, as GUM has them',
    `# global.Entity = GRP-etype-infstat-centering-minspan-link-identity\n${row('1', 'Huế', 'Entity=(1-place-giv:act-cf1-1-coref-Hu%E1_(city)')}`.replace(
      '_(city)',
      '',
    ),
    ['place Huế {"infstat":"giv:act","centering":"cf1","minspan":"1","link":"coref","identity":"Huá"}', '1 place: Huế'],
  ],
])('%s', async (name, rows, lines) => {
  const data = rows.includes('cf1') ? `${rows.trimEnd()})\n\n` : `${rows}\n`
  const { said, codes } = await found(data)
  expect([name, said, codes]).toEqual([name, lines, []])
})

test('brackets that open or close nothing are told of, the others are read', async () => {
  const { said, codes } = await found(
    `${row('1', 'Huế', 'Entity=(e1-place-1-)e9)')}${row('2', 'xưa', 'Entity=(e2-x-1-')}\n`,
  )
  expect(said).toEqual(['place Huế {"head":"1"}', 'e1 place: Huế'])
  expect(codes).toEqual(['unknown_reference'])
})
