import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { AnnotatedDocument } from '@chugiai/annotation'
import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { zstdFrame } from './cases/zstd-frame.ts'
import { chugiai, file, folder, ndjson } from './run-cli.ts'

// What is read: kinds of files, their packing and encoding; what cannot be read is set aside and told.

const records = [
  { id: 'a', text: 'Ðà  Nẵng' },
  { id: 'b', text: 'Huế' },
]
const texts = ['Đà Nẵng', 'Huế']
const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')
const utf16 = (text: string, mark = '\ufeff') => new Uint8Array(Buffer.from(mark + text, 'utf16le'))
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16())
const textsOf = (stdout: string) => ndjson<{ text: string }>(stdout).map(({ text }) => text)

describe('many records', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['NDJSON', 'k1.ndjson', lines],
    ['NDJSON with a byte order mark and \\r\\n', 'k2.ndjson', `\ufeff${lines.replaceAll('\n', '\r\n')}`],
    ['NDJSON called .txt', 'k3.txt', lines],
    ['NDJSON without an ending', 'k4', lines],
    ['a JSON array', 'k5.json', JSON.stringify(records)],
    ['a JSON array over many lines', 'k6.json', JSON.stringify(records, null, 2)],
    ['a JSON array called .ndjson', 'k7.ndjson', `\ufeff ${JSON.stringify(records, null, 1)}`],
    ['objects over many lines', 'k8.json', records.map((record) => JSON.stringify(record, null, 2)).join('\n')],
    ['UTF-16 NDJSON', 'k9.ndjson', utf16(lines)],
    ['UTF-16 the other way round', 'k10.ndjson', swapped(utf16(lines))],
    ['gzip', 'k11.ndjson.gz', gzipSync(lines)],
    ['gzip in two parts', 'k12.jsonl.gz', Buffer.concat(lines.split(/(?<=\n)/).map((line) => gzipSync(line)))],
    ['gzip that does not say so', 'k13.ndjson', gzipSync(JSON.stringify(records))],
    ['gzip of UTF-16', 'k14.ndjson.gz', gzipSync(utf16(lines))],
    ['zstd', 'k15.ndjson.zst', zstdFrame(lines)],
    ['zstd in two frames', 'k19.ndjson.zst', Buffer.concat(lines.split(/(?<=\n)/).map(zstdFrame))],
    ['CSV', 'k16.csv', 'id,text\na,Ðà  Nẵng\nb,"Huế"\n'],
    ['CSV with semicolons', 'k17.csv', 'id;text\r\na;Ðà  Nẵng\r\nb;Huế'],
    ['TSV', 'k18.tsv', 'id\ttext\na\tÐà  Nẵng\nb\tHuế\n'],
  ])('%s', (name, path, data) => {
    const { status, stdout } = chugiai(['normalize', file(path, data)])
    expect([status, ...textsOf(stdout)]).toEqual([0, ...texts])
    const asked = /^[CT]SV/.exec(name)?.[0]?.toLowerCase() ?? 'auto'
    expect(textsOf(chugiai(['normalize', '-', '--input', asked], data).stdout)).toEqual(texts)
  })

  test('UTF-16 that breaks off says so', () => {
    const whole = Buffer.from('\ufeff{"id":1,"text":"Huế"}\n{"id":2,"text":"Vinh"}\n', 'utf16le')
    for (const bytes of [whole.subarray(0, -1), Buffer.concat([whole, Buffer.from([0x00, 0xd8])])]) {
      const { status, stdout, stderr } = chugiai(['normalize', file('cut16.ndjson', bytes), '--errors', 'inline'])
      expect([status, stdout.split('\n')[0]]).toEqual([0, '{"id":1,"text":"Huế"}'])
      expect(stdout + stderr).toMatch(/invalid_encoding/)
      expect(stdout + stderr).not.toMatch(/internal_error/)
    }
  })

  test('of columns with one name none is lost', () => {
    const csv = 'id,text,ghi chú,ghi chú,ghi chú.2\n1,Huế,a,b,c\n'
    const { stdout } = chugiai(['normalize', file('trung-cot.csv', csv)])
    expect(JSON.parse(stdout)).toMatchObject({ text: 'Huế', 'ghi chú': 'a', 'ghi chú.2': 'c', 'ghi chú.3': 'b' })
  })

  test('CSV holds delimiters, quotes and line breaks in quotes', () => {
    const csv = 'id,text,ghi chú\n1,"Ông nói: ""Vâng, đúng"".\nRồi đi",x\n2,5" màn,y\n\n3,thiếu\n'
    const { status, stdout, stderr } = chugiai(['normalize', file('bang.csv', csv)])
    expect(status).toBe(1)
    expect(ndjson(stdout)).toEqual([
      { id: '1', text: 'Ông nói: "Vâng, đúng".\nRồi đi', 'ghi chú': 'x' },
      { id: '2', text: '5" màn', 'ghi chú': 'y' },
    ])
    expect(stderr).toContain('bang.csv:6: error invalid_csv')
  })

  test('Parquet, in and out', async () => {
    const columnData = [
      { name: 'ma', data: ['a', 'b'], type: 'STRING' as const },
      { name: 'noi_dung', data: records.map(({ text }) => text), type: 'STRING' as const },
      { name: 'so', data: [1n, 2n], type: 'INT64' as const },
    ]
    file('bang.parquet', new Uint8Array(parquetWriteBuffer({ columnData })))
    const args = ['bang.parquet', '--text-field', 'noi_dung', '--id-field', 'ma']
    expect(ndjson(chugiai(['normalize', ...args]).stdout)).toEqual([
      { ma: 'a', noi_dung: 'Đà Nẵng', so: 1 },
      { ma: 'b', noi_dung: 'Huế', so: 2 },
    ])
    expect(chugiai(['annotate', ...args, '--out', 'pq', '--to', 'parquet', '--quiet']).status).toBe(0)
    const bytes = readFileSync(join(folder, 'pq/part-00000.parquet'))
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
    expect(rows).toMatchObject([
      { id: 'a', text: 'Đà Nẵng' },
      { id: 'b', text: 'Huế' },
    ])
    expect(JSON.parse(String(rows[0]?.json))).toMatchObject({ id: 'a', metadata: { so: 1 } })
  })

  test('a text a line', () => {
    const { stdout } = chugiai([
      'annotate',
      '--plain',
      '--lines',
      '--quiet',
      file('dong.txt', 'Bà Hoa ở Huế.\r\n\nÔng Nam.'),
    ])
    expect(textsOf(stdout)).toEqual(['Bà Hoa ở Huế.', '', 'Ông Nam.'])
  })
})

