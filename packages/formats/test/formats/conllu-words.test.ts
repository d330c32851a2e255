import { read, write } from '@chugiai/formats'
import { expect, test } from 'vitest'

const row = (id: string, form: string, misc = '_') => `${id}\t${form}\t${form}\t_\t_\t_\t_\t_\t_\t${misc}\n`

async function again(data: string) {
  const first = await read('conllu', [{ name: 'a.conllu', data }])
  const written = write('conllu', first.documents)
  const second = await read('conllu', written.files)
  return { first, written, second }
}

test('words written as one keep their forms, and words that are not written their places', async () => {
  const data = `# text = vámonos al mar\n1-2\tvámonos\t_\t_\t_\t_\t_\t_\t_\t_\n${row('1', 'vamos')}${row('2', 'nos')}${row('2.1', 'và')}3-4\tal\t_\t_\t_\t_\t_\t_\t_\tNER=B-LOC\n${row('3', 'a')}${row('4', 'el')}${row('5', 'mar', 'NER=I-LOC')}\n`
  const { first, written, second } = await again(data)
  expect(first.issues).toEqual([])
  expect(
    first.documents[0]?.layers.words?.annotations.map(({ label, attributes }) => [
      label,
      attributes?.form ?? attributes?.lemma,
    ]),
  ).toEqual([
    ['word', 'vamos'],
    ['word', 'nos'],
    ['word', 'a'],
    ['word', 'el'],
    ['word', 'mar'],
    ['empty', 'và'],
  ])
  expect(first.documents[0]?.layers.mentions?.annotations).toMatchObject([{ quote: 'al mar', label: 'LOC' }])
  expect(written.issues.map(({ code }) => code)).toEqual([])
  expect(written.files[0]?.data.replace(/^# newdoc.*\n/, '')).toBe(data)
  expect(second.documents).toEqual(first.documents)
})

test('a text that holds the words of a multiword token is laid by them', async () => {
  const { first, written } = await again(
    `# text = a el mar\n1-2\tal\t_\t_\t_\t_\t_\t_\t_\t_\n${row('1', 'a')}${row('2', 'el')}${row('3', 'mar')}\n`,
  )
  expect(first.issues).toEqual([])
  expect(first.documents[0]?.layers.words?.annotations.map((word) => word.kind === 'span' && word.quote)).toEqual([
    'a',
    'el',
    'mar',
  ])
  expect(written.files[0]?.data).toContain('1\ta\ta\t')
})
