import { createDocument } from '@chugiai/annotation'
import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'
import { allOf } from './all-of.ts'

const TEXTS = [
  'Ông Lê Văn An ở Huế. Hôm nay ông về.',
  '',
  'Học sinh học\u00a0sinh học.\r\nTrời mưa 😀 ở tỉnh Hà Giang.',
  'Bà Hòa đọc sách.'.normalize('NFD'),
]
const DOCUMENTS = TEXTS.map((text, at) => createDocument({ id: `d${at}`, text }))

async function* later<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) {
    await Promise.resolve()
    yield item
  }
}

describe.each([
  ['rules', await createRecognizer()],
  ['a model', await createRecognizer({ model })],
])('with %s', (_, recognizer) => {
  const { stream } = recognizer

  test('each call gives over a stream what it gives one by one', async () => {
    const anchor = '2024-11-29'
    expect(await allOf(stream.sentences(TEXTS))).toEqual(TEXTS.map((text) => recognizer.sentences(text)))
    expect(await allOf(stream.words(later(TEXTS)))).toEqual(TEXTS.map((text) => recognizer.words(text)))
    expect(await allOf(stream.tag(new Set(TEXTS)))).toEqual(TEXTS.map((text) => recognizer.tag(text)))
    expect(await allOf(stream.entities(later(TEXTS), { anchor }))).toEqual(
      TEXTS.map((text) => recognizer.entities(text, { anchor })),
    )
    expect(await allOf(stream.suggest(later(DOCUMENTS), { anchor, author: 'an' }))).toEqual(
      DOCUMENTS.map((document) => recognizer.suggest(document, { anchor, author: 'an' })),
    )
  })

  test('streams that take turns do not disturb each other', async () => {
    const [words, mentions] = [stream.words(TEXTS), stream.entities(TEXTS)]
    for (const text of TEXTS) {
      const [{ value: found }, { value: named }] = [await words.next(), await mentions.next()]
      expect(found).toEqual(recognizer.words(text))
      expect(named).toEqual(recognizer.entities(text))
    }
  })
})

const { stream, ...recognizer } = await createRecognizer({ model })

test('an item has options of its own, before those of the call', async () => {
  const text = 'Hôm nay bà Mai về.'
  const dates = await allOf(stream.entities([text, { text, anchor: '2024-02-29' }, { text }], { anchor: '2020-01-01' }))
  const values = dates.map((found) => found.find(({ label }) => label === 'DATE')?.attributes?.value)
  expect(values).toEqual(['2020-01-01', '2024-02-29', '2020-01-01'])
  const documents = [{ document: createDocument({ id: 'd', text }), author: 'mai' }]
  const [patch] = await allOf(stream.suggest(documents, { author: 'an' }))
  expect(patch?.author).toBe('mai')
})

test('what was cut from a longer text has its spans there', async () => {
  const whole = 'Trời mưa.\n\nỞ tỉnh Hà Giang có lũ.'
  const cut = { text: whole.slice(11), start: 11 }
  const [place] = (await allOf(stream.entities([cut]))).flat()
  expect([sliceSpan(whole, place!.span), sliceSpan(whole, place!.core!)]).toEqual(['tỉnh Hà Giang', 'Hà Giang'])
  const [words = []] = await allOf(stream.words([cut]))
  expect(words).toEqual(recognizer.words(whole).slice(-words.length))
})

test('no item is taken before its result is asked for, and the source is closed', async () => {
  let taken = 0
  let isClosed = false
  function* source() {
    try {
      for (;;) yield TEXTS[taken++ % TEXTS.length]!
    } finally {
      isClosed = true
    }
  }
  let results = 0
  for await (const _ of stream.words(source())) {
    expect(taken).toBe(++results)
    if (results === 3) break
  }
  expect(isClosed).toBe(true)
})

test.each([
  ['a number', 5],
  ['null', null],
  ['an unknown option', { text: 'Huế', lang: 'vi' }],
  ['a place before the text', { text: 'Huế', start: -1 }],
  ['no text', { start: 1 }],
])('%s among the texts is refused with its number', async (_, item) => {
  const words = stream.words(['Huế', item as never])
  await words.next()
  await expect(words.next()).rejects.toMatchObject({
    path: expect.stringMatching(/^texts\[1\]/),
    hint: expect.any(String),
  })
})

test('a document that is none is refused with its number', async () => {
  await expect(allOf(stream.suggest([{ document: 'x' } as never]))).rejects.toMatchObject({
    path: 'documents[0].document',
  })
})

describe('a signal', () => {
  const reason = new Error('enough')

  test('that is given already ends it before the first item', async () => {
    await expect(stream.words(TEXTS, { signal: AbortSignal.abort(reason) }).next()).rejects.toBe(reason)
  })

  test('ends it while a source does not answer', async () => {
    const ending = new AbortController()
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
    const waiting = stream.words(silent, { signal: ending.signal }).next()
    ending.abort(reason)
    await expect(waiting).rejects.toBe(reason)
  })

  test('that a timer gives comes through an endless list', async () => {
    const ending = new AbortController()
    setTimeout(() => ending.abort(reason))
    const text = 'Học sinh học. '.repeat(1000)
    function* endless() {
      for (;;) yield text
    }
    const run = async () => {
      for await (const _ of stream.sentences(endless(), { signal: ending.signal }));
    }
    await expect(run()).rejects.toBe(reason)
  })
})
