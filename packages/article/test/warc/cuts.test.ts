import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWarc } from '../../src/warc/read-warc.ts'
import type { WarcPage, WarcSource } from '../../src/warc/warc-page.ts'
import { info, joined, pieces, record, response, zipped } from './archive.ts'

// Where a file or a download cuts the bytes of an archive says nothing about what is in it.

const parts = [
  info,
  response('https://vi.du/a', '<p>Bến Trung Hà</p>'),
  record('request', { 'WARC-Target-URI': 'https://vi.du/b' }, new TextEncoder().encode('GET / HTTP/1.1\r\n\r\n')),
  response('https://vi.du/b', ''),
  response('https://vi.du/c', '\r\n\r\n<p>đò ngang\n</p>\r\n'),
]
const plain = joined(...parts)
const ARCHIVES: readonly (readonly [string, Uint8Array])[] = [
  ['plain', plain],
  ['gzip by member', zipped(...parts)],
  ['gzip of the whole', gzipSync(plain)],
]

async function pagesOf(source: WarcSource): Promise<WarcPage[]> {
  const pages: WarcPage[] = []
  for await (const page of readWarc(source)) pages.push(page)
  return pages
}

describe.each(ARCHIVES)('%s', (_, archive) => {
  test('two pieces, cut anywhere', async () => {
    const whole = await pagesOf([archive])
    expect(whole.map(({ index }) => index)).toEqual([1, 3, 4])
    for (let at = 0; at <= archive.length; at++)
      expect(await pagesOf([archive.subarray(0, at), archive.subarray(at)])).toEqual(whole)
  })

  test('pieces of any length', async () => {
    const whole = await pagesOf([archive])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(archive.length), { maxLength: 8 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), archive.length]
        const source = places.slice(1).map((end, i) => archive.subarray(places[i], end))
        expect(await pagesOf(source)).toEqual(whole)
      }),
      { numRuns: 50 },
    )
    for (let length = 1; length < 12; length++) expect(await pagesOf(pieces(archive, length))).toEqual(whole)
  })

  test('a stream', async () => {
    const stream = new Response(archive.slice()).body
    expect(await pagesOf(stream ?? [])).toEqual(await pagesOf([archive]))
  })
})

test('a record a piece', async () => {
  expect(await pagesOf(parts)).toEqual(await pagesOf([plain]))
})

test.each(['plain', 'gzip of the whole'])('no border of a block falls badly into a head: %s', async (form) => {
  const next = response('https://vi.du/b', '<p>Đò ngang</p>')
  const head = next.length - '<p>Đò ngang</p>'.length
  for (let before = 0; before < head; before += 1) {
    const page = 'a'.repeat((1 << 16) - head - before)
    const archive = joined(response('https://vi.du/a', page), next)
    const pages = await pagesOf([form === 'plain' ? archive : gzipSync(archive, { level: 1 })])
    expect(pages.map(({ record: one }) => one?.url)).toEqual(['https://vi.du/a', 'https://vi.du/b'])
  }
})

test('what comes behind the last member is told', async () => {
  for (const length of [1e9, 40]) {
    const pages = await pagesOf(pieces(joined(zipped(...parts), 'xong rồi, không còn gì nữa'), length))
    expect(pages.map(({ issues }) => issues.map(({ code }) => code)).at(-1)).toEqual(['warc_cut'])
    expect(pages).toHaveLength(4)
  }
})

test('what came before a fault of the source is read', async () => {
  async function* failing() {
    yield plain.subarray(0, -1)
    throw new Error('the line is down')
  }
  const pages = await pagesOf(failing())
  expect(pages.map(({ record: one }) => one?.url)).toEqual(['https://vi.du/a', undefined, 'https://vi.du/c', undefined])
  expect(pages.at(-1)?.issues).toMatchObject([
    { code: 'warc_cut', message: expect.stringContaining('the line is down') },
  ])
})

test('who stops early ends the stream', async () => {
  let ended = false
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(response('https://vi.du/a', 'a'.repeat(70_000))),
    cancel: () => {
      ended = true
    },
  })
  for await (const _ of readWarc(source)) break
  expect(ended).toBe(true)
})
