import { describe, expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { townsfolk } from './documents.ts'

useApp()

/** In the page, before it loads: how a browser behaves whose storage is off, or never answers. */
const BROKEN = {
  off: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  },
  silent: () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
}

async function decide(app: App, quote = 'Nam') {
  await app.press(quote)
  await app.page.keyboard.press('Enter')
  return app.exportText()
}

describe.each(['off', 'silent'] as const)('a storage that is %s', (kind) => {
  test('is said; the work goes on, can be exported, and is not left without a question', async () => {
    const app = await openApp({ empty: true, impatient: kind === 'silent', before: BROKEN[kind] })
    await app.openDocument(townsfolk())
    await app.page.locator('.banner').waitFor()
    await expect
      .poll(() => app.page.locator('.banner').innerText())
      .toMatch(kind === 'off' ? /không cho/ : /chưa trả lời/)
    const work = await decide(app)
    expect(work).toContain('"accepted"')
    await app.page.locator('.save[data-state=failed]').waitFor()
    await app.drop('khac.txt', 'Hà Nội mưa.')
    await app.page.locator('.modal', { hasText: 'chưa lưu được' }).waitFor()
    await app.page.locator('.modal .button').first().click()
    expect(await app.exportText()).toBe(work)
    expect(await app.askedBeforeClosing()).toBe('beforeunload')
  })
})

test('a long history that another window keeps from being written anew is not called unsaved for ever', async () => {
  const app = await openApp({ empty: true, impatient: true })
  await app.openDocument(townsfolk())
  await app.press('Nam')
  for (let step = 0; step < 155; step++) for (const key of ['Enter', 'Control+z']) await app.page.keyboard.press(key)
  await app.saved()
  const hash = await app.page.evaluate(() => location.hash)
  await app.page.evaluate(
    (name) => {
      const held = new Promise<void>((resolve) => Object.assign(window, { letGo: resolve }))
      void navigator.locks.request(name, () => held)
    },
    `chugiai.document.${hash.split('/').at(-1)}`,
  )
  await app.page.evaluate(() => location.assign('#/'))
  await app.page.locator('.start').waitFor()
  await app.page.evaluate((hash) => location.assign(hash), hash)
  await app.page.locator('.save[data-state=failed]').waitFor()
  await app.page.evaluate(() => (window as unknown as { letGo: () => void }).letGo())
  await app.saved()
})

test('a document that another one took the place of is still in this window', async () => {
  const app = await openApp({ empty: true, before: BROKEN.off })
  await app.openDocument(townsfolk())
  const work = await decide(app)
  await app.drop('khac.txt', 'Hà Nội mưa.')
  await app.page.locator('.modal .button').nth(1).click()
  await app.page.locator('.cm-line', { hasText: 'mưa' }).waitFor()
  await app.page.locator('[popovertarget=documents]').click()
  await app.page.locator('#documents .entry-open', { hasText: 'Bà Hoa' }).click()
  await app.page.locator('.modal .button').nth(1).click()
  await app.page.locator('.cm-line', { hasText: 'Bà Hoa' }).waitFor()
  expect(await app.exportText()).toBe(work)
})

test('a storage that is full is said in words, and tried again when there is room', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.saved()
  await app.page.evaluate(() => {
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(window, { mend: () => (IDBObjectStore.prototype.add = add) })
  })
  const work = await decide(app)
  await app.page.locator('.banner').waitFor()
  await expect.poll(() => app.page.locator('.banner').innerText()).toContain('đã đầy')
  await app.page.evaluate(() => (window as unknown as { mend(): void }).mend())
  await app.saved()
  await app.reload()
  expect(await app.exportText()).toBe(work)
})

test('a database that is wiped is seen, said, and the work kept', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  const work = await decide(app)
  await app.saved()
  await app.page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('chugiai').onsuccess = resolve)))
  await app.page.locator('.banner[data-kind=gone]').waitFor()
  await app.page.locator('.banner .is-primary').click()
  await app.saved()
  await app.reload()
  expect(await app.exportText()).toBe(work)
})

