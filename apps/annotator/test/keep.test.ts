import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'

useApp()

test('after a reload everything is there: annotations, the document, and what can be undone', async () => {
  const app = await openApp()
  const original = await app.exportText()
  await app.page.locator('.row').first().click()
  await app.page.keyboard.press('Enter')
  const accepted = await app.exportText()
  await app.page.keyboard.press('Delete')
  await app.page.keyboard.press('Control+z')
  await app.saved()
  await app.reload()
  expect(await app.exportText()).toBe(accepted)
  await app.page.keyboard.press('Control+z')
  expect(await app.exportText()).toBe(original)
  await app.page.keyboard.press('Control+y')
  expect(await app.exportText()).toBe(accepted)
})

test('export, delete, import: the document is equal', async () => {
  const app = await openApp({ downloads: true })
  await app.page.locator('.row').first().click()
  await app.page.keyboard.press('Enter')
  await app.saved()
  const file = await download(app)
  expect(file.name).toMatch(/nước-sạch.*\.json$/)
  expect(JSON.parse(file.text).layers.mentions.annotations[0].status).toBe('accepted')

  await app.page.locator('[popovertarget=documents]').click()
  await app.page.locator('#documents .icon-button').click()
  await app.page.locator('.modal .is-danger').click()
  await app.page.locator('.start').waitFor()
  await app.page.reload()
  await app.page.locator('.start').waitFor()

  await app.page.locator('#file-picker').setInputFiles(file.path)
  await app.page.locator('.cg').first().waitFor()
  expect((await download(app)).text).toBe(file.text)
})

/** Exports by the menu, as a file on the disk. */
async function download(app: App) {
  const started = app.page.waitForEvent('download')
  await app.page.locator('[popovertarget=file]').click()
  await app.page.locator('#file .menu-item').nth(3).click()
  const file = await started
  const path = `${await file.path()}.json`
  await file.saveAs(path)
  return { name: file.suggestedFilename(), path, text: readFileSync(path, 'utf8') }
}

test('deleting a document is asked first, and can be declined', async () => {
  const app = await openApp()
  await app.page.locator('[popovertarget=documents]').click()
  await app.page.locator('#documents .icon-button').click()
  await app.page.locator('.modal .button').first().click()
  await expect.poll(() => app.page.locator('.b-title').count()).toBe(1)
})

test('several documents are kept, each with its own work', async () => {
  const app = await openApp()
  await app.page.locator('.row').first().click()
  await app.page.keyboard.press('Enter')
  const sample = await app.exportText()
  await app.paste(
    'Chợ phiên Bắc Hà\n\nSáng chủ nhật, người dân các bản xuống chợ từ sớm, mang theo ngô, mật ong và vải thổ cẩm.',
  )
  await expect.poll(() => app.page.locator('.b-title').innerText()).toBe('Chợ phiên Bắc Hà')
  await app.page.locator('[popovertarget=documents]').click()
  await expect.poll(() => app.page.locator('#documents .entry').count()).toBe(2)
  await app.page.locator('#documents .entry-open').nth(1).click()
  await app.page.locator('.b-title', { hasText: 'nước sạch' }).waitFor()
  expect(await app.exportText()).toBe(sample)
})

test('a storage that fails is said, and the work can be exported', async () => {
  const app = await openApp()
  await app.saved()
  await app.page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add
  })
  await app.page.locator('.row').first().click()
  await app.page.keyboard.press('Enter')
  await app.page.locator('.banner').waitFor()
  await expect.poll(() => app.page.locator('.save').getAttribute('data-state')).toBe('failed')
  expect((await app.annotations())[0]!.status).toBe('accepted')
})
