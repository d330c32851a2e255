import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotatedDocument } from '@chugiai/annotation'
import type { Article } from '@chugiai/article'
import { Alignment, sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { sampleArticle } from '../src/sample.ts'
import { chugiai, file, folder, ndjson } from './run-cli.ts'

const pages = [
  { id: 'xa-1', text: 'Xã Bình Minh có đường mới\n\nSáng 5/3, xã Bình Minh khánh thành đường liên thôn.\n\nLê Thu' },
  { id: 'xa-2', text: 'Bệnh viện tỉnh nhận máy mới\n\nNgày 7/4/2024, Bệnh viện Đa khoa tỉnh nhận hai máy siêu âm.' },
]
const lines = `${pages.map((page) => JSON.stringify(page)).join('\n')}\n`

describe('usage', () => {
  test.each([
    [[]],
    [['bay']],
    [['normalize', '--hoa']],
    [['normalize', '--tone', 'xưa']],
    [['annotate', '--workers', '0']],
    [['annotate', '--resume']],
    [['schema', 'bài']],
    [['validate']],
    [['evaluate', 'a.json']],
  ])('chugiai %j ends with 2', (args) => {
    expect(chugiai(args).status).toBe(2)
  })

  test('--help and --version end with 0', () => {
    expect(chugiai(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('annotate') })
    expect(chugiai(['annotate', '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--workers') })
    expect(chugiai(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/\d+\.\d+\.\d+/) })
  })
})