describe('what is typed', () => {
  test('in a note is there after a reload, and in an export, without leaving the field', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.press('Nam')
    await app.page.locator('#note').focus()
    await app.page.keyboard.type('hỏi lại  ')
    await expect.poll(() => app.page.locator('#note').inputValue()).toBe('hỏi lại  ')
    await app.saved()
    expect((await app.annotations()).find(({ id }) => id === 's3')).toMatchObject({ note: 'hỏi lại' })
    await app.reload()
    expect((await app.annotations()).find(({ id }) => id === 's3')).toMatchObject({ note: 'hỏi lại' })
    await app.page.keyboard.press('Control+z') // what was typed in one stay is one step
    expect((await app.annotations()).find(({ id }) => id === 's3')).not.toHaveProperty('note')
  })

  test('is saved before the page says so', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.press('Nam')
    await app.page.locator('#note').focus()
    await app.page.keyboard.type('a')
    await app.saved()
    await app.page.keyboard.type('b')
    const state = await app.page.locator('.save').getAttribute('data-state')
    await app.saved()
    await app.reload()
    expect((await app.annotations()).find(({ id }) => id === 's3')).toMatchObject({ note: 'ab' })
    expect(['saving', 'saved']).toContain(state)
  })
})

test('a reader that fails to load once is loaded again', async () => {
  const app = await openApp({ empty: true })
  let failures = 0
  await app.page.context().route(/reader\.worker/, (route) => (failures++ === 0 ? route.abort() : route.continue()))
  await app.paste('Huyện Đình Lập được mùa hồng.')
  expect(failures).toBe(2)
  app.troubles.length = 0 // the request that failed
})

test('a reader that never loads is said, and can be tried again', async () => {
  const app = await openApp({ empty: true })
  await app.page.context().route(/reader\.worker/, (route) => route.abort())
  await app.drop('mot.txt', 'Hà Nội mưa.')
  await app.page.locator('.problem-text', { hasText: 'Không tải được' }).waitFor()
  await app.page.keyboard.press('Escape')
  await app.page.context().unroute(/reader\.worker/)
  await app.openFile('mot.txt', 'Hà Nội mưa.')
  app.troubles.length = 0
})

describe('addresses', () => {
  test('each document has one; the back button and a reload lead where they should', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk('mot'))
    await app.saved()
    const first = app.page.url()
    expect(new URL(first).hash).toMatch(/^#\/\d+\/\d+$/)
    await app.drop('hai.txt', 'Hà Nội mưa.')
    await app.page.locator('.cm-line', { hasText: 'mưa' }).waitFor()
    await app.saved()
    const second = app.page.url()
    expect(second).not.toBe(first)
    await app.page.goBack()
    await app.page.locator('.cm-line', { hasText: 'Bà Hoa' }).waitFor()
    await app.page.goForward()
    await app.page.locator('.cm-line', { hasText: 'mưa' }).waitFor()
    const other = await app.openWindow(first)
    await other.page.locator('.cm-line', { hasText: 'Bà Hoa' }).waitFor()
    await app.page.reload()
    await app.page.locator('.cm-line', { hasText: 'mưa' }).waitFor()
    await expect.poll(() => other.page.locator('.cm-line', { hasText: 'Bà Hoa' }).count()).toBe(1)
  })

  test('a reload stays at the place that was read', async () => {
    const app = await openApp({ empty: true })
    await app.openFile('dai.txt', Array.from({ length: 300 }, (_, i) => `Đoạn số ${i} kể về chợ phiên.`).join('\n\n'))
    await app.saved()
    const firstShown = () =>
      app.page.evaluate(() => {
        const root = document.querySelector('.text-pane')!.shadowRoot!
        const { top } = root.querySelector('.cm-scroller')!.getBoundingClientRect()
        const lines = [...root.querySelectorAll('.cm-line')].filter((line) => line.textContent !== '')
        return lines.find((line) => line.getBoundingClientRect().bottom > top + 24)?.textContent
      })
    await app.page.evaluate(() => {
      document.querySelector('.text-pane')!.shadowRoot!.querySelector('.cm-scroller')!.scrollTop = 6000
    })
    await app.page.waitForFunction(() => history.state?.top > 0)
    await app.still()
    const seen = numberOf(await firstShown())
    await app.page.reload()
    await app.page.locator('.cm-line').first().waitFor()
    await app.page.waitForFunction(
      () => document.querySelector('.text-pane')!.shadowRoot!.querySelector('.cm-scroller')!.scrollTop > 1000,
    )
    await expect.poll(async () => Math.abs(numberOf(await firstShown()) - seen)).toBeLessThan(2)
  })
})

function numberOf(line: string | null | undefined): number {
  return Number(/\d+/.exec(line ?? '')?.[0] ?? Number.NaN)
}
