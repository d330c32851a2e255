import { readFileSync } from 'node:fs'
import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { entities } from './found.ts'

const linesOf = (name: string) =>
  readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
/** Sentences like those of the news, and sentences that hold what one rule or another turns on. */
const FILES = ['news-sentences', 'rule-sentences']

/** The sentence, then each mention with its label, score and attributes. */
function inFull(text: string): string {
  const lines = entities(text).map(
    ({ label, span, score, attributes }) =>
      `  ${label} ${sliceSpan(text, span)} ${score}${attributes ? ` ${JSON.stringify(attributes)}` : ''}`,
  )
  return [text, ...lines].join('\n')
}

test.each(FILES)('all that is found in %s', async (name) => {
  await expect(`${linesOf(name).map(inFull).join('\n')}\n`).toMatchFileSnapshot(`cases/${name}.found.txt`)
})

test.each(FILES)('the same is found in the decomposed letters of %s', (name) => {
  const found = (text: string) => entities(text).map(({ label, span }) => `${label} ${sliceSpan(text, span)}`)
  for (const text of linesOf(name)) {
    expect(found(text.normalize('NFD')).map((line) => line.normalize('NFC'))).toEqual(found(text))
  }
})
