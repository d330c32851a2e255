import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasMarkup, stripMarkup } from '../../src/record/markup.ts'

test.each([
  ['plain text', 'Mưa < lũ > nắng & gió', 'Mưa < lũ > nắng & gió'],
  ['paragraphs', '<p>Mưa lớn.</p>\n<p>Lũ về.</p>', 'Mưa lớn.\nLũ về.'],
  ['a line break', 'Mưa lớn.<br/>Lũ về.', 'Mưa lớn.\nLũ về.'],
  ['tags inside a line', 'Mưa <b>rất</b> lớn.', 'Mưa rất lớn.'],
  ['references', 'G&#7841;o &amp; c&aacute; &lt;t&ocirc;m&gt;', 'Gạo & cá <tôm>'],
  ['source lines are blanks', '<p>Mưa\nlớn.</p>', 'Mưa lớn.'],
  ['what says nothing', '<style>p{}</style><p>Mưa.</p><script>alert("<p>x</p>")</script>', 'Mưa.'],
  ['tags that are never closed', '<div><p>Mưa.<p>Lũ.<b>Nắng', 'Mưa.\nLũ.Nắng'],
  ['comments', 'Mưa<!-- <p>ẩn</p> --> lớn<br>', 'Mưa lớn'],
  ['tags and no text', '<p></p><br>', ''],
])('%s', (_, html, text) => expect(stripMarkup(html).text).toBe(text))

test('every letter leads back to its letter', () => {
  const html = '<p>Gạo &amp; cá</p><p>T&ocirc;m</p>'
  const { text, alignment } = stripMarkup(html)
  const at = (letters: string) => {
    const start = text.indexOf(letters)
    return sliceSpan(html, alignment.toSource({ start, end: start + letters.length })!)
  }
  expect([at('Gạo'), at('&'), at('Tôm')]).toEqual(['Gạo', '&amp;', 'T&ocirc;m'])
})

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  'Mưa',
  ' lũ ',
  '\n',
  '&amp;',
  '&ocirc;',
  '&khong;',
  '<',
  '>',
  '"',
  '<!--',
  '-->',
  '<script>',
  '</script>',
)

test('lengths add up, whatever the tags', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = pieces.join('')
      const { text, alignment } = stripMarkup(html)
      expect([alignment.sourceLength, alignment.targetLength]).toEqual([html.length, text.length])
      if (!hasMarkup(html)) expect(text).toBe(html)
    }),
  )
})

test.each([
  ['tags that open and never close', '<b>'.repeat(100_000)],
  ['tags that close nothing', '</b>'.repeat(100_000)],
  ['text in each of them', '<b>y'.repeat(100_000)],
])('%s fall away, however many', (_, html) => {
  expect(stripMarkup(`${html}x`).text.replace(/y/g, '')).toBe('x')
})
