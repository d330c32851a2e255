import { describe, expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { documentOf, townsfolk } from './documents.ts'

useApp()

const TYPED = 'Chợ phiên Bắc Hà họp sáng chủ nhật.'

async function openPaste(app: App): Promise<void> {
  await app.page.locator('[popovertarget=file]').click()
  await app.page.locator('#file .menu-item').nth(1).click()
  await app.page.locator('.paste textarea').waitFor()
}

describe('a text in the paste window', () => {
  test('stays when files are dropped over it, and no file is taken meanwhile', async () => {
    const app = await openApp({ empty: true })
    await openPaste(app)
    await app.page.locator('.paste textarea').fill(TYPED)
    await app.dropAll([
      { name: 'mot.json', content: JSON.stringify(townsfolk('mot')) },
      { name: 'hai.pdf', content: '%PDF-1.4' },
    ])
    await expect.poll(() => app.page.locator('.paste textarea').inputValue()).toBe(TYPED)
    await expect.poll(() => app.page.locator('.cg').count()).toBe(0)
  })

  test('comes back when another window took its place, the page asks before it is left, and it can be read', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await app.press('Nam')
    await app.page.keyboard.press('Enter')
    await app.page.locator('.banner').waitFor()
    await openPaste(app)
    await app.page.locator('.paste textarea').fill(TYPED)
    await app.page.evaluate(() => history.pushState(null, '', '#/'))
    await app.page.evaluate(() => history.back())
    await app.page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')))
    await app.page.locator('.modal', { hasText: 'chưa lưu được' }).waitFor()
    await app.page.locator('.modal .button').first().click()
    await openPaste(app)
    await expect.poll(() => app.page.locator('.paste textarea').inputValue()).toBe(TYPED)
  })

  test('is there again when the reading of it was stopped', async () => {
    const app = await openApp({ empty: true })
    const long = `${TYPED}\n\n`.repeat(20_000)
    await app.holdReader()
    await openPaste(app)
    await app.page.locator('.paste textarea').evaluate((field: HTMLTextAreaElement, text) => {
      field.value = text // as a paste does it; typing as much takes Chromium minutes
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, long)
    await app.page.locator('.paste .is-primary').click()
    await app.page.locator('.reading .button').click()
    await app.page.locator('.reading').waitFor({ state: 'detached' })
    await openPaste(app)
    await expect.poll(() => app.page.locator('.paste textarea').inputValue()).toBe(long)
    expect(await app.askedBeforeClosing()).toBe('beforeunload')
  })

  test('is gone once it is a document, and when it is thrown away', async () => {
    const app = await openApp({ empty: true })
    await app.paste(TYPED)
    await openPaste(app)
    await expect.poll(() => app.page.locator('.paste textarea').inputValue()).toBe('')
    await app.page.locator('.paste textarea').fill(TYPED)
    await app.page.keyboard.press('Escape')
    await app.page.locator('.paste .is-danger').click()
    await openPaste(app)
    await expect.poll(() => app.page.locator('.paste textarea').inputValue()).toBe('')
  })
})

describe('Undo of a message takes back what the message says', () => {
  test('it goes with its document', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(documentOf('mot', 'Bà Hoa ở Huế.', []))
    await app.openDocument(townsfolk('hai'))
    await app.press('Nam')
    await app.page.keyboard.press('Delete')
    await app.page.locator('.toast', { hasText: 'Đã xóa' }).waitFor()
    await app.page.goBack()
    await app.page.locator('.cm-line', { hasText: /^Bà Hoa ở Huế\.$/ }).waitFor()
    await expect.poll(() => app.page.locator('.toast', { hasText: 'Đã xóa' }).count()).toBe(0)
  })

  test('it goes when another step was made', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.press('Nam')
    await app.page.keyboard.press('Delete')
    await app.page.locator('.toast', { hasText: 'Đã xóa' }).waitFor()
    await app.press('Lan')
    await app.page.keyboard.press('Enter')
    await app.page.locator('.row.is-accepted', { hasText: 'Lan' }).waitFor()
    await expect.poll(() => app.page.locator('.toast', { hasText: 'Đã xóa' }).count()).toBe(0)
  })
})

test('a file that another project has comes into this one as well', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.page.evaluate(() => (location.hash = '#/'))
  await app.page.locator('.projects .button').click()
  await app.page.locator('.modal input').fill('Hai')
  await app.page.keyboard.press('Enter')
  await app.page.locator('.project-head').waitFor()
  const project = await app.page.evaluate(() => location.hash)
  await app.openDocument(townsfolk())
  await expect.poll(() => app.page.evaluate(() => location.hash)).toContain(`${project}/`)
  await app.drop('ba-nguoi.json', JSON.stringify(townsfolk()))
  await app.page.locator('.toast', { hasText: 'đã được mở trước đây' }).waitFor()
  await expect.poll(() => app.page.evaluate(() => location.hash)).toContain(`${project}/`)
})

test('letters composed in a note are kept as they are composed, and after', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.press('Nam')
  await app.page.keyboard.press('m')
  await app.page.waitForFunction(() => document.activeElement?.id === 'note')
  const devtools = await app.page.context().newCDPSession(app.page)
  for (const text of ['d', 'dd', 'đ', 'đi', 'điê', 'điêu', 'điều'])
    await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await devtools.send('Input.insertText', { text: 'điều ' })
  await app.page.keyboard.type('tra')
  await expect.poll(() => app.page.locator('#note').inputValue()).toBe('điều tra')
  await app.saved()
  await app.reload()
  expect((await app.annotations()).find(({ id }) => id === 's3')?.note).toBe('điều tra')
})

test('right click and a long press change nothing', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  const before = await app.exportText()
  const { x, y } = await app.place('Nam')
  await app.page.mouse.click(x, y, { button: 'right' })
  await app.page.mouse.move(x, y)
  await app.page.mouse.down()
  await new Promise((resolve) => setTimeout(resolve, 900))
  await app.page.mouse.up()
  await app.page.keyboard.press('Escape')
  expect(await app.exportText()).toBe(before)
})

test('a name for oneself that is being typed when the menu closes is taken', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.page.locator('[popovertarget=more]').click()
  await app.page.locator('.menu-field input').fill('Lan')
  await app.page.keyboard.press('Escape')
  await app.dragOver('Ông Nam')
  await app.page.keyboard.press('1')
  expect(Object.keys((await app.export()).layers)).toContain('mentions@Lan')
})
