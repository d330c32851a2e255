import { readFileSync } from 'node:fs'
import { normalizeText } from '@chugiai/normalizer'
import { Alignment, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectSpans } from '../src/lint/spans.ts'
import { parseArticle } from '../src/parse-article.ts'

const SAMPLES = ['provincial-blank-lines', 'paragraph-a-line', 'section-tags-links', 'flattened'].map((name) =>
  readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8'),
)

/** Ways to write the same page in another file. Those that look at a word choose by its place. */
const VARIANTS: Record<string, (text: string) => string> = {
  decomposed: (text) => text.normalize('NFD'),
  mixed: (text) => text.replace(/\S+/g, (word, at: number) => (at % 3 === 0 ? word.normalize('NFD') : word)),
  crlf: (text) => text.replace(/\n/g, '\r\n'),
  bom: (text) => `\ufeff${text}`,
  emoji: (text) => `😀\n${text.replace(/(?<=\p{Ll}[.]) (?=\p{Lu})/gu, ' 👩‍👩‍👧 ')}`,
  noBreakSpace: (text) => text.replace(/(?<=\S) (?=\S)/g, (_, at: number) => (at % 2 === 0 ? '\u00a0' : ' ')),
  doubleSpace: (text) => text.replace(/(?<=\S) (?=\S)/g, (_, at: number) => (at % 5 === 0 ? ' \u00a0' : ' ')),
  blanksAtLineEnds: (text) => text.replace(/\n/g, ' \t\n'),
  zeroWidth: (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, (_, at: number) => (at % 40 === 0 ? '\u200b' : '')),
}

const page = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.shuffledSubarray(Object.keys(VARIANTS), { minLength: 1 }))
  .map(([sample, names]) => ({ names, raw: names.reduce((text, name) => VARIANTS[name]!(text), sample) }))

test('every span, projected to the raw file, gives the raw letters', () => {
  fc.assert(
    fc.property(page, ({ raw }) => {
      const { article } = parseArticle(new TextEncoder().encode(raw))
      const alignment = Alignment.fromJSON(article.source.alignment)
      for (const { path, span } of collectSpans(article)) {
        const letters = sliceSpan(raw, alignment.toSource(span)!)
        expect(normalizeText(letters), path).toBe(sliceSpan(article.text, span))
        expect(letters, path).toBe(letters.trim())
      }
    }),
  )
})

test('a page reads the same however its file is written', () => {
  fc.assert(
    fc.property(page, ({ raw, names }) => {
      fc.pre(!names.includes('emoji'))
      const plain = parseArticle(normalizeText(raw)).article
      const { article } = parseArticle(new TextEncoder().encode(raw))
      const { id: _, source: __, flags: ___, ...reading } = article
      const { id: ____, source: _____, flags: ______, ...expected } = plain
      expect(reading).toEqual(expected)
    }),
  )
})
