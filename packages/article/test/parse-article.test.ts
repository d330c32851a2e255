import { ChugiaiError, replaceEach, type TextStep } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/parse-article.ts'

const PAGE = 'Mưa lớn ở miền núi\nChiều nay (5/9), mưa lớn gây ngập nhiều xã ven sông.\nNước lên nhanh.\nThu Hà\n'
const bytes = (text: string) => new TextEncoder().encode(text)
const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof ChugiaiError ? error.code : error
  }
  return null
}

describe('the source', () => {
  test('is described, hashed and aligned', () => {
    const { source, id } = parseArticle(bytes(`\ufeff${PAGE}`), { uri: 'https://example.vn/mua' }).article
    expect(source).toMatchObject({
      uri: 'https://example.vn/mua',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      length: PAGE.length + 1,
      newline: 'lf',
      unicodeForm: 'NFC',
      reader: { name: 'plain-text', version: '1' },
    })
    expect(source.alignment.slice(0, 2)).toEqual([1, 0])
    expect(id).toBe(`article-${source.sha256.slice(0, 16)}`)
  })

  test('has the hash of its bytes, and a string that of its UTF-8', () => {
    // printf 'Huế' | sha256sum
    const hash = '3beb043b466c92ae63217636042fce4273e31d68684d3b7645aa60977336285a'
    expect(parseArticle('Huế').article.source.sha256).toBe(parseArticle(bytes('Huế')).article.source.sha256)
    expect(parseArticle('Huế').article.source.sha256).toBe(hash)
  })

  test.each([
    ['Mưa\nLũ', 'lf'],
    ['Mưa\r\nLũ', 'crlf'],
    ['Mưa\rLũ', 'cr'],
    ['Mưa\nLũ\r\nNắng', 'mixed'],
    ['Mưa', 'none'],
  ])('line ends of %j are %s', (text, newline) => {
    expect(parseArticle(text).article.source.newline).toBe(newline)
  })

  test.each([
    ['Mưa lũ', 'NFC'],
    ['Mưa lũ'.normalize('NFD'), 'NFD'],
    [`Mưa ${'lũ'.normalize('NFD')}`, 'mixed'],
    ['Song', 'NFC'],
  ])('%j is written as %s', (text, form) => {
    expect(parseArticle(text).article.source.unicodeForm).toBe(form)
  })
})

describe('options', () => {
  test('the id is the caller’s', () => expect(parseArticle(PAGE, { id: 'a1' }).article.id).toBe('a1'))

  test('steps are run in order and named', () => {
    const shout: TextStep = { name: 'shout@1', run: (text) => replaceEach(text, /\./g, () => '!') }
    const { article } = parseArticle(PAGE, { steps: [shout] })
    expect(article.source.steps).toEqual(['shout@1'])
    expect(article.text).toContain('Nước lên nhanh!')
  })

  test('without steps the text is the source, line ends and all', () => {
    const source = `\ufeff${PAGE.replace(/\n/g, '\r\n')}`
    const { article } = parseArticle(source, { steps: [] })
    expect(article.text).toBe(source)
    expect(article.title?.value).toBe('Mưa lớn ở miền núi')
    expect(article.byline?.raw).toBe('Thu Hà')
  })

  test.each([
    [undefined, null],
    ['2023-10-01', '2023-09-05'],
    ['2023-09-01', '2022-09-05'],
    ['2023-09-05T10:00:00+07:00', '2023-09-05'],
  ])('with the anchor %s the page was published on %s', (anchor, value) => {
    const { article } = parseArticle(PAGE, anchor ? { anchor } : {})
    expect(article.publishedDate?.value ?? null).toBe(value)
  })

  test('outlets of the caller come before ours', () => {
    const outlets = [{ codes: ['TTXVN'], name: 'Thông tin Xã Vân Nam' }]
    const text = 'Mưa lớn\nTTXVN - Chiều qua, mưa lớn gây ngập nhiều xã ven sông.\nNước lên nhanh.'
    expect(parseArticle(text, { outlets }).article.agencyCode?.expansion).toBe('Thông tin Xã Vân Nam')
    expect(parseArticle(text).article.agencyCode?.expansion).toBe('Thông tấn xã Việt Nam')
  })
})