describe('fields', () => {
  const own = {
    id: 'x',
    nguon: 'báo',
    label: ['tin'],
    meta: { so: 3 },
    title: 'Của người',
    text: 'Huế đẹp\n\nSông Hương.',
  }

  test.each(['annotate', 'parse'])('%s carries them along', (command) => {
    const run = (...flags: string[]) => ndjson(chugiai([command, '--quiet', ...flags], JSON.stringify(own)).stdout)[0]
    const { id: _, text: __, ...rest } = own
    expect(run()?.metadata).toMatchObject(rest)
    expect(run('--keep-fields', 'nguon,meta')?.metadata).toMatchObject({ nguon: 'báo', meta: { so: 3 } })
    expect(run('--keep-fields', 'nguon')?.metadata).not.toHaveProperty('meta')
    expect(run('--drop-fields', 'meta')?.metadata).not.toHaveProperty('meta')
    expect(run('--drop-fields', '*')?.metadata ?? {}).not.toHaveProperty('nguon')
  })

  test('fields within fields hold text and id', () => {
    const input = JSON.stringify({ data: { text: 'Hoa\u0300  Bình', ngay: 5 }, meta: { ma: 7 } })
    const flags = ['--text-field', 'data.text', '--id-field', 'meta.ma']
    expect(ndjson(chugiai(['normalize', ...flags], input).stdout)).toEqual([
      { data: { text: 'Hoà Bình', ngay: 5 }, meta: { ma: 7 } },
    ])
    const [document] = ndjson<AnnotatedDocument>(chugiai(['annotate', '--quiet', ...flags], input).stdout)
    expect(document).toMatchObject({ id: '7', text: 'Hoà Bình', metadata: { data: { ngay: 5 } } })
  })

  test.each(['annotate', 'parse', 'normalize', 'segment'])('%s passes numbers on as they were written', (command) => {
    const line = '{"id":20231205103512713,"n":[-0,1.50,1e400,12345678901234567890],"text":"Huế"}'
    const { stdout } = chugiai([command, '--quiet'], `${line}\n`)
    expect(stdout).toContain('[-0,1.50,1e400,12345678901234567890]')
    expect(stdout).toMatch(
      command === 'annotate' || command === 'parse' ? /"id":"20231205103512713"/ : /"id":20231205103512713/,
    )
  })
})

