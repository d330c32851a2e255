import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { documentOf, townsfolk } from './documents.ts'

// What hasty hands do: press twice, hold a key, leave while something is under way, drop a folder.

useApp()

/** In the page: writing fails as in a full storage while `window.isFull`. */
const FILLABLE = () => {
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name]
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given: Parameters<typeof write>) {
      if ((window as { isFull?: boolean }).isFull) throw new DOMException('full', 'QuotaExceededError')
      return write.apply(this, given)
    }
  }
}

const setFull = (app: App, isFull: boolean) =>
  app.page.evaluate((isFull) => {
    Object.assign(window, { isFull })
  }, isFull)

const back = (app: App) => app.page.evaluate(() => history.back())

/** Lets nobody read or write a part of the storage until {@link freeStorage}. */
async function holdStorage(app: App, name = 'bases'): Promise<void> {
  await app.page.evaluate(async (name) => {
    const opening = indexedDB.open('chugiai')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const store = opening.result.transaction(name, 'readwrite').objectStore(name)
    const goOn = () => {
      if (!(window as { isFree?: boolean }).isFree) store.count().onsuccess = goOn
    }
    goOn()
  }, name)
}

async function freeStorage(app: App): Promise<void> {
  await app.page.evaluate(() => {
    Object.assign(window, { isFree: true })
  })
}

test('a double click on the bin of a document asks, and the second click answers nothing', async () => {
  const app = await openApp({ empty: true })
  for (let number = 1; number <= 6; number++) await app.openDocument(documentOf(`d${number}`, `Bài ${number}.`, []))
  await app.page.evaluate(() => (location.hash = '#/'))
  const bin = app.page.locator('.start .entry .icon-button').first()
  await bin.waitFor()
  await bin.click()
  const button = (await app.page.locator('.modal .is-danger').boundingBox())!
  await app.page.keyboard.press('Escape')
  // The bin comes to where the window will have its button.
  await bin.evaluate((element, y) => {
    const list = element.closest<HTMLElement>('.entries')!
    list.style.setProperty('translate', `0 ${y - element.getBoundingClientRect().top}px`)
  }, button.y)
  const { x, y, width, height } = (await bin.boundingBox())!
  expect(x + width / 2).toBeGreaterThan(button.x)
  await app.page.mouse.dblclick(x + width / 2, y + height / 2)
  await app.page.locator('.modal .is-danger').waitFor()
  await expect.poll(() => app.page.locator('.start .entry .icon-button').count()).toBe(6)
  await app.page.waitForFunction(
    (pressed) => performance.now() - pressed > 600,
    await app.page.evaluate(() => performance.now()),
  )
  await app.page.locator('.modal .is-danger').click()
  await app.page.locator('.toast', { hasText: 'Đã xóa' }).waitFor()
})

test('Ctrl+S that is held exports once', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.page.keyboard.down('Control')
  for (let press = 0; press < 5; press++) await app.page.keyboard.down('s')
  await app.page.keyboard.up('s')
  await app.page.keyboard.up('Control')
  await app.page.locator('.toast', { hasText: 'Đã xuất' }).waitFor()
  await app.exportText()
  await expect.poll(() => app.page.locator('.toast', { hasText: 'Đã xuất' }).count()).toBe(2)
})

describe('a menu or a window that was opened by mouse and closed by Esc leaves the keys to the text', () => {
  test.each([
    ['the documents', '[popovertarget=documents]', ''],
    ['files', '[popovertarget=file]', ''],
    ['the paste window', '[popovertarget=file]', '#file .menu-item >> nth=1'],
    ['the help', '[popovertarget=more]', '#more .menu-item >> nth=2'],
    ['the question before deleting', '[popovertarget=documents]', '#documents .entry .icon-button'],
  ])('%s', async (_, button, item) => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.page.locator(button).click()
    if (item !== '') await app.page.locator(item).click()
    await app.page.locator(item === '' ? ':popover-open' : 'dialog[open]').waitFor()
    await app.page.keyboard.press('Escape')
    await app.page.waitForFunction(() => document.activeElement?.id === 'text')
    for (const key of ['n', 'n', 'n', 'n', 'n', 'Enter']) await app.page.keyboard.press(key)
    expect(await app.mentions()).toContain('PER accepted Nam')
  })
})

test('what is opened is shown before the storage has it, is said to be on its way, and can be worked on', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(documentOf('mot', 'Chợ phiên họp sớm.', []))
  await holdStorage(app)
  await app.drop('ba-nguoi.json', JSON.stringify(townsfolk()), 'application/json')
  await app.page.locator('.cm-line', { hasText: 'Bà Hoa' }).waitFor()
  await app.page.locator('.reading').waitFor({ state: 'detached' })
  await expect.poll(() => app.page.locator('.save').getAttribute('data-state')).toBe('saving')
  await app.press('Nam')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Shift+D')
  await app.page.locator('.done-button[aria-pressed=true]').waitFor()
  await freeStorage(app)
  await app.saved()
  await app.reload()
  await app.page.locator('.done-button[aria-pressed=true]').waitFor()
  expect(await app.mentions()).toContain('PER accepted Nam')
})

