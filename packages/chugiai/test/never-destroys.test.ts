import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type AnnotatedDocument,
  addAnnotation,
  addLayer,
  applyPatch,
  createDocument,
  createPatch,
} from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { BIN, chugiai, file, folder, ndjson } from './run-cli.ts'

// Nothing that a person made is destroyed or changed in silence: what cannot work is refused before anything is written.

const page = 'Xã Bình Minh có đường mới\n\nSáng 5/3, xã Bình Minh khánh thành đường liên thôn.\n\nLê Thu\n'
const record = `${JSON.stringify({ id: 'a', text: page })}\n`

function put(name: string, data: string): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  return file(name, data)
}
const contents = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('no result is written over an input, another result, or an earlier one', () => {
  test.each([
    ['results in the folder of the inputs', ['annotate', 'vao/a.ndjson', '--out', 'vao']],
    ['the same by another name', ['annotate', './vao/../vao/a.ndjson', '--out', './vao/.']],
    ['parse as well', ['parse', 'vao/a.ndjson', '--out', 'vao']],
    ['errors over an input', ['normalize', 'vao/a.ndjson', '--errors', 'vao/a.ndjson']],
    ['the folder itself', ['annotate', 'vao', '--out', 'vao']],
    ['two pages of one name', ['parse', 'vao/d1/x.txt', 'vao/d2/x.txt', '--to', 'markdown', '--out', 'trang']],
    ['results and errors of one name', ['annotate', 'vao/a.ndjson', 'vao/a.errors.ndjson', '--out', 'loi']],
    ['errors in a file of something else', ['parse', 'vao/a.ndjson', '--errors', 'vao/d1/x.txt']],
  ])('%s', (_, args) => {
    put('vao/a.ndjson', record)
    put('vao/a.errors.ndjson', record)
    put('vao/d1/x.txt', page)
    put('vao/d2/x.txt', page)
    const { status, stdout, stderr } = chugiai(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toContain('    at ')
    expect([contents('vao/a.ndjson'), contents('vao/d1/x.txt')]).toEqual([record, page])
    expect(existsSync(join(folder, 'trang'))).toBe(false)
  })

  test('earlier results stay, unless told by name', () => {
    put('lan1.ndjson', record)
    expect(chugiai(['parse', 'lan1.ndjson', '--out', 'kq']).status).toBe(0)
    const first = contents('kq/lan1.ndjson')
    put('lan1.ndjson', record.replace('"a"', '"b"'))
    expect(chugiai(['parse', 'lan1.ndjson', '--out', 'kq'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--resume.*--overwrite/),
    })
    expect(contents('kq/lan1.ndjson')).toBe(first)
    expect(chugiai(['parse', 'lan1.ndjson', '--out', 'kq', '--overwrite']).status).toBe(0)
    expect(ndjson(contents('kq/lan1.ndjson'))).toMatchObject([{ id: 'b' }])
  })

  test('pages of an earlier run stay as well', () => {
    put('trang1.txt', page)
    const args = ['parse', 'trang1.txt', '--to', 'markdown', '--out', 'md']
    expect(chugiai(args).status).toBe(0)
    expect(chugiai(args).status).toBe(2)
    expect(chugiai([...args, '--overwrite']).status).toBe(0)
  })

  test('results below the inputs are not read as inputs', () => {
    put('kho/a.txt', page)
    expect(chugiai(['parse', 'kho', '--out', 'kho/ra']).status).toBe(0)
    put('kho/b.txt', page)
    expect(chugiai(['parse', 'kho', '--out', 'kho/ra', '--resume']).status).toBe(0)
    expect(existsSync(join(folder, 'kho/ra/b.ndjson'))).toBe(true)
    expect(existsSync(join(folder, 'kho/ra/ra'))).toBe(false)
  })

  test('errors of an earlier run do not stay behind', () => {
    put('hong.ndjson', '[]\n')
    expect(chugiai(['parse', 'hong.ndjson']).status).toBe(1)
    expect(ndjson(contents('chugiai-errors.ndjson'))).toHaveLength(1)
    put('hong.ndjson', record)
    expect(chugiai(['parse', 'hong.ndjson']).status).toBe(0)
    expect(existsSync(join(folder, 'chugiai-errors.ndjson'))).toBe(false)
  })
})

describe('what cannot be written is said before the first record', () => {
  test.each([
    ['a folder that is a file', ['annotate', 'tep.txt', '--out', 'tep.txt']],
    ['a folder below a file', ['annotate', 'tep.txt', '--out', 'tep.txt/ra']],
    ['errors in no folder', ['annotate', 'tep.txt', '--errors', 'khong/co.ndjson']],
    ['errors that are a folder', ['annotate', 'tep.txt', '--errors', '.']],
    ['errors of its own with --out', ['annotate', 'tep.txt', '--out', 'ra1', '--errors', 'e.ndjson']],
    ['a day that is none', ['annotate', 'tep.txt', '--anchor', '25/3/2024']],
    ['another for parse', ['parse', 'tep.txt', '--anchor', 'hôm qua']],
    ['--overwrite without a folder', ['annotate', 'tep.txt', '--overwrite']],
  ])('%s', (_, args) => {
    put('tep.txt', page)
    const { status, stdout, stderr } = chugiai(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toContain('    at ')
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk ends with 3 and a line that says so', () => {
    put('day.txt', page)
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'normalize', 'day.txt'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    })
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'chugiai: Standard output could not be written: the disk is full\n',
    })
  })
})