describe('what cannot be read is told and set aside; the rest is done', () => {
  const good = () => file('tot.txt', 'Huế\n')

  test.each<[string, () => string]>([
    ['no such file', () => 'khong-co.txt'],
    ['a file below a file', () => `${good()}/b`],
    ['a name too long', () => `${'x'.repeat(300)}.txt`],
    ['a link that leads to itself', () => link('vong.txt', 'vong.txt')],
    ['gzip cut off', () => file('cut.ndjson.gz', gzipSync(lines.repeat(50)).subarray(0, 40))],
    ['a Parquet file that is none', () => file('gia.parquet', 'không')],
    ['a line of too many bytes', () => file('dai.ndjson', `{"id":"z","text":"${'x'.repeat(2_000_000)}"}\n`)],
  ])('%s', (_, make) => {
    const { status, stdout, stderr } = chugiai(['normalize', make(), good(), '--max-length', '100k'])
    expect([status, stdout]).toEqual([1, expect.stringContaining('Huế\n')])
    expect(stderr).toMatch(/ error \w+: /)
    expect(stderr).not.toMatch(/internal_error| {4}at /)
    expect(stderr).toMatch(/done, 1 failed, see chugiai-errors\.ndjson\n$/)
  })

  test('a folder that may not be looked into', () => {
    mkdirSync(join(folder, 'kho/kin'), { recursive: true })
    file('kho/a.txt', 'Huế\n')
    chmodSync(join(folder, 'kho/kin'), 0)
    const { status, stdout } = chugiai(['normalize', 'kho'])
    chmodSync(join(folder, 'kho/kin'), 0o755)
    expect(stdout).toBe('Huế\n')
    expect(status).toBe(process.getuid?.() === 0 ? 0 : 1)
  })

  test('a result whose name would be too long', () => {
    const long = file(`${'d'.repeat(244)}.txt`, 'Huế\n')
    const { status, stderr } = chugiai(['normalize', long, good(), '--out', 'ten'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('unreadable_file')])
    expect(existsSync(join(folder, 'ten/tot.ndjson'))).toBe(true)
  })

  test('a record with 200,000 null attributes', () => {
    const attributes = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`a${i}`, null]))
    const document = {
      version: 1,
      id: 'd',
      text: 'Huế',
      offsetUnit: 'utf16',
      layers: {
        mentions: {
          annotations: [
            {
              kind: 'span',
              id: 's1',
              label: 'LOC',
              spans: [{ start: 0, end: 3 }],
              quote: 'Huế',
              status: 'accepted',
              origin: { kind: 'human', name: 'lan' },
              attributes,
            },
          ],
        },
      },
    }
    const input = `${JSON.stringify({ id: 'f', text: 'Huế', ...attributes })}\n${JSON.stringify(document)}\n${lines}`
    const { stdout, stderr } = chugiai(['annotate', '--quiet'], input)
    expect(ndjson(stdout)).toHaveLength(4)
    expect(stderr).not.toContain('    at ')
  })

  test('a text that is too long says how to allow it', () => {
    for (const command of ['annotate', 'parse']) {
      const input = JSON.stringify({ id: 1, text: 'Huế '.repeat(3_000_000) })
      const { status, stdout } = chugiai([command, '--max-length', '1MB'], input)
      expect(status).toBe(1)
      expect(ndjson(stdout)).toMatchObject([
        { error: { code: 'input_too_long', hint: expect.stringContaining('--max-length') } },
      ])
    }
  })

  test('JSON is no text of the command line: a hint names a flag', () => {
    const { stderr } = chugiai(['validate', '-'], '{"bài": 1}')
    expect(stderr).not.toContain('maxLength')
    expect(chugiai(['validate', '-'], '[]').status).toBe(0)
  })
})

function link(target: string, path: string): string {
  symlinkSync(target, join(folder, path))
  return path
}

