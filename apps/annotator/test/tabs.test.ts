import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { townsfolk } from './documents.ts'

useApp()

async function twoWindows() {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.saved()
  const other = await app.openWindow()
  await other.page.locator('.cg').first().waitFor()
  return [app, other] as const
}

/** What the other window did comes when its message does. */
async function bothShowTheSame(app: App, other: App): Promise<void> {
  await expect.poll(async () => (await app.exportText()) === (await other.exportText())).toBe(true)
}

test('what is done in one window is seen in the other at once, without a touch', async () => {
  const [app, other] = await twoWindows()
  await app.press('Nam')
  await app.page.keyboard.press('Enter')
  await other.page.locator('.row.is-accepted', { hasText: 'Nam' }).waitFor()
  await other.press('Lan')
  await other.page.keyboard.press('x')
  await other.saved()
  await bothShowTheSame(app, other)
  await app.page.keyboard.press('Control+z') // one document, one history: the last step, wherever it was made
  await other.page.locator('.row.is-suggested', { hasText: 'Lan' }).waitFor()
  await app.saved()
  await app.reload()
  expect(await app.exportText()).toBe(await other.exportText())
})

test('decisions made in both at the same time are all kept', async () => {
  const [app, other] = await twoWindows()
  await app.press('Nam')
  await other.press('Lan')
  await Promise.all([app.page.keyboard.press('Enter'), other.page.keyboard.press('Enter')])
  await app.page.locator('.row.is-accepted', { hasText: 'Lan' }).waitFor()
  await other.page.locator('.row.is-accepted', { hasText: 'Nam' }).waitFor()
  await app.saved()
  await other.saved()
  await bothShowTheSame(app, other)
})

test('what cannot be joined is said, and this window’s version can be had as a file', async () => {
  const [app, other] = await twoWindows()
  await other.press('Nam')
  await app.press('Nam')
  // The window does not hear of the other one until it writes: as one that the browser had put to sleep.
  await app.page.evaluate(() => {
    BroadcastChannel.prototype.dispatchEvent = () => true
    window.addEventListener('focus', (event) => event.stopImmediatePropagation(), { capture: true })
  })
  await app.page.evaluate(() => {
    const request = navigator.locks.request.bind(navigator.locks)
    navigator.locks.request = (async (name: string, run: () => unknown) => {
      await new Promise((resolve) => Object.assign(window, { release: resolve }))
      navigator.locks.request = request as typeof navigator.locks.request
      return request(name, run as never)
    }) as never
  })
  await app.page.keyboard.press('1')
  await app.page.keyboard.press('3') // another label here
  await app.page.waitForFunction(() => 'release' in window)
  await other.page.keyboard.press('Delete') // gone there
  await other.saved()
  await app.page.evaluate(() => (window as unknown as { release(): void }).release())
  const banner = app.page.locator('.banner[data-kind=collision]')
  await banner.waitFor()
  const own = await app.exportedBy(() => banner.locator('.button').first().click())
  expect(JSON.parse(own).layers.mentions.annotations.map(({ id }: { id: string }) => id)).toContain('s3')
  await banner.locator('.button').last().click()
  await app.saved()
  await bothShowTheSame(app, other)
})

describe('a document that is deleted in another window', () => {
  test('is told at once; the work is kept as a new document', async () => {
    const [app, other] = await twoWindows()
    await app.press('Nam')
    await app.page.keyboard.press('Enter')
    await app.saved()
    const work = await app.exportText()
    await other.page.locator('[popovertarget=documents]').click()
    await other.page.locator('#documents .entry .icon-button').click()
    await other.page.locator('.modal .is-danger').click()
    await app.page.locator('.banner[data-kind=gone]').waitFor()
    await expect.poll(() => app.page.locator('.save').getAttribute('data-state')).toBe('gone')
    expect(await app.exportText()).toBe(work)
    await app.press('Lan')
    await app.page.keyboard.press('Enter')
    const more = await app.exportText()
    await app.page.locator('.banner .is-primary').click()
    await app.saved()
    await app.reload()
    expect(await app.exportText()).toBe(more)
    await app.page.keyboard.press('Control+z')
    expect(await app.exportText()).toBe(work)
  })
})

describe('storage of version 1', () => {
  const kept = JSON.parse(readFileSync(new URL('./fixtures/storage-1.json', import.meta.url), 'utf8'))

  test('opens with everything: documents, history, what can be undone, the name', async () => {
    const app = await openApp({ empty: true, stored: kept })
    for (const { title, document } of kept.exported) {
      const name = title.replace(' · Chú Giải', '')
      await app.page.locator('[popovertarget=documents]').click()
      await app.page.locator('#documents .entry-open', { hasText: name }).click()
      await app.page.locator('.document-title', { hasText: name }).waitFor()
      const exported = await app.export()
      const { sentences: _, words: __, ...layers } = document.layers
      expect(exported).toEqual({ ...document, layers })
    }
    await app.page.keyboard.press('Control+z')
    await expect.poll(() => app.page.locator('.header-group .icon-button').last().isEnabled()).toBe(true)
    await app.page.locator('[popovertarget=more]').click()
    await expect.poll(() => app.page.locator('#more input').inputValue()).toBe('Lan')
  })
})