describe('flags arrive as they were typed, once', () => {
  test.each(['2024.10', '08', '0x10', '1e3'])('--out %s', (name) => {
    put('go.txt', page)
    expect(chugiai(['parse', 'go.txt', '--out', name]).status).toBe(0)
    expect(existsSync(join(folder, name, 'go.ndjson'))).toBe(true)
    rmSync(join(folder, name), { recursive: true })
    expect(chugiai(['parse', 'go.txt', `--out=${name}`]).status).toBe(0)
    expect(existsSync(join(folder, name, 'go.ndjson'))).toBe(true)
  })

  test('twice is told', () => {
    expect(chugiai(['parse', 'go.txt', '--out', 'x', '--out', 'y'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--out is there 2 times'),
    })
  })

  test('behind -- stand files', () => {
    put('-la.txt', page)
    const { status, stdout } = chugiai(['parse', '--quiet', '--', '-la.txt'])
    expect(status).toBe(0)
    expect(ndjson(stdout)).toHaveLength(1)
  })

  test('files may have names of figures', () => {
    put('2024', page)
    expect(chugiai(['normalize', '2024'])).toMatchObject({ status: 0, stdout: page })
  })
})

describe('annotated documents', () => {
  const text = 'Ðà  Nẵng: bà Lê Thị Hoa về\u200b xã  Hoà Bình.'
  const span = (id: string, label: string, quote: string) => {
    const start = text.indexOf(quote)
    const spans = [{ start, end: start + quote.length }]
    return { kind: 'span' as const, id, label, spans, quote, origin: { kind: 'human' as const, name: 'lan' } }
  }
  const byHand: AnnotatedDocument = applyPatch(
    createDocument({ id: 'tay', text }),
    createPatch(
      [
        addLayer('mentions', { schema: 'news' }),
        addAnnotation('mentions', { ...span('s1', 'LOC', 'Ðà  Nẵng'), status: 'accepted' }),
        addAnnotation('mentions', { ...span('s2', 'PER', 'Lê Thị Hoa'), status: 'rejected', note: 'không phải bà ấy' }),
        addAnnotation('mentions', { ...span('s3', 'ORG', 'xã  Hoà Bình'), status: 'accepted' }),
      ],
      { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' },
    ),
  )

  test('normalize takes the annotations along', () => {
    const { status, stdout } = chugiai(['normalize'], JSON.stringify(byHand))
    const [document] = ndjson<AnnotatedDocument>(stdout)
    expect(status).toBe(0)
    expect(document!.text).toBe('Đà Nẵng: bà Lê Thị Hoa về xã Hoà Bình.')
    const [place, person, body] = document!.layers.mentions!.annotations
    expect(place).toMatchObject({ id: 's1', quote: 'Đà Nẵng', spans: [{ start: 0, end: 7 }] })
    expect(person).toMatchObject({ id: 's2', quote: 'Lê Thị Hoa', status: 'rejected', note: 'không phải bà ấy' })
    expect(body).toMatchObject({ id: 's3', quote: 'xã Hoà Bình' })
    put('chuan.ndjson', stdout)
    expect(chugiai(['validate', 'chuan.ndjson']).status).toBe(0)
  })

  test('an annotation whose text is taken away is reported', () => {
    const lost = {
      ...byHand,
      layers: { mentions: { annotations: [{ ...span('s1', 'LOC', '\u200b'), status: 'accepted' }] } },
    }
    const { status, stdout, stderr } = chugiai(['normalize'], JSON.stringify(lost))
    expect(status).toBe(0)
    expect(ndjson<AnnotatedDocument>(stdout)[0]!.layers.mentions!.annotations).toEqual([])
    expect(stderr).toContain('s1')
  })

  test('the way back to the file still leads to the file', () => {
    const { stdout } = chugiai(['annotate', '--quiet'], JSON.stringify({ id: 'x', text: page }))
    const [made] = ndjson<AnnotatedDocument>(chugiai(['normalize', '--tone', 'modern'], stdout).stdout)
    expect(made!.source?.steps.length).toBeGreaterThan(ndjson<AnnotatedDocument>(stdout)[0]!.source!.steps.length - 1)
    put('nguon.ndjson', JSON.stringify(made))
    expect(chugiai(['validate', 'nguon.ndjson']).status).toBe(0)
  })

  test('an article is refused, and lines of a document are', () => {
    const { stdout } = chugiai(['parse', '--quiet'], JSON.stringify({ id: 'x', text: page }))
    expect(ndjson(chugiai(['normalize'], stdout).stdout)).toMatchObject([{ error: { code: 'annotated_record' } }])
    expect(ndjson(chugiai(['normalize', '--lines', 'sort'], JSON.stringify(byHand)).stdout)).toMatchObject([
      { error: { code: 'annotated_record' } },
    ])
  })

  test('annotate keeps what a person made, and adds beside it', () => {
    const { status, stdout } = chugiai(['annotate'], JSON.stringify(byHand))
    expect(status).toBe(0)
    const [document] = ndjson<AnnotatedDocument>(stdout)
    expect(document!.text).toBe(text)
    const own = new Set(byHand.layers.mentions!.annotations.map(({ id }) => id))
    const mentions = document!.layers.mentions!.annotations
    expect(mentions.filter(({ id }) => own.has(id))).toEqual(byHand.layers.mentions!.annotations)
    const added = mentions.filter(({ id }) => !own.has(id)).map(({ label }) => label)
    expect(added).toContain('HONORIFIC')
    expect(added).not.toContain('PER') // it was rejected
    expect(document!.layers.sentences!.annotations.length).toBeGreaterThan(0)
  })

  test.each(['Quốc hội khóa XIV họp.', 'Mưa.'])('annotate again adds nothing that was left out: %s', (line) => {
    const once = chugiai(['annotate', '--plain'], line).stdout
    expect(Object.keys(ndjson<AnnotatedDocument>(once)[0]!.layers)).toEqual(['mentions'])
    expect(chugiai(['annotate'], once).stdout).toBe(once)
  })

  test('annotate again changes nothing', () => {
    const once = chugiai(['annotate'], JSON.stringify(byHand)).stdout
    expect(chugiai(['annotate'], once).stdout).toBe(once)
  })

  test('annotate does not take a broken document for a text', () => {
    const broken = { ...byHand, text: 'Chữ khác' }
    expect(ndjson(chugiai(['annotate'], JSON.stringify(broken)).stdout)).toMatchObject([
      { error: { code: 'invalid_document' } },
    ])
  })
})