describe('bad input', () => {
  test.each([
    ['no bytes', new Uint8Array()],
    ['no letters', ''],
    ['blanks', ' \n\u00a0\n'],
    ['a byte order mark', '\ufeff'],
  ])('%s: an article without blocks, and an error that says so', (_, input) => {
    const { article, issues } = parseArticle(input)
    expect(article.blocks).toEqual([])
    expect(article.flags).toEqual([])
    expect(issues).toMatchObject([{ code: 'empty_source', severity: 'error', hint: expect.any(String) }])
  })

  test('bytes that are no text in any encoding', () => {
    expect(codeOf(() => parseArticle(new Uint8Array([0xff, 0x80, 0x81])))).toBe('invalid_encoding')
  })

  test('bytes that are not UTF-8 and can be guessed', () => {
    const broken = new Uint8Array([...bytes(PAGE), 0xff, 0xfe, ...bytes(PAGE)])
    const { article, issues } = parseArticle(broken)
    expect(article.title?.value).toBe('Mưa lớn ở miền núi')
    expect(article.source.encoding).not.toBe('utf-8')
    expect(issues[0]).toMatchObject({ code: 'not_unicode', severity: 'warning', path: 'source.encoding' })
  })

  test('UTF-16 with a byte order mark is as good as UTF-8', () => {
    const units = `\ufeff${PAGE}`
    const utf16 = new Uint8Array(Uint16Array.from(units, (_, i) => units.charCodeAt(i)).buffer)
    const { article, issues } = parseArticle(utf16)
    expect(article).toMatchObject({ source: { encoding: 'utf-16le', length: units.length } })
    expect(article.title?.value).toBe('Mưa lớn ở miền núi')
    expect(issues).toEqual([])
  })

  test('a binary file', () => {
    const png = new Uint8Array(400).map((_, i) => (i * 37) % 256)
    png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    expect(codeOf(() => parseArticle(png))).toBe('not_text')
  })

  test('another media type', () => {
    expect(codeOf(() => parseArticle('%PDF-1.7', { mediaType: 'application/pdf' }))).toBe('unsupported_media_type')
    expect(codeOf(() => parseArticle(PAGE, { mediaType: 'text/plain; charset=utf-8' }))).toBeNull()
  })

  test('a web page that was taken for plain text', () => {
    const { issues } = parseArticle('<!DOCTYPE html>\n<html><body>Mưa lớn</body></html>', { mediaType: 'text/plain' })
    expect(issues).toContainEqual(expect.objectContaining({ code: 'looks_like_html', severity: 'warning' }))
  })

  test('50 MB', () => {
    const story = `${'Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn và sửa lại mái nhà bị tốc. '.repeat(5).trim()}\n`
    const file = bytes(`Mưa lớn ở miền núi\n${story.repeat(Math.ceil(50_000_000 / bytes(story).length))}Thu Hà\n`)
    const { article } = parseArticle(file)
    expect(file.length).toBeGreaterThan(50_000_000)
    expect(article.title?.value).toBe('Mưa lớn ở miền núi')
    expect(article.byline?.raw).toBe('Thu Hà')
    expect(article.blocks.length).toBeGreaterThan(80_000)
  })
})

test.each([
  ['one line', 'Mưa lớn.', ['paragraph']],
  ['a lone name', 'Thu Hà', ['byline']],
  ['a title and nothing else', 'Mưa lớn ở miền núi và trung du', ['paragraph']],
  ['a date line and nothing else', 'Thứ hai, 25/03/2019', ['page_date']],
  ['links alone', '>> Mưa lớn\n>> Lũ về', ['boilerplate', 'boilerplate']],
  ['another script', '今日は雨です。', ['paragraph']],
])('a page of %s', (_, text, types) => {
  expect(parseArticle(text).article.blocks.map(({ type }) => type)).toEqual(types)
})

test.each([
  ['a dateline', 'Hà Nội (TTXVN) - Chiều qua, mưa lớn gây ngập nhiều xã.\nNước lên.\nThu Hà', 'Hà Nội', 'TTXVN'],
  ['the code of the paper', 'TTXVN - Chiều qua, mưa lớn gây ngập nhiều xã.\nNước lên.\nThu Hà', undefined, undefined],
  ['a byline', 'Chiều qua, mưa lớn gây ngập nhiều xã.\nNước lên.\nThu Hà (Theo AFP)', undefined, 'AFP'],
  ['both', 'Hà Nội (TTXVN) - Chiều qua, mưa lớn gây ngập.\nNước lên.\nThu Hà (Theo AFP)', 'Hà Nội', 'AFP'],
])('the place and the agency of a text: %s', (_, story, place, agency) => {
  const { dateline, wireSource } = parseArticle(`Mưa lớn ở miền núi\n${story}`).article
  expect([dateline?.value, wireSource?.value]).toEqual([place, agency])
})

test('the language is told by its letters', () => {
  expect(parseArticle('Mưa lớn ở miền núi').article).toMatchObject({ language: 'vi', script: 'Latn' })
  expect(parseArticle('Heavy rain').article).toMatchObject({ language: 'und', script: 'Latn' })
  expect(parseArticle('今日は雨').article).toMatchObject({ language: 'und', script: 'Zyyy' })
})

test('the title key forgives marks, case and punctuation', () => {
  const { fingerprints } = parseArticle(`ĐẢO “Hòn Mấu”: khai giảng!\n${PAGE}`).article
  expect(fingerprints.title).toBe('dao hon mau khai giang')
})

const types = (text: string) => parseArticle(text).article.blocks.map(({ type }) => type)
const STORY = 'Nước lũ rút dần, bà con bắt tay vào dọn bùn và sửa lại mái nhà bị tốc.'

describe('empty lines', () => {
  test('behind the title are no sign of a picture', () => {
    expect(types(`Mưa lớn\n\n\nLũ về bất ngờ trong đêm ở nhiều xã.\n\n${STORY}\n\nThu Hà`)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'byline',
    ])
  })

  test('everywhere are no sign of a picture', () => {
    const page = ['Mưa lớn', 'Nước lên.', 'Đường ngập.', STORY, 'Chợ nghỉ.', STORY].join('\n\n\n')
    expect(types(`${page}\n\nTrường nghỉ.\n\nThu Hà`)).not.toContain('caption')
  })
})

test.each([
  ['a name above its source', 'Thu Hà\nTheo AFP', ['Thu Hà']],
  ['a writer above a photographer', 'Bài: Thu Hà\nẢnh: Hồ Sang', ['Thu Hà', 'Hồ Sang']],
  ['two writers', 'Thu Hà\nHồ Sang', ['Thu Hà', 'Hồ Sang']],
  ['a portrait above the writer', 'Nguyễn An. Ảnh: Hồ Sang\nThu Hà', ['Thu Hà']],
])('a byline of two lines: %s', (_, byline, names) => {
  const { article } = parseArticle(`Mưa lớn\nLũ về bất ngờ trong đêm ở nhiều xã.\n${STORY}\n${byline}`)
  expect(article.byline?.people.map(({ name }) => name)).toEqual(names)
})
