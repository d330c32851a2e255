import { parseArticle, parseHtml, readArticle } from '@chugiai/article'
import { expect, test } from 'vitest'

type Loose = (...args: readonly unknown[]) => unknown
const PAGE = 'Mưa lớn ở miền núi\nChiều nay (5/9), mưa lớn gây ngập nhiều xã.\nThu Hà\n'

test.each([
  [parseArticle, [{}], 'wrong_type', 'input'],
  [parseArticle, [123], 'wrong_type', 'input'],
  [parseArticle, [PAGE, { mediatype: 'text/plain' }], 'unknown_option', 'options.mediatype'],
  [parseArticle, [PAGE, { anchor: 2018 }], 'wrong_type', 'options.anchor'],
  [parseArticle, [PAGE, { steps: ['x'] }], 'wrong_type', 'options.steps'],
  [parseHtml, [null], 'wrong_type', 'input'],
] as [Loose, unknown[], string, string][])('%o refuses %o', (run, args, code, path) => {
  expect(() => run(...args)).toThrow(expect.objectContaining({ code, path }))
})

test('an ArrayBuffer is taken where bytes are', async () => {
  const bytes = new TextEncoder().encode(PAGE)
  const buffer = bytes.buffer.slice(0, bytes.length) as ArrayBuffer
  expect(parseArticle(buffer)).toEqual(parseArticle(bytes))
  expect((await readArticle(buffer)).article.title?.value).toBe('Mưa lớn ở miền núi')
})
