import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { zstdFrame } from './cases/zstd-frame.ts'
import { chugiai, file, folder, ndjson } from './run-cli.ts'
import { runHere } from './run-here.ts'

const CRLF = '\r\n'

function record(type: string, headers: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const body = Buffer.from(block)
  const all = { 'WARC-Type': type, 'WARC-Date': '2025-03-07T01:10:00Z', 'WARC-Record-ID': '<urn:uuid:1>', ...headers }
  const lines = Object.entries({ ...all, 'Content-Length': body.length }).map(
    ([name, value]) => `${name}: ${value}${CRLF}`,
  )
  return Buffer.concat([Buffer.from(`WARC/1.0${CRLF}${lines.join('')}${CRLF}`), body, Buffer.from(CRLF + CRLF)])
}

const answer = (url: string, body: string, type = 'text/html; charset=utf-8', status = '200 OK') =>
  record(
    'response',
    { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' },
    `HTTP/1.1 ${status}${CRLF}Content-Type: ${type}${CRLF}${CRLF}${body}`,
  )

const SITE = 'https://bao.example'
const page = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${'<p>Sáng 5/3, ông Lê Văn Nam ra Huế xem con đò sắt mới đóng, trên boong xếp sẵn 40 áo phao.</p>'.repeat(5)}</body></html>`
const INFO = record('warcinfo', { 'Content-Type': 'application/warc-fields' }, `software: test${CRLF}`)
const RECORDS = [
  INFO, // 1
  record(
    'request',
    { 'WARC-Target-URI': `${SITE}/a`, 'Content-Type': 'application/http; msgtype=request' },
    `GET /a${CRLF}`,
  ),
  answer(`${SITE}/a`, page('Bến Trung Hà mở lại đò ngang')), // 3
  answer(`${SITE}/cu`, '', 'text/html', '301 Moved'), // 4
  answer(`${SITE}/anh.jpg`, 'JPEG', 'image/jpeg'), // 5
  answer(`${SITE}/b`, page('Huế đón khách đường sông')), // 6
]
const plain = Buffer.concat(RECORDS)
const members = Buffer.concat(RECORDS.map((one) => gzipSync(one)))
const input = (name: string, data: Uint8Array) => join(folder, file(name, data))

interface Read {
  readonly crawl: { readonly url: string; readonly fetchedAt: string; readonly status: number }
  readonly title: { readonly value: string }
}

describe('pages of a web archive are records; what is no page is told, counted and no failure', () => {
  test.each<[string, string, Uint8Array, readonly string[]]>([
    ['plain', 'tin.warc', plain, []],
    ['gzip by record', 'tin.warc.gz', members, []],
    ['gzip as a whole', 'ca.warc.gz', gzipSync(plain), []],
    ['zstd', 'tin.warc.zst', zstdFrame(String(plain)), []],
    ['that does not say so', 'tin.bin', members, []],
    ['as asked', 'hoi.bin', plain, ['--input', 'warc']],
  ])('%s', async (_, name, data, flags) => {
    const { status, stdout, stderr } = await runHere(['parse', input(name, data), ...flags])
    const articles = ndjson<Read>(stdout)
    expect([status, articles.map(({ title }) => title.value)]).toEqual([
      0,
      ['Bến Trung Hà mở lại đò ngang', 'Huế đón khách đường sông'],
    ])
    expect(articles[1]?.crawl).toMatchObject({ url: `${SITE}/b`, fetchedAt: '2025-03-07T01:10:00Z', status: 200 })
    expect(stderr).toMatch(/:4: info not_read: .*is a redirect \(301\), not a page/)
    expect(stderr).toMatch(/^info not_read: 1 more$/m)
    expect(stderr).not.toMatch(/ error | failed/)
  })

  test('the last line counts them, results and the account too; a second run has nothing to do', async () => {
    const args = ['parse', input('dem.warc.gz', members), '--out', join(folder, 'dem')]
    const first = await runHere(args)
    expect([first.status, first.stderr]).toEqual([0, expect.stringMatching(/^2 done, 2 no pages$/m)])
    expect(ndjson(readFileSync(join(folder, 'dem/dem.ndjson'), 'utf8'))).toHaveLength(2)
    expect((await runHere([...args, '--resume'])).stderr).toMatch(/^0 done$/m)
  })

  test('quiet is quiet', async () => {
    expect((await runHere(['parse', input('im.warc', plain), '--quiet'])).stderr).toBe('')
  })

  test.each(['annotate', 'normalize', 'segment'])('%s', async (command) => {
    const out = join(folder, command)
    expect((await runHere([command, input('lenh.warc.gz', members), '--out', out])).status).toBe(0)
    const text = readFileSync(join(out, 'lenh.ndjson'), 'utf8')
    expect(ndjson(text)).toHaveLength(2)
    expect(text).toMatch(/Lê Văn Nam/)
  })

  test('threads, through standard input, as built', () => {
    const { status, stdout, stderr } = chugiai(['parse', '--workers', '2'], members)
    expect([status, ndjson(stdout).length, stderr]).toEqual([0, 2, expect.stringMatching(/^stdin:4: info not_read/m)])
  })

  test('dates without a year are those of the day of the fetch', async () => {
    const { stdout } = await runHere([
      'annotate',
      input('ngay.warc', plain),
      '--layers',
      'mentions',
      '--labels',
      'DATE',
    ])
    expect(stdout).toMatch(/2025-03-05/)
    expect((await runHere(['lint', input('soi.warc', plain)])).status).toBeLessThan(2)
  })

  test('a text of an archive of texts has the address of its page', async () => {
    const text = record(
      'conversion',
      { 'WARC-Target-URI': `${SITE}/c`, 'Content-Type': 'text/plain' },
      'Mưa lớn ở miền núi.',
    )
    const { stdout } = await runHere(['annotate', '--plain', input('chu.warc', Buffer.concat([INFO, text]))])
    expect(ndjson(stdout)).toMatchObject([{ text: 'Mưa lớn ở miền núi.', source: { uri: `${SITE}/c` } }])
  })
})

describe('what cannot be read of an archive is one failure with its place; the pages before it are done', () => {
  test.each<[string, Uint8Array, number, string]>([
    ['cut in a page', plain.subarray(0, -200), 1, 'warc_cut'],
    ['cut in a member', members.subarray(0, -200), 1, 'warc_cut'],
    ['rubbish behind the end', Buffer.concat([members, Buffer.from('xong')]), 2, 'invalid_compression'],
    ['no archive', Buffer.from('Mưa lớn ở miền núi.'), 0, 'invalid_warc'],
    ['empty', Buffer.alloc(0), 0, 'invalid_warc'],
  ])('%s', async (name, data, done, code) => {
    const out = join(folder, `hong ${name}`)
    const { status, stderr } = await runHere(['parse', input(`hong ${name}.warc`, data), '--out', out])
    expect([status, stderr]).toEqual([1, expect.stringMatching(new RegExp(`^${done} done.*, 1 failed`, 'm'))])
    expect(ndjson(readFileSync(join(out, `hong ${name}.errors.ndjson`), 'utf8'))).toMatchObject([{ error: { code } }])
  })

  test('a page that is too long', async () => {
    const { status, stdout, stderr } = await runHere([
      'parse',
      input('dai.warc', plain),
      '--max-length',
      '100',
      '--errors',
      'inline',
    ])
    expect([status, ndjson(stdout)]).toMatchObject([0, [{ error: { code: 'input_too_long' }, line: 3 }, { line: 6 }]])
    expect(stderr).toMatch(/2 failed/)
  })
})

describe('tools for a corpus take the pages of an archive as records, by their articles', () => {
  const again = Buffer.concat([
    ...RECORDS,
    answer(`${SITE}/b2`, `<nav>Trang chủ</nav>${page('Huế đón khách đường sông')}`),
  ])
  const corpus = (name: string) => input(`${name}.warc`, again)

  test('stats', async () => {
    const { status, stdout } = await runHere(['stats', corpus('dem'), '--json'])
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { records: 3, failed: 0, empty: 0, encodings: { 'utf-8': 3 }, languages: { vi: 3 } },
    ])
    expect(stdout).not.toMatch(/"most": ?\d{4}/) // of the articles, not of their HTML
  })

  test('dedupe: the same article in another frame is told, and its first page goes out as it came', async () => {
    const { status, stdout } = await runHere(['dedupe', corpus('lap')])
    const kept = ndjson(stdout)
    expect([status, kept.map(({ url }) => url)]).toEqual([0, [`${SITE}/a`, `${SITE}/b`]])
    expect(kept[0]).toMatchObject({ html: page('Bến Trung Hà mở lại đò ngang'), status: 200 })
  })

  test('sample and split lose no page, and what they write is read again', async () => {
    const { stdout } = await runHere(['sample', corpus('mau'), '--count', '3'])
    expect(ndjson(stdout)).toHaveLength(3)
    const articles = ndjson<Read>((await runHere(['parse', input('mau.ndjson', Buffer.from(stdout))])).stdout)
    expect(articles.map(({ crawl, title }) => [crawl.url, title.value])).toContainEqual([
      `${SITE}/a`,
      'Bến Trung Hà mở lại đò ngang',
    ])
    const out = join(folder, 'chia')
    expect((await runHere(['split', corpus('chia-ra'), '--out', out])).status).toBe(0)
    const parts = ['train', 'dev', 'test'].map((name) => ndjson(readFileSync(join(out, `${name}.ndjson`), 'utf8')))
    expect(parts.flat()).toHaveLength(3)
    expect(parts.map((part) => part.filter(({ url }) => String(url).startsWith(`${SITE}/b`)).length).sort()).toEqual([
      0, 0, 2,
    ])
  })
})
