import { readdirSync, readFileSync } from 'node:fs'
import { encode } from '@chugiai/normalizer'
import { Alignment, sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/parse-article.ts'
import { summarize } from './summary.ts'

const folder = new URL('./fixtures/', import.meta.url)
const names = readdirSync(folder).filter((file) => file.endsWith('.txt'))

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}
const utf8 = (text: string) => new TextEncoder().encode(text)

/** The files that one page may be stored as. */
const FILES: readonly [encoding: string, write: (text: string) => Uint8Array][] = [
  ['utf-8', (text) => utf8(`\ufeff${text}`)],
  ['utf-8', (text) => utf8(text.normalize('NFD'))],
  ['utf-8', (text) => utf8(text.replace(/\n/g, '\r\n'))],
  ['utf-16le', (text) => utf16(`\ufeff${text}`, true)],
  ['utf-16be', (text) => utf16(`\ufeff${text}`, false)],
  ['windows-1258', (text) => encode(text, 'windows-1258').bytes],
  ['windows-1258', (text) => encode(text.replace(/\n/g, '\r\n'), 'windows-1258').bytes],
]

test('there are twelve layouts and more', () => expect(names.length).toBeGreaterThanOrEqual(12))

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8').normalize('NFC')
  // How a file is written is told by a flag; it is no part of the reading.
  const readingOf = (input: string | Uint8Array) => {
    const { article } = parseArticle(input)
    const { flags: _, ...reading } = summarize({ ...article, flags: [] })
    return { article, reading }
  }
  const expected = readingOf(text).reading

  test.each(FILES.map(([encoding, write], i) => [`${encoding} ${i}`, encoding, write] as const))(
    'as %s',
    (_, encoding, write) => {
      const { article, reading } = readingOf(write(text))
      expect(article.source.encoding).toBe(encoding)
      expect(reading).toEqual(expected)
    },
  )

  test('its blocks lead back to their letters', () => {
    const source = `\ufeff${text.normalize('NFD').replace(/\n/g, '\r\n')}`
    const { article } = parseArticle(source)
    const alignment = Alignment.fromJSON(article.source.alignment)
    for (const { span } of article.blocks) {
      const letters = sliceSpan(source, alignment.toSource(span)!)
      const plain = (line: string) => line.normalize('NFC').replace(/\s+/g, ' ')
      expect(plain(letters)).toBe(plain(sliceSpan(article.text, span)))
    }
  })
})
