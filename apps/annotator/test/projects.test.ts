import { expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { documentOf, townsfolk } from './documents.ts'

useApp()

/** A project made by hand; its page is on the screen. */
async function makeProject(app: App, title: string): Promise<void> {
  await app.page.locator('.projects .button').click()
  await app.page.locator('.modal input').fill(title)
  await app.page.locator('.modal .is-primary').click()
  await app.page.locator('.project-head h2', { hasText: title }).waitFor()
}

async function toProjects(app: App): Promise<void> {
  await app.page.locator('[popovertarget=documents]').click()
  await app.page.locator('.menu-pages .menu-item', { hasText: 'Mọi dự án' }).click()
  await app.page.locator('.projects').waitFor()
}

const factsOf = (app: App) => app.page.locator('.projects .entry').allInnerTexts()

test('a project is made, named, opened by its address, and what is opened there comes into it', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk('mot'))
  await toProjects(app)
  await makeProject(app, 'Báo Lạng Sơn')
  await expect.poll(() => app.page.locator('.project-head + .hint').innerText()).toContain('chưa có tài liệu')
  const address = await app.page.evaluate(() => location.hash)
  expect(address).toMatch(/^#\/\d+$/)
  await app.openDocument(documentOf('hai', 'Bà Hoa ở Huế.', []))
  await expect.poll(() => app.page.evaluate(() => location.hash)).toMatch(new RegExp(`^${address}/\\d+$`))
  await app.page.goBack()
  await app.page.locator('.start .entry-open', { hasText: 'Bà Hoa ở Huế' }).waitFor()
  await expect.poll(() => app.page.locator('.start .entry-open').count()).toBe(1)
  await app.page.reload()
  await app.page.locator('.project-head').waitFor()
  await app.page.locator('.project-head .button').first().click()
  await app.page.locator('.modal input').fill('Báo tỉnh')
  await app.page.keyboard.press('Enter')
  await app.page.locator('.project-head h2', { hasText: 'Báo tỉnh' }).waitFor()
  await app.page.goBack()
  await app.page.locator('.projects').waitFor()
  expect((await factsOf(app)).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Dự án chung 1 tài liệu, 0 đã xong',
    'Báo tỉnh 1 tài liệu, 0 đã xong',
  ])
})

test('a document is done by its key, and not done by its button; lists count and filter', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk('mot'))
  await app.openDocument(documentOf('hai', 'Bà Hoa ở Huế.', []))
  await app.page.locator('.cm-content').focus()
  await app.page.keyboard.press('Shift+D')
  await app.page.locator('.done-button[aria-pressed=true]').waitFor()
  await app.saved()
  await app.page.reload()
  await app.page.locator('.done-button[aria-pressed=true]').waitFor()
  await toProjects(app)
  expect((await factsOf(app))[0]).toContain('2 tài liệu, 1 đã xong')
  await app.page.locator('.document-filters select').selectOption('done')
  await expect
    .poll(() => app.page.locator('.start .entry.is-done .entry-title').allInnerTexts())
    .toEqual(['Bà Hoa ở Huế.'])
  await app.page.locator('.document-filters input').fill('nam')
  await app.page.locator('.list-empty').waitFor()
  await app.page.locator('.document-filters select').selectOption('')
  await expect
    .poll(() => app.page.locator('.start-section').first().locator('.entry-title').allInnerTexts())
    .toEqual(['Bà Hoa ở Huế. Ông Nam ở Hà Nội. Cô Lan ở Vinh.'])
  await app.page.locator('.document-filters input').fill('')
  await app.page.locator('.start .entry.is-done .entry-open').click()
  await app.page.locator('.done-button[aria-pressed=true]').click()
  await app.page.locator('.done-button[aria-pressed=false]').waitFor()
})

test('what one window says of a document, another one that works on it does not unsay', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.saved()
  const other = await app.openWindow()
  await other.page.locator('.cg').first().waitFor()
  await app.page.keyboard.press('Shift+D')
  await other.page.locator('.done-button[aria-pressed=true]').waitFor()
  await other.press('Nam')
  await other.page.keyboard.press('Enter')
  await other.saved()
  await app.page.locator('.row.is-accepted', { hasText: 'Nam' }).waitFor()
  await app.page.reload()
  await app.page.locator('.done-button[aria-pressed=true]').waitFor()
})

test('deleting a project asks, can be declined, and takes its documents along, no other', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk('mot'))
  await toProjects(app)
  await makeProject(app, 'Thử')
  await app.openDocument(documentOf('hai', 'Bà Hoa ở Huế.', []))
  await app.saved()
  await app.page.goBack()
  await app.page.locator('.project-head .is-danger').click()
  await expect.poll(() => app.page.locator('.modal').innerText()).toContain('1 tài liệu (1 chưa xong)')
  await app.page.keyboard.press('Escape')
  await app.page.locator('.project-head .is-danger').click()
  await app.page.locator('.modal .is-danger').click()
  await app.page.locator('.projects').waitFor()
  await expect.poll(() => factsOf(app)).toHaveLength(1)
  await app.page.goBack()
  await app.reload()
  expect(await app.mentions()).toHaveLength(6)
})

test('a project that another window deletes under an open document: told at once, kept as new with its labels', async () => {
  const app = await openApp({ empty: true })
  await toStart(app)
  await makeProject(app, 'Thử')
  const labels = {
    formatVersion: 1,
    id: 'cua-toi',
    version: '1',
    title: { vi: 'Sông' },
    overlap: 'none',
    labels: [{ id: 'SONG', title: { vi: 'Sông' } }],
    attributes: [],
    relations: [],
  }
  await app.dropAll([{ name: 'nhan.json', content: JSON.stringify(labels) }])
  await app.page.locator('.project-head + .hint', { hasText: 'cua-toi' }).waitFor()
  await app.openDocument(documentOf('hai', 'Sông Kỳ Cùng chảy ngược.', []))
  await app.dragOver('Kỳ Cùng')
  await app.page.keyboard.press('1')
  await app.saved()
  const other = await app.openWindow()
  await other.page.locator('.cg').first().waitFor()
  await other.page.locator('[popovertarget=documents]').click()
  await other.page.locator('.menu-pages .menu-item').first().click()
  await other.page.locator('.project-head .is-danger').click()
  await other.page.locator('.modal .is-danger').click()
  await app.page.locator('.banner[data-kind=gone] .is-primary').click()
  await app.saved()
  await expect.poll(() => app.page.locator('.label-button').allInnerTexts()).toEqual([expect.stringContaining('Sông')])
  expect(await app.mentions()).toEqual(['SONG accepted Kỳ Cùng'])
  await app.reload()
  expect(await app.mentions()).toEqual(['SONG accepted Kỳ Cùng'])
  await expect.poll(() => app.page.locator('.label-button').allInnerTexts()).toEqual([expect.stringContaining('Sông')])
})

async function toStart(app: App): Promise<void> {
  await app.page.locator('.projects').waitFor()
}
