import { readFileSync } from 'node:fs'
import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { entities } from './found.ts'

const sentences = readFileSync(new URL('cases/news-sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

/** The sentence, then each mention with its label, score and attributes. */
function inFull(text: string): string {
  const lines = entities(text).map(
    ({ label, span, score, attributes }) =>
      `  ${label} ${sliceSpan(text, span)} ${score}${attributes ? ` ${JSON.stringify(attributes)}` : ''}`,
  )
  return [text, ...lines].join('\n')
}

test('sentences like those of the news, and all that is found in them', async () => {
  await expect(`${sentences.map(inFull).join('\n')}\n`).toMatchFileSnapshot('cases/news-sentences.found.txt')
})

test('the same is found in decomposed letters', () => {
  const found = (text: string) => entities(text).map(({ label, span }) => `${label} ${sliceSpan(text, span)}`)
  for (const text of sentences) {
    expect(found(text.normalize('NFD')).map((line) => line.normalize('NFC'))).toEqual(found(text))
  }
})
