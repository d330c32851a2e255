import { parseDocument } from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { annotateWork } from '../src/cli/annotate/annotate-work.ts'
import type { FlagValues } from '../src/cli/terminal/flag-values.ts'

const TEXT = 'Nông dân trồng cà phê ở Đắk Lắk. Bà Lê Thị Hoa, Chủ tịch UBND huyện Sóc Sơn, vui.\n'
const run = async (flags: FlagValues, text = TEXT) => {
  const work = await annotateWork({ command: 'annotate', flags: { plain: true, ...flags }, colour: false })
  const record = { place: { file: 'bai.txt' }, kind: 'text', bytes: new TextEncoder().encode(text) } as const
  return work(record)
}
const lines = async (flags: FlagValues, text?: string) => String((await run(flags, text)).output).split('\n')

test('a document has words of several syllables with parts of speech, and says that a model made them', async () => {
  const { layers } = JSON.parse(String((await run({ model: 'vi' })).output))
  const words = layers.words.annotations
  expect(words.map(({ quote }: { quote: string }) => quote).slice(0, 6)).toEqual([
    ...['Nông dân', 'trồng', 'cà phê', 'ở', 'Đắk Lắk', '.'],
  ])
  expect(words[0]).toMatchObject({
    label: 'word',
    attributes: { upos: 'NOUN' },
    origin: { kind: 'model', name: 'words' },
  })
  const named = layers.mentions.annotations.find(({ label }: { label: string }) => label === 'PER')
  expect(named).toMatchObject({ quote: 'Lê Thị Hoa', origin: { kind: 'model', name: 'names' } })
})

test('words are of the raw text, in whatever letters it came', async () => {
  const document = parseDocument(JSON.parse(String((await run({ model: 'vi' }, TEXT.normalize('NFD'))).output)))
  const quotes = document.layers.words?.annotations.map((word) => ('quote' in word ? word.quote : ''))
  expect(quotes?.slice(0, 3)).toEqual(['Nông dân', 'trồng', 'cà phê'])
})

test('CoNLL-U has a word a line with part of speech and names, and tells nothing that it never holds', async () => {
  const { output, issues } = await run({ model: 'vi', to: 'conllu' })
  const rows = String(output)
    .split('\n')
    .filter((line) => /^\d/.test(line))
  expect(rows.map((row) => row.split('\t').slice(0, 4)).slice(0, 5)).toEqual([
    ['1', 'Nông dân', '_', 'NOUN'],
    ['2', 'trồng', '_', 'VERB'],
    ['3', 'cà phê', '_', 'NOUN'],
    ['4', 'ở', '_', 'ADP'],
    ['5', 'Đắk Lắk', '_', 'PROPN'],
  ])
  expect(rows[4]).toMatch(/LOC/)
  expect(rows.find((row) => row.includes('Lê Thị Hoa'))).toMatch(/PER/)
  expect(issues).toEqual([])
})

test('a page has its title as a sentence of its own', async () => {
  const found = await lines({ model: 'vi', to: 'conllu', plain: false }, `Nông dân được mùa cà phê\n\n${TEXT}`)
  expect(found.filter((line) => line.startsWith('# text = '))).toEqual([
    '# text = Nông dân được mùa cà phê',
    '# text = Nông dân trồng cà phê ở Đắk Lắk.',
    '# text = Bà Lê Thị Hoa, Chủ tịch UBND huyện Sóc Sơn, vui.',
  ])
})

test('without a model the columns have tokens', async () => {
  expect((await lines({ to: 'conllu' })).find((line) => line.startsWith('1\t'))).toMatch(/^1\tNông\t/)
})

test('a document with words keeps them', async () => {
  const once = await run({ model: 'vi' })
  const work = await annotateWork({ command: 'annotate', flags: { model: 'vi' }, colour: false })
  const value = JSON.parse(String(once.output))
  const twice = await work({ place: { file: 'a.ndjson', line: 1 }, kind: 'json', value, exact: [] } as never)
  expect(JSON.parse(String(twice.output)).layers.words).toEqual(value.layers.words)
})
