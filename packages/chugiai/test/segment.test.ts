import { expect, test } from 'vitest'
import { segmentWork } from '../src/cli/segment/segment-work.ts'
import type { FlagValues } from '../src/cli/terminal/flag-values.ts'

const TEXT = 'Nông dân trồng cà phê ở Đắk Lắk. Giá tăng 7,5 %.'
const run = async (flags: FlagValues, text = TEXT) => {
  const work = await segmentWork({ command: 'segment', flags, colour: false })
  const record = { place: { file: 'bai.txt' }, kind: 'text', bytes: new TextEncoder().encode(text) } as const
  return String((await work(record)).output)
}

test('text is a sentence a line, with _ within words', async () => {
  expect(await run({})).toBe('Nông_dân trồng cà_phê ở Đắk_Lắk .\nGiá tăng 7,5 % .\n')
})

test('tags stand behind words', async () => {
  const [first = ''] = (await run({ tags: true })).split('\n')
  expect(first).toBe('Nông_dân/NOUN trồng/VERB cà_phê/NOUN ở/ADP Đắk_Lắk/PROPN ./PUNCT')
})

test('CoNLL-U keeps the blanks of words, and says where none stands between', async () => {
  const lines = (await run({ to: 'conllu' }, `Nông  dân\ntrồng cà phê.`)).split('\n')
  expect(lines.slice(1, 4)).toEqual([
    '# text = Nông dân trồng cà phê.',
    '1\tNông dân\t_\tNOUN\t_\t_\t_\t_\t_\t_',
    '2\ttrồng\t_\tVERB\t_\t_\t_\t_\t_\t_',
  ])
  expect(lines[4]).toBe('3\tcà phê\t_\tNOUN\t_\t_\t_\t_\t_\tSpaceAfter=No')
})

test('NDJSON has spans in the text as it came', async () => {
  const { text, sentences } = JSON.parse(await run({ to: 'ndjson' }, TEXT.normalize('NFD'))) as {
    text: string
    sentences: { words: { span: { start: number; end: number }; text: string; upos: string }[] }[]
  }
  const [first] = sentences[0]!.words
  expect(text.slice(first!.span.start, first!.span.end).normalize('NFC')).toBe('Nông dân')
  expect(first!.upos).toBe('NOUN')
})

test('without a model every syllable is a word', async () => {
  expect(await run({ model: 'none' })).toMatch(/^Nông dân trồng cà phê ở/)
})

test('a model that is not there is told', async () => {
  await expect(run({ model: 'khong-co.bin' })).rejects.toThrow("there is no file 'khong-co.bin'")
})
