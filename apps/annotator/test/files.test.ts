import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openApp, useApp } from './app.ts'
import { documentOf, mention, townsfolk } from './documents.ts'

useApp()

const LINES = Array.from({ length: 20 }, (_, index) => JSON.stringify(townsfolk(`bai-${index + 1}`)))

describe('several at once', () => {
  test('files that are dropped together all come, with a list of what came and what did not', async () => {
    const app = await openApp({ empty: true })
    await app.dropAll([
      { name: 'mot.txt', content: 'Huyện Đình Lập được mùa hồng.' },
      { name: 'hai.json', content: JSON.stringify(townsfolk('hai')) },
      { name: 'ba.pdf', content: '%PDF-1.7 \u0001' },
    ])
    await app.page.locator('.files').waitFor()
    await expect.poll(() => app.page.locator('.modal p').first().innerText()).toBe('Mở được 2, không mở được 1.')
    await expect.poll(() => app.page.locator('.file.is-failed').innerText()).toContain('ba.pdf')
    await app.page.locator('.file-open').nth(1).click()
    await app.page.locator('.cm-line', { hasText: 'Bà Hoa' }).waitFor()
    await app.page.locator('[popovertarget=documents]').click()
    await expect.poll(() => app.page.locator('#documents .entry').count()).toBe(2)
  })

  test.each([
    ['documents, one a line, whatever the file is called', 'ket-qua.txt', LINES.join('\n')],
    ['a list of documents', 'ket-qua.json', `[${LINES.join(',\n')}]`],
    ['lines of \\r\\n after a byte order mark', 'ket-qua.ndjson', `\ufeff${LINES.join('\r\n')}\r\n`],
  ])('%s', async (_, name, content) => {
    const app = await openApp({ empty: true })
    await app.drop(name, content)
    await app.page.locator('.files').waitFor()
    await expect.poll(() => app.page.locator('.file.is-opened').count()).toBe(20)
    await app.page.keyboard.press('Escape')
    expect((await app.export()).id).toBe('bai-1')
    await app.reload()
    await app.page.locator('[popovertarget=documents]').click()
    await expect.poll(() => app.page.locator('#documents .entry').count()).toBe(20)
  })

  test('a line that is no document is named with its number and its reason; the others come', async () => {
    const app = await openApp({ empty: true })
    const failed = JSON.stringify({ error: { code: 'not_text', message: 'No text' } })
    await app.drop('bai.ndjson', [LINES[0], '{"version":1', failed, LINES[1]].join('\n'))
    await app.page.locator('.files').waitFor()
    await expect.poll(() => app.page.locator('.file.is-opened').count()).toBe(2)
    const reasons = await app.page.locator('.file.is-failed').allInnerTexts()
    expect(reasons[0]).toMatch(/bai\.ndjson:2[\s\S]*invalid_json/)
    expect(reasons[1]).toMatch(/bai\.ndjson:3[\s\S]*not_text/)
  })
})

describe('a file that was opened before', () => {
  test('is recognized by its content, whatever it is called; it can be opened as a new one', async () => {
    const app = await openApp({ empty: true })
    await app.openFile('mot.txt', 'Huyện Đình Lập được mùa hồng.')
    await app.drop('khac.txt', 'Huyện Đình Lập được mùa hồng.')
    await app.page.locator('.toast', { hasText: 'đã được mở trước đây' }).waitFor()
    await app.page.locator('[popovertarget=documents]').click()
    await expect.poll(() => app.page.locator('#documents .entry').count()).toBe(1)
    await app.page.keyboard.press('Escape')
    await app.page.locator('.toast-button', { hasText: 'Mở thành bản mới' }).click()
    await app.page.locator('#documents .entry').nth(1).waitFor({ state: 'attached' })
  })

  test('has the hash of its bytes', async () => {
    const app = await openApp({ empty: true })
    await app.openFile('mot.txt', 'Hà Nội')
    await app.saved()
    const hashes = await app.page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('chugiai').onsuccess = ({ target }) => {
            const all = (target as IDBOpenDBRequest).result.transaction('entries').objectStore('entries').getAll()
            all.onsuccess = () => resolve(all.result.map(({ hash }: { hash: string }) => hash))
          }
        }),
    )
    expect(hashes).toEqual([createHash('sha256').update('Hà Nội').digest('hex')])
  })
})

