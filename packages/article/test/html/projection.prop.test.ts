import { runs } from '@chugiai/testing'
import { Alignment, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'
import { collectSpans } from '../../src/lint/spans.ts'
import { lettersOf, lettersOfHtml } from './strip-markup.ts'

const WORDS = 'nước lũ rút dần bà con dọn bùn sửa mái nhà 😀 Thu Hà 12/10 & “bản Mển”, a < b'.split(' ')
const MARKUP = [
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<span class="x">',
  '</span>',
  '<br>',
  '<!-- x -->',
  '<a href="/x">',
  '</a>',
  '</p><p>',
]

/** One letter as a page may write it. */
const letter = (character: string) =>
  fc.constantFrom(character, `&#${character.codePointAt(0)};`, `&#x${character.codePointAt(0)!.toString(16)};`)

const word = fc.constantFrom(...WORDS).chain((text) => {
  const composed = fc.constantFrom(text.normalize('NFC'), text.normalize('NFD'))
  return composed.chain((form) => fc.tuple(...[...form].map(letter))).map((letters) => letters.join(''))
})
const blank = fc.constantFrom(' ', '  ', '\n', '\r\n\t', '&nbsp;', '\u00a0', ' \u200b')
const piece = fc.oneof({ weight: 6, arbitrary: word }, { weight: 6, arbitrary: blank }, fc.constantFrom(...MARKUP))
const body = fc.array(piece, { minLength: 60, maxLength: 200 }).map((pieces) => pieces.join(''))

test('every span leads to the place in the file that reads the same without markup', () => {
  fc.assert(
    fc.property(body, fc.constantFrom('', '\ufeff', '<!doctype html>\r\n'), (content, opening) => {
      const html = `${opening}<html><body><h1>Mưa lớn &amp; lũ</h1><p>${content}</p><p>${SENTENCE}</p><p>Thu Hà</p></body></html>`
      const { article } = parseHtml(html)
      const alignment = Alignment.fromJSON(article.source.alignment)
      expect(alignment.sourceLength).toBe(html.length)
      expect(alignment.targetLength).toBe(article.text.length)
      for (const { span } of collectSpans(article)) {
        const place = alignment.toSource(span)!
        const found = lettersOfHtml(sliceSpan(html, place))
        expect(visible(found)).toBe(visible(lettersOf(sliceSpan(article.text, span))))
      }
    }),
    { numRuns: runs(60) },
  )
})

const SENTENCE = 'Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn và sửa lại mái nhà bị tốc. '.repeat(5)

/** Without letters that nobody sees, which normalization removes. */
function visible(letters: string): string {
  return letters.replace(/[\u200b\ufeff]/g, '')
}
