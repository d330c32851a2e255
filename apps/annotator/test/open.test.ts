import { projectToSource } from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { openApp, useApp } from './app.ts'

useApp()

const PAGE = [
  'Thứ sáu, 14/03/2025',
  '',
  'Thị trấn Đồng Mỏ mở thư viện mới',
  '',
  'Sáng nay (14/3), ông Trần Văn Bình, Chủ tịch UBND thị trấn, cắt băng khai trương thư viện có 4.500 đầu sách.',
  '',
  'Thư viện mở cửa từ 8 giờ đến 17 giờ hằng ngày.',
].join('\n')

const MENU = '<nav><a href="/">Trang chủ</a> <a href="/xa-hoi">Xã hội</a> <a href="/the-thao">Thể thao</a></nav>'
const ARTICLE_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thị trấn Đồng Mỏ mở thư viện mới</title>
<script>document.title = 'sai'</script></head><body>${MENU}<article><h1>Thị trấn Đồng Mỏ mở thư viện mới</h1>
<p>Sáng 14/3/2025, thị trấn Đồng Mỏ, huyện&nbsp;Chi Lăng khai trương thư viện có 4.500 đầu sách và 30 chỗ ngồi đọc.</p>
<p>Thư viện mở cửa từ 8 giờ đến 17 giờ hằng ngày, kể cả chủ nhật, và cho học sinh của cả bốn xã lân cận mượn sách về nhà.</p>
<p>Ông Trần Văn Bình, Chủ tịch UBND thị trấn, cho biết mỗi tháng thư viện sẽ có thêm một trăm cuốn sách mới.</p>
<img src="https://bao.example/anh.jpg" onerror="document.title = 'sai'"></article></body></html>`
const HOME_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Báo Đồng Mỏ</title></head><body>${MENU}
${Array.from({ length: 30 }, (_, i) => `<h3><a href="/bai-${i}.html">Bài viết số ${i} của báo</a></h3>`).join('')}</body></html>`

test('the first visit shows the sample, read: blocks, suggestions, a title', async () => {
  const app = await openApp()
  await expect.poll(() => app.page.locator('.b-title').innerText()).toContain('nước sạch')
  await expect.poll(() => app.page.locator('.b-first[data-block="Sa-pô"]').count()).toBe(1)
  await expect.poll(() => app.page.locator('.row').count()).toBeGreaterThan(5)
  await expect.poll(() => app.page.title()).toContain('nước sạch')
  const mentions = await app.mentions()
  expect(mentions.length).toBeGreaterThan(20)
  expect(mentions.every((mention) => mention.includes(' suggested '))).toBe(true)
})

test('a pasted text is read', async () => {
  const app = await openApp({ empty: true })
  await app.paste(PAGE)
  await expect.poll(() => app.page.locator('.b-title').innerText()).toBe('Thị trấn Đồng Mỏ mở thư viện mới')
  expect((await app.export()).text).toBe(PAGE)
  expect(await app.mentions()).toContain('PER suggested Trần Văn Bình')
})

test('a text pasted beside every field is shown before it is read', async () => {
  const app = await openApp()
  await app.page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Huyện Đình Lập được mùa hồng.')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await app.page.locator('.paste .is-primary').click()
  await app.page.locator('.cm-line', { hasText: 'được mùa hồng' }).waitFor()
})

test('a dropped file is read, in its own encoding', async () => {
  const app = await openApp({ empty: true })
  // UTF-16 with a byte order mark, as Notepad saves "Unicode".
  await app.drop(
    'tin.txt',
    new Uint8Array(new Uint16Array([...`\ufeff${PAGE}`].map((letter) => letter.charCodeAt(0))).buffer),
    'text/plain',
  )
  await app.read()
  const { text, source } = await app.export()
  expect(text).toBe(PAGE)
  expect(source?.encoding?.toLowerCase()).toContain('utf-16')
})

test('a chosen file is read', async () => {
  const app = await openApp({ empty: true })
  await app.page
    .locator('#file-picker')
    .setInputFiles({ name: 'tin.txt', mimeType: 'text/plain', buffer: Buffer.from(PAGE) })
  await app.read()
  expect((await app.export()).text).toBe(PAGE)
})

test('a page of HTML is read for its article, and every annotation can be shown on the file', async () => {
  const app = await openApp({ empty: true })
  await app.openFile('tin.html', ARTICLE_PAGE, 'text/html')
  const exported = await app.export()
  expect(exported.text).not.toContain('Trang chủ')
  await expect.poll(() => app.page.locator('.b-title').innerText()).toBe('Thị trấn Đồng Mỏ mở thư viện mới')
  const mentions = exported.layers.mentions!.annotations.filter((annotation) => annotation.kind === 'span')
  const place = mentions.find(({ quote }) => quote.includes('Chi Lăng'))!
  const [piece] = projectToSource(exported, place.spans[0]!)
  expect(ARTICLE_PAGE.slice(piece!.start, piece!.end).replace('&nbsp;', ' ')).toContain('Chi Lăng')
})

test('reading can be stopped', async () => {
  const app = await openApp({ empty: true })
  await app.holdReader()
  await app.drop('dai.txt', `${PAGE}\n\n`.repeat(10_000))
  await app.page.locator('.reading .button').click()
  await app.page.locator('.reading').waitFor({ state: 'detached' })
  await app.holdReader(false)
  await expect.poll(() => app.page.locator('.start').count()).toBe(1)
  await app.paste(PAGE)
  await expect.poll(() => app.page.locator('.b-title').innerText()).toBe('Thị trấn Đồng Mỏ mở thư viện mới')
})

test.each([
  ['a binary file', 'anh.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0, 1]), 'image/png'],
  ['a kind of file that has no reader', 'tin.xml', '<tin>Hà Nội</tin>', 'text/xml'],
  ['a page without an article', 'trang-chu.html', HOME_PAGE, 'text/html'],
  ['an empty file', 'rong.txt', '', 'text/plain'],
  ['JSON that is cut off', 'tai-lieu.json', '{"version":1,"text":"Hà', 'application/json'],
  ['JSON of something else', 'package.json', '{"name":"x","version":"1.0.0"}', 'application/json'],
])('%s is refused in words, with a code and advice, and nothing is lost', async (_, name, content, type) => {
  const app = await openApp()
  await app.drop(name, content, type)
  const dialog = app.page.locator('.modal')
  await dialog.waitFor()
  await expect.poll(() => dialog.locator('h2').innerText()).toContain(name)
  expect((await dialog.locator('.problem-text').innerText()).length).toBeGreaterThan(10)
  await dialog.locator('summary').click()
  await expect.poll(() => dialog.locator('.problem-details').innerText()).toMatch(/Mã lỗi: [a-z_]+/)
  await app.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => app.page.locator('.b-title').innerText()).toContain('nước sạch')
})

test('languages: the browser decides first, then the person, and the choice is kept', async () => {
  const app = await openApp({ locale: 'en-GB' })
  await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe('en')
  await app.page.locator('[popovertarget=more]').click()
  await app.page.getByText('Tiếng Việt').click()
  await expect.poll(() => app.page.locator('.list-panel h2').innerText()).toBe('Chú giải')
  await expect.poll(() => app.page.locator('.b-first[data-block="Tiêu đề"]').count()).toBe(1)
  await app.reload()
  await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe('vi')
})