describe('an export', () => {
  test('of a long text opens again, is small, and is named by the document', async () => {
    const app = await openApp({ empty: true })
    const text = Array.from(
      { length: 10_000 },
      (_, i) => `Ông Bình ${i} ở xã Nậm Khao mang ngô ra chợ phiên bán, ${'trời nắng ráo, '.repeat(3)}`,
    ).join('\n')
    const spans = [...text.matchAll(/Ông Bình \d+/g)].map(({ 0: quote, index: start }, i) => ({
      ...mention(`s${i + 1}`, 'PER', quote, quote),
      spans: [{ start, end: start + quote.length }],
    }))
    await app.openDocument(documentOf('mot-megabyte', text, spans as never))
    const exported = await app.exportText()
    expect(text.length).toBeGreaterThan(900_000)
    expect(Buffer.byteLength(exported)).toBeLessThan(8_000_000)
    await app.page.evaluate(() => Object.assign(window, { before: (window as unknown as { exported: Blob }).exported }))
    await app.page.evaluate(async () => {
      const data = new DataTransfer()
      data.items.add(new File([(window as unknown as { before: Blob }).before], 'lai.json'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    await app.page.locator('#documents .entry').nth(1).waitFor({ state: 'attached' })
    await app.read()
    expect(await app.exportText()).toBe(exported)
  })

  test('holds no layer that can be computed again, and opens', async () => {
    const app = await openApp({ empty: true })
    await app.paste(
      'Sáng nay (14/3), ông Trần Văn Bình, Chủ tịch UBND huyện Chi Lăng, cắt băng khai trương thư viện.\n'.repeat(400),
    )
    const exported = await app.exportText()
    expect(Object.keys(JSON.parse(exported).layers)).toEqual(['blocks', 'mentions'])
    await app.openFile('lai.json', exported)
    expect(await app.exportText()).toBe(exported)
  })

  test('of a document with faults says what is wrong in the page’s language', async () => {
    const app = await openApp({ empty: true, locale: 'en-GB' })
    const text = 'Hà Nội mưa.'
    await app.openDocument(documentOf('loi', text, [mention('s1', 'KHÔNG_CÓ', text, 'Hà Nội')]))
    await app.exportText()
    await app.page.locator('.toast', { hasText: 'things to look at' }).locator('.toast-button').click()
    await expect
      .poll(() => app.page.locator('.issue').first().innerText())
      .toContain('The label schema has no such label.')
  })
})

test.each([
  ['a PDF', 'bai.pdf', '%PDF-1.4\n1 0 obj', /PDF/, /sao chép/],
  ['a Word file', 'bai.docx', 'PK\u0003\u0004 [Content_Types].xml word/document.xml', /Word/, /\.txt/],
  ['a Word file with another name', 'bai.txt', 'PK\u0003\u0004 [Content_Types].xml word/document.xml', /Word/, /\.txt/],
  ['an old Word file', 'bai.rtf', '{\\rtf1 Ha Noi}', /Word/, /\.txt/],
  ['a spreadsheet', 'bang.xlsx', 'PK\u0003\u0004 [Content_Types].xml xl/workbook.xml', /bảng tính/, /dán/],
  ['an archive', 'bai.zip', 'PK\u0003\u0004 bai.txt', /tệp nén/, /Giải nén/],
  ['a picture', 'anh.gif', 'GIF89a\u0001', /ảnh/, /OCR/],
])('%s gets the right advice', async (_, name, content, text, hint) => {
  const app = await openApp({ empty: true })
  await app.drop(name, new Uint8Array([...content].map((letter) => letter.charCodeAt(0))))
  await app.page.locator('.problem-text').waitFor()
  await expect.poll(() => app.page.locator('.problem-text').innerText()).toMatch(text)
  await expect.poll(() => app.page.locator('.modal').innerText()).toMatch(hint)
})

test('a label schema that is opened is the project’s: palette, keys, titles, what a document is checked against', async () => {
  const app = await openApp({ empty: true })
  const schema = {
    formatVersion: 1,
    id: 'cho-phien',
    version: '1',
    title: { vi: 'Chợ phiên' },
    overlap: 'nested',
    labels: [{ id: 'HANG', title: { vi: 'Hàng hóa' }, key: 'h', color: { light: '#0b6e4f', dark: '#7fd8b4' } }],
    attributes: [],
    relations: [],
  }
  await app.openDocument(townsfolk())
  await app.drop('nhan.json', JSON.stringify(schema))
  await app.page.locator('.label-button', { hasText: 'Hàng hóa' }).waitFor()
  await expect.poll(() => app.page.locator('.label-button').count()).toBe(1)
  await app.dragOver('Ông Nam')
  await app.page.keyboard.press('h')
  expect(await app.mentions()).toContain('HANG accepted Ông Nam')
  await app.saved()
  await app.page.reload()
  await app.page.locator('.label-button', { hasText: 'Hàng hóa' }).waitFor()
})

test('a packed document opens, as the export of a very large one is; another packed file is an archive', async () => {
  const app = await openApp({ empty: true })
  const file = gzipSync(JSON.stringify(townsfolk('dong-goi')))
  await app.drop('dong-goi.json.gz', new Uint8Array(file), 'application/gzip')
  await app.page.locator('.cg').first().waitFor()
  expect((await app.export()).id).toBe('dong-goi')
  await app.drop('khac.gz', new Uint8Array(gzipSync('Một đoạn văn.')), 'application/gzip')
  await app.page.locator('.problem-text', { hasText: 'tệp nén' }).waitFor()
})