test('patterns that a shell left alone', () => {
  mkdirSync(join(folder, 'mau/sau'), { recursive: true })
  file('mau/m1.txt', 'một\n')
  file('mau/sau/m2.txt', 'hai\n')
  file('mau/m3.html', '<p>ba</p>')
  expect(chugiai(['normalize', 'mau/*.txt']).stdout).toBe('một\n')
  expect(chugiai(['normalize', 'mau/**/*.txt']).stdout).toBe('một\nhai\n')
  expect(chugiai(['normalize', 'mau/x*']).status).toBe(2)
})

describe('results', () => {
  test('packed, on standard output and in a folder', () => {
    file('goi.ndjson', lines)
    expect(chugiai(['normalize', 'goi.ndjson', '--out', 'goi', '--compress', 'gzip']).status).toBe(0)
    expect(textsOf(gunzipSync(readFileSync(join(folder, 'goi/goi.ndjson.gz'))).toString())).toEqual(texts)
  })

  test('in parts of so many records', () => {
    file('phan.ndjson', Array.from({ length: 25 }, (_, i) => `{"id":${i},"text":"x"}\n`).join(''))
    expect(chugiai(['normalize', 'phan.ndjson', '--out', 'phan', '--part-records', '10']).status).toBe(0)
    const sizes = ['part-00000', 'part-00001', 'part-00002'].map(
      (name) => ndjson(readFileSync(join(folder, `phan/${name}.ndjson`), 'utf8')).length,
    )
    expect(sizes).toEqual([10, 10, 5])
  })

  test('what a batch writes by default is at most six times its input', () => {
    // A mention in some 80 bytes, as the pages of newspapers have.
    const paragraph =
      'Sáng 5/3, xã Bình Minh khánh thành đường liên thôn. Từ nay bà con đi chợ không còn phải lội qua suối như trước, ' +
      'hàng hóa đưa về cũng dễ dàng hơn. Chủ tịch UBND xã Lê Văn Nam cho biết con đường làm trong tám tháng, phần lớn là ' +
      'ngày công của người dân góp lại, ai có gì góp nấy. Mùa mưa tới, đoạn qua cánh đồng sẽ được kè đá cho chắc chắn. ' +
      'Trước đây trời mưa là lũ trẻ nghỉ học, người ốm phải khiêng bằng võng, nông sản làm ra đành bán rẻ ngay tại ruộng.'
    const text = `Xã có đường mới\n\n${`${paragraph}\n\n`.repeat(6)}Thu Hà\n`
    const input = Array.from({ length: 10 }, (_, i) => JSON.stringify({ id: i, text })).join('\n')
    const whole = chugiai(['annotate', '--quiet'], input).stdout
    expect(Buffer.byteLength(whole) / Buffer.byteLength(input)).toBeLessThan(6)
  })

  test.each([
    ['--labels', 'PRE', /--labels takes PER, .*, not 'PRE'\. Did you mean PER\?/],
    ['--labels', 'PER,BỆNH', /not 'BỆNH'/],
    [
      '--layers',
      'mention',
      /--layers takes blocks, sentences, words, mentions, not 'mention'\. Did you mean mentions\?/,
    ],
  ])('%s %s is refused before the first record: it would leave nothing', (flag, value, message) => {
    const { status, stdout, stderr } = chugiai(['annotate', flag, value], 'Bà Hoa ở Huế.')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  test('layers, labels and scores are chosen', () => {
    const text = JSON.stringify({ id: 1, text: 'Bà Lê Thị Hoa ở Huế ngày 5/3/2024.' })
    const run = (...flags: string[]) =>
      ndjson<AnnotatedDocument>(chugiai(['annotate', '--quiet', ...flags], text).stdout)[0]!
    expect(Object.keys(run('--layers', 'mentions').layers)).toEqual(['mentions'])
    expect(run('--layers', 'words,mentions').layers.words!.annotations.length).toBeGreaterThan(3)
    expect(run('--labels', 'PER').layers.mentions!.annotations.map(({ label }) => label)).toEqual(['PER'])
    expect(run('--min-score', '1').layers.mentions!.annotations.length).toBeLessThan(
      run().layers.mentions!.annotations.length,
    )
    expect(run('--plain').layers).not.toHaveProperty('blocks')
  })
})