describe('normalize', () => {
  test('text in, text out', () => {
    expect(chugiai(['normalize'], '\ufeffHoa\u0300  Bình\r\n').stdout).toBe('Hoà Bình\n')
    expect(chugiai(['normalize', '--tone', 'traditional'], 'khoẻ').stdout).toBe('khỏe')
    expect(chugiai(['normalize'], '').stdout).toBe('')
  })

  test('--json adds the alignment', () => {
    const raw = '\ufeffHoa\u0300  Bình'
    const [result] = ndjson<{ text: string; alignment: number[]; steps: string[] }>(
      chugiai(['normalize', '--json'], raw).stdout,
    )
    expect(result!.text).toBe('Hoà Bình')
    const span = Alignment.fromJSON(result!.alignment).toSource({ start: 0, end: 3 })
    expect(sliceSpan(raw, span!)).toBe('Hoa\u0300')
    expect(result!.steps.length).toBeGreaterThan(0)
  })

  test('NDJSON in, NDJSON out, line for line, other fields kept', () => {
    const input = '{"id":1,"text":"Ðà  Nẵng"}\n\n{"id":2,"text":"Huế\u2028đẹp"}'
    expect(ndjson(chugiai(['normalize'], input).stdout)).toEqual([
      { id: 1, text: 'Đà Nẵng' },
      { id: 2, text: 'Huế\nđẹp' },
    ])
  })

  test('--check lists what would change, and changes nothing', () => {
    const path = file('sua.txt', 'Hà Nội\nbaỏ  vệ\u200b bờ')
    const { status, stdout } = chugiai(['normalize', '--check', path])
    expect(status).toBe(1)
    expect(stdout.split('\n').filter(Boolean).sort()).toEqual([
      'sua.txt:2:2: tone-marks@1 "a" → "ả"',
      'sua.txt:2:3: tone-marks@1 "ỏ" → "o"',
      expect.stringMatching(/^sua\.txt:2:[45]: blanks@1 " +" → "\s*"$/),
      'sua.txt:2:8: invisible@1 "\\u{200b}" → ""',
    ])
    expect(chugiai(['normalize', '--check'], 'Hà Nội')).toMatchObject({ status: 0, stdout: '' })
  })

  test('--diff shows the lines that would change', () => {
    expect(chugiai(['normalize', '--diff'], 'Hà Nội\nbaỏ vệ\n')).toMatchObject({
      status: 1,
      stdout: '@@ stdin:2\n-baỏ vệ\n+bảo vệ\n',
    })
    expect(chugiai(['normalize', '--diff', '--check']).status).toBe(2)
  })

  test('steps can be chosen', () => {
    expect(chugiai(['normalize', '--with', 'onsets'], 'nghành').stdout).toBe('ngành')
    expect(chugiai(['normalize', '--without', 'toneMarks,blanks'], 'baỏ  vệ').stdout).toBe('baỏ  vệ')
    expect(chugiai(['normalize', '--with', 'hoa'], 'x').status).toBe(2)
    expect(chugiai(['normalize', '--tone', 'modern', '--yi', 'i'], 'kỹ khỏe').stdout).toBe('kĩ khoẻ')
    expect(chugiai(['normalize', '--expand'], 'UBND tỉnh').stdout).toBe('Ủy ban nhân dân tỉnh')
    expect(chugiai(['normalize', '--expand', '--tone', 'modern'], 'UBND tỉnh Hòa Bình').stdout).toBe(
      'Uỷ ban nhân dân tỉnh Hoà Bình',
    )
    expect(chugiai(['normalize', '--verbalize', 'north'], '105 người').stdout).toBe('một trăm linh năm người')
    expect(chugiai(['normalize', '--unverbalize'], 'một trăm linh năm người').stdout).toBe('105 người')
  })

  test('files from before Unicode are read, by name or by guess', () => {
    const tcvn3 = Uint8Array.from('Céng hßa x· héi chñ nghÜa ViÖt Nam', (letter) => letter.charCodeAt(0))
    const path = file('tcvn3.txt', tcvn3)
    expect(chugiai(['normalize', path]).stdout).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(chugiai(['normalize', '--encoding', 'tcvn3', path]).stdout).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(chugiai(['normalize', '--encoding', 'ebcdic', path]).stderr).toContain('unknown_encoding')
  })

  test('text is folded for search, and written in an encoding from before Unicode', () => {
    expect(chugiai(['normalize', '--fold', 'base'], 'Đặng  Thuỳ Trâm').stdout).toBe('dang thuy tram')
    expect(chugiai(['normalize', '--to', 'viqr'], 'Hà Nội').stdout).toBe('Ha` No^.i')
    const lacking = chugiai(['normalize', '--to', 'viscii'], 'Huế 🌸')
    expect(lacking).toMatchObject({ status: 0, stderr: expect.stringContaining('not_encodable') })
  })

  test('marks are stripped, and numbers written the way that is asked', () => {
    expect(chugiai(['normalize', '--strip', 'tones'], 'Đặng Thuỳ').stdout).toBe('Đăng Thuy')
    expect(chugiai(['normalize', '--strip', 'marks'], 'Đặng Thuỳ').stdout).toBe('Dang Thuy')
    expect(chugiai(['normalize', '--unverbalize', '--decimal', 'point'], 'ba phẩy năm').stdout).toBe('3.5')
    expect(chugiai(['normalize', '--unverbalize'], 'ba phẩy năm').stdout).toBe('3,5')
  })

  test('lines become slugs or names, or stand in dictionary order', () => {
    expect(chugiai(['normalize', '--lines', 'slug'], 'Hà Nội: 36 phố\nHuế\n').stdout).toBe('ha-noi-36-pho\nhue\n')
    expect(chugiai(['normalize', '--lines', 'name-case'], 'PHÙNG KHIÊM').stdout).toBe('Phùng Khiêm')
    expect(chugiai(['normalize', '--lines', 'sort'], 'bá\nđa\nba ba\nda\n').stdout).toBe('ba ba\nbá\nda\nđa\n')
    expect(chugiai(['normalize', '--lines', 'sort', '--json'], 'ba').status).toBe(2)
  })

  test('--detect names the encodings that a file may have', () => {
    const viscii = Uint8Array.from('H\xe0 N\xf5i m\xf5t s\xe1ng m\xf9a thu c\xf3 n\xa1ng', (letter) =>
      letter.charCodeAt(0),
    )
    expect(chugiai(['normalize', '--detect', file('v.txt', viscii)]).stdout).toMatch(/^v\.txt: \S+ \d\.\d\d/)
    const [found] = ndjson<{ encodings: { encoding: string }[] }>(
      chugiai(['normalize', '--detect', '--json'], 'Hà Nội một sáng mùa thu').stdout,
    )
    expect(found!.encodings[0]!.encoding).toBe('utf-8')
  })

  test('a text that begins with a brace is a text when told so', () => {
    expect(chugiai(['normalize', '--input', 'text'], '{Hà  Nội}').stdout).toBe('{Hà Nội}')
  })
})

describe('parse', () => {
  test('gives an article a record', () => {
    const [article] = ndjson<Article>(chugiai(['parse'], sampleArticle).stdout)
    expect(article!.title?.value).toBe('Xã Nậm Khao đưa nước sạch về 12 thôn, bản')
    expect(ndjson<Article>(chugiai(['parse'], lines).stdout).map(({ id }) => id)).toEqual(['xa-1', 'xa-2'])
  })
})

