import { encode } from '@chugiai/normalizer'
import { describe, expect, test } from 'vitest'
import { declaredCharset } from '../../src/html/charset.ts'
import { parseArticle } from '../../src/parse-article.ts'

const page = (meta: string) =>
  `<!doctype html>\n<html><head>${meta}<title>Mưa lớn</title></head><body>\n<h1>Mưa lớn ở miền núi</h1>\n` +
  '<p>Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn và sửa lại mái nhà bị tốc.</p>\n'.repeat(5) +
  '<p>Thu Hà</p></body></html>'
const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => {
  const { article, issues } = parseArticle(bytes)
  const codes = issues.map(({ code }) => code).filter((code) => code !== 'lede_repeated')
  return { title: article.title?.value, encoding: article.source.encoding, issues: codes }
}

describe.each(['windows-1258', 'tcvn3', 'viscii', 'vni'] as const)('%s', (encoding) => {
  test.each([
    ['undeclared', ''],
    ['declared as UTF-8', '<meta charset="utf-8">'],
    ['declared as it is', `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`],
  ])('%s', (_, meta) => {
    const { title, issues } = read(encode(page(meta), encoding).bytes)
    expect(title).toBe('Mưa lớn ở miền núi')
    expect(issues).toContain('not_unicode')
  })
})

test.each([
  ['nothing', '', []],
  ['UTF-8', '<meta charset=utf-8>', []],
  ['a Western encoding', '<meta charset="iso-8859-1">', ['charset_mismatch']],
  ['another Vietnamese encoding', '<meta charset="windows-1258">', ['charset_mismatch']],
])('bytes in UTF-8 that declare %s are read as UTF-8', (_, meta, expected) => {
  const { title, encoding, issues } = read(utf8(page(meta)))
  expect({ title, encoding }).toEqual({ title: 'Mưa lớn ở miền núi', encoding: 'utf-8' })
  expect(issues).toEqual(['read_as_html', ...expected])
})

test('a byte order mark goes before what the page declares', () => {
  const units = `\ufeff${page('<meta charset="windows-1258">')}`
  const utf16 = new Uint8Array(Uint16Array.from(units, (_, i) => units.charCodeAt(i)).buffer)
  expect(read(utf16)).toMatchObject({ title: 'Mưa lớn ở miền núi', encoding: 'utf-16le' })
  expect(read(utf8(units))).toMatchObject({ title: 'Mưa lớn ở miền núi', encoding: 'utf-8' })
})

test.each([
  ['<meta charset="UTF-8">', 'utf-8'],
  ["<META http-equiv='content-type' content='text/html;charset=windows-1258'/>", 'windows-1258'],
  ['<!-- <meta charset="viscii"> --><meta charset="vni">', 'vni'],
  ['<script>"<meta charset=viscii>"</script>', null],
  ['<meta name="charset" content="utf-8">', null],
])('%s declares %s', (head, charset) => {
  expect(declaredCharset(head)).toBe(charset)
})
