import { expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { documentOf, mention, townsfolk } from './documents.ts'

useApp()

const TEXT = 'Bà Hoa bán vải ở Huế.'
const SCHEMA = {
  formatVersion: 1,
  id: 'cho-phien',
  version: '1',
  title: { vi: 'Chợ phiên' },
  overlap: 'nested',
  labels: [{ id: 'HANG', title: { vi: 'Hàng hóa' }, key: 'h' }],
  attributes: [],
  relations: [],
}

async function makeProject(app: App, title: string): Promise<void> {
  await app.page.evaluate(() => (location.hash = '#/'))
  await app.page.locator('.projects .button').click()
  await app.page.locator('.modal input').fill(title)
  await app.page.locator('.modal .is-primary').click()
  await app.page.locator('.project-head h2', { hasText: title }).waitFor()
}

/** The file of the project whose page is on the screen. */
function exportProject(app: App): Promise<string> {
  return app.exportedBy(() => app.page.locator('.project-head .button', { hasText: 'Xuất dự án' }).click())
}

/** What lists say, without the times. */
async function listed(app: App): Promise<readonly string[]> {
  const texts = await app.page.locator('.start .entry-open').allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').replace(/ · [^·]*$/, ''))
}

/** A project with labels of its own and two documents, one of them done; its page is on the screen. */
async function makeMarket(app: App): Promise<void> {
  await makeProject(app, 'Chợ phiên')
  await app.drop('nhan.json', JSON.stringify(SCHEMA))
  await app.page.locator('.toast', { hasText: 'cho-phien' }).waitFor()
  await app.openDocument(documentOf('mot', TEXT, [mention('s1', 'HANG', TEXT, 'vải')]))
  await app.press('vải')
  await app.page.keyboard.press('Enter')
  await app.saved()
  await app.page.keyboard.press('Shift+D')
  await app.page.locator('.done-button[aria-pressed=true]').waitFor()
  await app.saved()
  await app.openDocument(townsfolk('hai'))
  await app.page.locator('[popovertarget=documents]').click()
  await app.page.locator('.menu-pages .menu-item').first().click()
  await app.page.locator('.project-head').waitFor()
}

test('a project is one file, which another browser opens to an equal project', async () => {
  const app = await openApp({ empty: true })
  await makeMarket(app)
  const file = await exportProject(app)
  const before = await listed(app)
  expect(before).toHaveLength(2)

  const other = await openApp({ empty: true })
  await other.drop('cho-phien.ndjson', file)
  await other.page.locator('.modal', { hasText: 'Mở được 2, không mở được 0.' }).waitFor()
  await other.page.locator('.toast', { hasText: 'Đã mở dự án “Chợ phiên”: 2 tài liệu' }).waitFor()
  await other.page.keyboard.press('Escape')
  await expect
    .poll(() => other.page.locator('.label-button').allInnerTexts())
    .toEqual([expect.stringContaining('Hàng hóa')])
  await other.page.locator('[popovertarget=documents]').click()
  await other.page.locator('.menu-pages .menu-item', { hasText: 'Chợ phiên' }).click()
  await other.page.locator('.project-head h2', { hasText: /^Chợ phiên$/ }).waitFor()
  await expect.poll(() => listed(other)).toEqual(before)
  expect(await exportProject(other)).toBe(file)
  await other.page.locator('.project-back').click()
  await other.page.locator('.projects').waitFor()
  await expect.poll(() => other.page.locator('.project-open').count()).toBe(1)
})

test('opened where it comes from, it takes nobody’s place', async () => {
  const app = await openApp({ empty: true })
  await makeMarket(app)
  const file = await exportProject(app)
  await app.drop('cho-phien.ndjson', file)
  await app.page.locator('.modal', { hasText: 'Mở được 2' }).waitFor()
  await app.page.keyboard.press('Escape')
  await app.page.evaluate(() => (location.hash = '#/'))
  await app.page.locator('.project-open', { hasText: 'Chợ phiên (2)' }).waitFor()
  await expect.poll(() => app.page.locator('.project-open').count()).toBe(2)
  await app.page.locator('.project-open', { hasText: /Chợ phiên(?! \()/ }).click()
  await app.page.locator('.project-head').waitFor()
  expect(await exportProject(app)).toBe(file)
})

test('an empty project comes over, one whose labels are not valid is said, and lines that are none are named', async () => {
  const app = await openApp({ empty: true })
  await makeProject(app, 'Trống')
  const file = await exportProject(app)
  await app.drop('trong.ndjson', file)
  await app.page.locator('.project-head h2', { hasText: 'Trống (2)' }).waitFor()
  await app.drop('hong.ndjson', file.replace('"labels":[', '"labels":[7,'))
  await app.page.locator('.problem-text').waitFor()
  await app.page.keyboard.press('Escape')
  await app.drop('moi.ndjson', file.replace('"version":1', '"version":9'))
  await app.page.locator('.problem-text', { hasText: 'phiên bản' }).waitFor()
  await app.page.keyboard.press('Escape')
  await app.drop('mot-dong.ndjson', `${file}{"status":"done","document":${JSON.stringify(townsfolk())}}\n{"status":\n`)
  await app.page.locator('.modal', { hasText: 'Mở được 1, không mở được 1.' }).waitFor()
  await expect.poll(() => app.page.locator('.modal').innerText()).toContain('mot-dong.ndjson:3')
})

test('a document goes to another project with its work; another window that has it open follows', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.press('Nam')
  await app.page.keyboard.press('Enter')
  await app.saved()
  const own = await app.page.evaluate(() => location.hash)
  const other = await app.openWindow()
  await other.page.locator('.cg').first().waitFor()
  await makeMarket(app)
  const market = await app.page.evaluate(() => location.hash)
  await app.page.evaluate(() => (location.hash = '#/'))
  await app.page.locator('.project-open', { hasText: 'Dự án chung' }).click()
  await app.page.locator('.start .entry .icon-button').first().click()
  await app.page.locator('.modal .project-open').click()
  await app.page.locator('.toast', { hasText: 'Đã chuyển' }).waitFor()
  await expect.poll(() => app.page.locator('.start .entry').count()).toBe(0)

  await other.page.waitForFunction((market) => location.hash.startsWith(`${market}/`), market)
  await expect.poll(() => other.page.locator('.label-button').count()).toBe(1)
  await other.press('Lan')
  await other.page.keyboard.press('x')
  await other.saved()
  await app.page.evaluate((hash) => (location.hash = hash), `${market}/${own.split('/')[2]}`)
  await app.page.locator('.cg').first().waitFor()
  expect(await app.mentions()).toEqual(expect.arrayContaining(['PER accepted Nam', 'PER rejected Lan']))
  await app.page.locator('[popovertarget=documents]').click()
  await expect.poll(() => app.page.locator('#documents .entry').count()).toBe(3)
})