test('that a document is done is not called saved before the storage has it', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.saved()
  await holdStorage(app, 'entries')
  await app.page.keyboard.press('Shift+D')
  await app.page.locator('.done-button[aria-pressed=true]').waitFor()
  await app.still()
  expect(await app.page.locator('.save').getAttribute('data-state')).toBe('saving')
  await freeStorage(app)
  await app.saved()
  await app.page.reload()
  await app.page.locator('.done-button[aria-pressed=true]').waitFor()
})

test('a document that is left before its change is kept stays in this window: asked about, and shown as it was', async () => {
  const app = await openApp({ empty: true, before: FILLABLE })
  await app.openDocument(documentOf('mot', 'Bà Hoa ở Huế.', []))
  await app.openDocument(townsfolk('hai'))
  await app.reload()
  await app.press('Nam')
  await setFull(app, true)
  await app.page.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Enter', key: 'Enter' }))
    history.back()
  })
  await app.page.locator('.cm-line', { hasText: /^Bà Hoa ở Huế\.$/ }).waitFor()
  expect(await app.askedBeforeClosing()).toBe('beforeunload')
  await app.page.locator('[popovertarget=documents]').click()
  await app.page.locator('#documents .entry-open', { hasText: 'Ông Nam' }).click()
  await app.page.locator('.banner').waitFor()
  expect(await app.mentions()).toContain('PER accepted Nam')
  const hash = await app.page.evaluate(() => location.hash)
  await back(app)
  await app.page.locator('.modal .button').first().click()
  await expect.poll(() => app.page.evaluate(() => location.hash)).toBe(hash)
  await setFull(app, false)
  await app.saved()
  await app.reload()
  expect(await app.mentions()).toContain('PER accepted Nam')
})

test('going back twice at once ends where the browser’s history does, and can be gone forward again', async () => {
  const app = await openApp({ empty: true })
  for (const name of ['Một', 'Hai', 'Ba']) await app.openDocument(documentOf(name, `${name}.`, []))
  const length = await app.page.evaluate(() => history.length)
  await holdStorage(app)
  for (let press = 0; press < 2; press++) {
    const { hash } = new URL(app.page.url())
    await back(app)
    await app.page.waitForFunction((hash) => location.hash !== hash, hash)
  }
  await freeStorage(app)
  await app.page.locator('.cm-line', { hasText: /^Một\.$/ }).waitFor()
  await expect.poll(() => app.page.evaluate(() => history.length)).toBe(length)
  await app.page.evaluate(() => history.go(2))
  await app.page.locator('.cm-line', { hasText: /^Ba\.$/ }).waitFor()
})

test('the labels that are worked with stay with the next document where no storage keeps them', async () => {
  const off = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  }
  const app = await openApp({ empty: true, before: off })
  const labels = [{ id: 'HANG', title: { vi: 'Hàng hóa' }, key: 'h' }]
  const schema = {
    formatVersion: 1,
    id: 'cho',
    version: '1',
    title: { vi: 'Chợ' },
    overlap: 'nested',
    labels,
    attributes: [],
    relations: [],
  }
  await app.drop('nhan.json', JSON.stringify(schema))
  await app.page.locator('.toast', { hasText: 'cho' }).waitFor()
  await app.drop('ba-nguoi.json', JSON.stringify(townsfolk()), 'application/json')
  await app.page.locator('.cg').first().waitFor()
  await expect.poll(() => app.page.locator('.label-button').count()).toBe(1)
})

test('a folder that is dropped gives its files, at any depth; an empty one is said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chugiai-'))
  try {
    mkdirSync(join(folder, 'bài/trong'), { recursive: true })
    mkdirSync(join(folder, 'trống'))
    writeFileSync(join(folder, 'bài/một.txt'), 'Bà Hoa ở Huế.\n')
    writeFileSync(join(folder, 'bài/.ẩn'), 'x')
    writeFileSync(join(folder, 'bài/trong/hai.txt'), 'Ông Nam ở Vinh.\n')
    writeFileSync(join(folder, 'ba.txt'), 'Cô Lan ở Hà Nội.\n')
    const app = await openApp({ empty: true })
    const devtools = await app.page.context().newCDPSession(app.page)
    const files = ['bài', 'trống', 'ba.txt'].map((name) => join(folder, name))
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      const data = { items: [], files, dragOperationsMask: 1 }
      await devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
    }
    const window = app.page.locator('.modal', { hasText: 'Các tệp đã mở' })
    await window.waitFor()
    const said = await window.innerText()
    for (const name of ['bài/một.txt', 'bài/trong/hai.txt', 'ba.txt', 'trống']) expect(said).toContain(name)
    expect(said).toContain('Mở được 3, không mở được 1.')
    expect(said).toContain('folder')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('JSON of many lines that is cut short is one damaged file, not one a line', async () => {
  const app = await openApp({ empty: true })
  await app.drop('cụt.json', JSON.stringify(townsfolk(), null, 2).slice(0, -300), 'application/json')
  await app.page.locator('.problem-text').waitFor()
  await expect.poll(() => app.page.locator('.problem-text').innerText()).toBe('Tệp JSON bị hỏng hoặc chưa đầy đủ.')
})