describe('annotate', () => {
  test('gives a document a record, in order', () => {
    const documents = ndjson<AnnotatedDocument>(chugiai(['annotate'], lines).stdout)
    expect(documents.map(({ id }) => id)).toEqual(['xa-1', 'xa-2'])
    expect(Object.keys(documents[0]!.layers)).toEqual(['blocks', 'mentions'])
  })

  test('--sample --format show prints for people', () => {
    const { status, stdout } = chugiai(['annotate', '--sample', '--format', 'show'])
    expect(status).toBe(0)
    expect(stdout).toContain('published 2025-03-13 (inferred)')
    expect(stdout).toContain('Lò Minh Hạnh')
    expect(stdout).toMatch(/byline\s+│/)
  })

  test('threads give the same, in order', () => {
    const many = Array.from({ length: 12 }, (_, i) => JSON.stringify({ ...pages[i % 2], id: `xa-${i}` })).join('\n')
    const alone = chugiai(['annotate'], many)
    expect(ndjson(alone.stdout)).toHaveLength(12)
    expect(chugiai(['annotate', '--workers', '2'], many).stdout).toBe(alone.stdout)
  })

  test('a bad line of standard input leaves its error in its place', () => {
    const input = `${JSON.stringify(pages[0])}\n{"id":"thiếu chữ"}\n{hỏng\n${JSON.stringify(pages[1])}\n`
    const { status, stdout } = chugiai(['annotate'], input)
    expect(status).toBe(1)
    expect(ndjson(stdout)).toMatchObject([
      { id: 'xa-1' },
      { error: { code: 'missing_field', path: 'text', hint: expect.stringContaining('--text-field') }, line: 2 },
      { error: { code: 'invalid_json' }, line: 3 },
      { id: 'xa-2' },
    ])
    expect(chugiai(['annotate', '--errors', 'inline'], input).status).toBe(0)
  })

  test('bad records of files go to the errors file; the rest is done', () => {
    file('lo.ndjson', `${JSON.stringify(pages[0])}\n[]\n`)
    const { status, stdout, stderr } = chugiai(['annotate', 'lo.ndjson', 'khong-co.txt'])
    expect(status).toBe(1)
    expect(ndjson(stdout)).toMatchObject([{ id: 'xa-1' }])
    expect(stderr).toContain('lo.ndjson:2: error invalid_record')
    expect(stderr).toContain('khong-co.txt: error unreadable_file')
    expect(ndjson(readFileSync(join(folder, 'chugiai-errors.ndjson'), 'utf8'))).toMatchObject([
      { error: { code: 'invalid_record' }, file: 'lo.ndjson', line: 2 },
      { error: { code: 'unreadable_file' }, file: 'khong-co.txt' },
    ])
  })

  test('--out writes a file an input, and --resume goes on behind the last whole line', () => {
    const records = Array.from({ length: 5 }, (_, i) => JSON.stringify({ ...pages[0], id: `bai-${i}` }))
    records[2] = '{hỏng'
    file('nhieu.ndjson', records.join('\n'))
    const whole = chugiai(['annotate', 'nhieu.ndjson', '--out', 'xong'])
    expect(whole).toMatchObject({ status: 1, stdout: '' })
    const results = join(folder, 'xong', 'nhieu.ndjson')
    const expected = readFileSync(results, 'utf8')
    expect(ndjson(expected)).toMatchObject(['bai-0', 'bai-1', 'bai-3', 'bai-4'].map((id) => ({ id })))

    // As an interruption leaves it: one whole line, half of the next, nothing in its final place.
    const [first, second] = expected.split('\n')
    chugiai(['annotate', '--out', 'tiep', 'nhieu.ndjson'])
    writeFileSync(join(folder, 'tiep', 'nhieu.ndjson.part'), `${first}\n${second!.slice(0, 40)}`)
    writeFileSync(join(folder, 'tiep', 'nhieu.errors.ndjson'), '')
    rmSync(join(folder, 'tiep', 'nhieu.ndjson'))
    expect(chugiai(['annotate', 'nhieu.ndjson', '--out', 'tiep', '--resume']).status).toBe(1)
    expect(readFileSync(join(folder, 'tiep', 'nhieu.ndjson'), 'utf8')).toBe(expected)
    expect(ndjson(readFileSync(join(folder, 'tiep', 'nhieu.errors.ndjson'), 'utf8'))).toMatchObject([{ line: 3 }])
    expect(existsSync(join(folder, 'tiep', 'nhieu.ndjson.part'))).toBe(false)

    // All is done, and what failed has failed.
    expect(chugiai(['annotate', 'nhieu.ndjson', '--out', 'tiep', '--resume']).status).toBe(1)
    expect(readFileSync(join(folder, 'tiep', 'nhieu.ndjson'), 'utf8')).toBe(expected)
  })
})

