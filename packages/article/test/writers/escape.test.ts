import { describe, expect, test } from 'vitest'
import { escapeDestination, escapeHtml, escapeMarkdown } from '../../src/writers/escape.ts'
import { safeUrl } from '../../src/writers/safe-url.ts'
import { scriptJson } from '../../src/writers/script-json.ts'

test.each([
  ['Mưa <b>lớn</b> & "lũ"', 'Mưa &lt;b&gt;lớn&lt;/b&gt; &amp; &quot;lũ&quot;'],
  ["' onerror='x", '&#39; onerror=&#39;x'],
])('HTML: %s', (text, html) => expect(escapeHtml(text)).toBe(html))

describe('Markdown', () => {
  test.each([
    ['a heading', '# Mưa', '\\# Mưa'],
    ['a number in front', '17. Mưa', '17\\. Mưa'],
    ['a dash in front', '- Mưa', '\\- Mưa'],
    ['a rule', '---', '\\---'],
    ['an underline of a heading', '===', '\\==='],
    ['stress', '*Mưa* _lũ_ ~nắng~', '\\*Mưa\\* \\_lũ\\_ \\~nắng\\~'],
    ['a link', '[Mưa](javascript:x)', '\\[Mưa\\](javascript:x)'],
    ['a tag', '<img src=x>', '\\<img src=x\\>'],
    ['a reference', '&lt;', '\\&lt;'],
    ['a bare address', 'Xem https://example.vn và www.example.vn', 'Xem https:\\//example.vn và www\\.example.vn'],
    ['mail', 'toasoan@example.vn', 'toasoan\\@example.vn'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a table', 'a | b', 'a \\| b'],
    ['lines', 'Mưa\n# lũ', 'Mưa # lũ'],
    ['plain words', 'Mưa lớn (29/11), 82,8% - 17/18!', 'Mưa lớn (29/11), 82,8% - 17/18!'],
  ])('%s stays text', (_, text, markdown) => expect(escapeMarkdown(text)).toBe(markdown))

  test('no blank or bracket ends a destination', () => {
    expect(escapeDestination('https://example.vn/a b(1)<2>')).toBe('https://example.vn/a%20b%281%29%3C2%3E')
  })
})

describe('addresses', () => {
  test.each(['https://example.vn/gạo.jpg', 'HTTP://example.vn', '/anh/1.jpg', '//example.vn/1.jpg', 'anh/1.jpg?a=b:c'])(
    '%s may stand in a page',
    (url) => expect(safeUrl(url)).toBe(url),
  )

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>x</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.vn/1',
    '',
    ' ',
  ])('%j may not', (url) => expect(safeUrl(url)).toBeNull())
})

test('JSON in a script ends with the script', () => {
  const json = scriptJson({ title: '</script><script>alert(1)</script><!--\u2028' })
  expect(json).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(json)).toEqual({ title: '</script><script>alert(1)</script><!--\u2028' })
})