describe('bad input', () => {
  test.each([
    ['not UTF-8', new Uint8Array([0x48, 0xe0, 0x20, 0x4e, 0xf4, 0x69, 0xff, 0xfe, 0x80]), 'invalid_encoding'],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 0]), 'not_text'],
    ['50 MB', new Uint8Array(50_000_000).fill(0x61), 'input_too_long'],
  ])('a file that is %s fails with its code and a hint', (name, data, code) => {
    const path = file(`${name.replace(/ /g, '-')}.txt`, data)
    const { status, stdout, stderr } = chugiai(['annotate', path])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`${path}: error ${code}`)
    expect(stderr).toContain('hint:')
  })

  test('an empty file gives an empty document and says so', () => {
    const { status, stdout, stderr } = chugiai(['annotate', file('rong.txt', '')])
    expect(status).toBe(0)
    expect(ndjson<AnnotatedDocument>(stdout)[0]!.text).toBe('')
    expect(stderr).toContain('empty')
  })

  test('50 MB of plain text are normalized', () => {
    const path = file('lon.txt', 'Hà  Nội\n'.repeat(5_000_000))
    const { status, stdout } = chugiai(['normalize', path])
    expect(status).toBe(0)
    expect(stdout.length).toBe('Hà Nội\n'.length * 5_000_000)
  })
})

describe('validate', () => {
  const [document] = ndjson<AnnotatedDocument>(chugiai(['annotate'], lines).stdout)
  const [article] = ndjson<Article>(chugiai(['parse'], lines).stdout)
  const outside = (value: AnnotatedDocument) => {
    const copy = structuredClone(value) as unknown as { layers: { mentions: { annotations: { spans: unknown[] }[] } } }
    copy.layers.mentions.annotations[0]!.spans = [{ start: 5, end: 99_999 }]
    return copy
  }

  test('what we write is valid', () => {
    file('tot.ndjson', `${JSON.stringify(document)}\n${JSON.stringify(article)}\n`)
    expect(chugiai(['validate', 'tot.ndjson'])).toMatchObject({ status: 0, stdout: '' })
  })

  test.each([
    ['a span outside the text', () => outside(document!), 'span_out_of_range', 'layers.mentions.annotations[0]'],
    ['a document of a newer version', () => ({ ...document, version: 2 }), 'unsupported_version', 'version'],
    [
      'an article of a newer version',
      () => ({ ...article, schemaVersion: 2 }),
      'newer_schema_version',
      'schemaVersion',
    ],
    ['an article with a block outside', () => withBlock(article!), 'span_out_of_range', 'blocks[0]'],
    ['label schema of a newer version', () => ({ formatVersion: 2, labels: [] }), 'unsupported_version', ''],
    ['anything else', () => ({ bài: 1 }), 'unknown_file', ''],
  ])('%s is found, with its path', (name, make, code, path) => {
    const broken = file(`${name.replace(/ /g, '-')}.json`, JSON.stringify(make(), null, 2))
    const { status, stdout } = chugiai(['validate', broken])
    expect(status).toBe(1)
    expect(stdout).toContain(`error ${code}`)
    expect(stdout).toContain(path)
  })
})

describe('evaluate', () => {
  test('compares spans of the raw files', () => {
    const raw = 'Đến  Huế, Hà\u00a0 Nội rồi Đà Nẵng.'
    const at = (text: string) => ({ start: raw.indexOf(text), end: raw.indexOf(text) + text.length })
    const entities = [
      { label: 'LOC', ...at('Huế') },
      { label: 'LOC', ...at('Hà\u00a0 Nội') },
      { label: 'LOC', ...at('Đà Nẵng'), optional: true },
      { label: 'PER', ...at('rồi') },
    ]
    file('vang.json', JSON.stringify({ schema: 'gold/1', source: { path: 'a.txt' }, entities, blocks: [] }))
    file('doan.ndjson', chugiai(['annotate', file('a.txt', raw)]).stdout)
    const { status, stdout } = chugiai(['evaluate', 'vang.json', 'doan.ndjson'])
    expect(status).toBe(0)
    expect(stdout.split('\n').map((line) => line.split(/\s+/).join(' '))).toEqual([
      'label gold predicted precision recall F1',
      'LOC 2 2 100.0 100.0 100.0',
      'PER 1 0 – 0.0 0.0',
      'all 3 2 100.0 66.7 80.0',
      '',
    ])
    const json = chugiai(['evaluate', 'vang.json', 'doan.ndjson', '--labels', 'LOC', '--json']).stdout
    expect(JSON.parse(json)).toMatchObject({ all: { gold: 2, predicted: 2, f1: { value: 1 } } })
  })

  test('a file that cannot be compared stops it', () => {
    file('khac.json', '{"bài": 1}')
    expect(chugiai(['evaluate', 'khac.json', 'khac.json'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('unknown_file'),
    })
  })
})

test.each(['article', 'document', 'labels'])('schema %s prints a JSON Schema', (name) => {
  const { status, stdout } = chugiai(['schema', name])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toHaveProperty('$schema')
})

function withBlock(article: Article): unknown {
  const copy = structuredClone(article) as unknown as { blocks: { span: unknown }[] }
  copy.blocks[0]!.span = { start: 0, end: 99_999 }
  return copy
}
