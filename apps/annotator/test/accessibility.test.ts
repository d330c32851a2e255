import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { documentOf, townsfolk } from './documents.ts'

useApp()

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page as it is, each with the place. */
async function violationsOn(app: App): Promise<readonly string[]> {
  // In the page: a message that goes by itself just now is not waited for.
  const closers = app.page.locator('.toast .icon-button')
  while ((await closers.count()) > 0)
    await closers.evaluateAll((all) => all.forEach((one) => void (one as HTMLElement).click()))
  await app.page.evaluate(axeSource)
  return await app.page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
    )
  })
}

/** In the page: a browser that keeps nothing. */
function storageOff(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('denied', 'SecurityError')
  }
}

const DESK = { width: 1280, height: 800 }
const HAND = { width: 390, height: 844 }

describe.each([
  ['light', DESK, 'vi-VN'],
  ['dark', DESK, 'en-GB'],
  ['light', HAND, 'en-GB'],
  ['dark', HAND, 'vi-VN'],
] as const)('axe finds nothing, %s, %o, %s', (colorScheme, viewport, locale) => {
  const options = { colorScheme, viewport, locale }

  test('the article with decisions made, the details, the list', async () => {
    const app = await openApp(options)
    await app.page.keyboard.press('n')
    await app.page.keyboard.press('Enter')
    await app.page.keyboard.press('n')
    await app.page.keyboard.press('x')
    await app.page.keyboard.press('n')
    expect(await violationsOn(app)).toEqual([])
    if (viewport === DESK) return
    for (const tab of [1, 2]) {
      await app.page.locator('.tab').nth(tab).click()
      expect(await violationsOn(app)).toEqual([])
    }
  })

  test('menus and windows', async () => {
    const app = await openApp(options)
    for (const menu of ['documents', 'file', 'more']) {
      await app.page.locator(`[popovertarget=${menu}]`).click()
      expect(await violationsOn(app)).toEqual([])
      await app.page.keyboard.press('Escape')
    }
    await app.page.keyboard.press('Shift+Slash')
    expect(await violationsOn(app)).toEqual([])
    await app.page.keyboard.press('Escape')
    await app.drop('anh.png', new Uint8Array([0, 0, 0, 255, 0]))
    await app.page.locator('.modal').waitFor()
    expect(await violationsOn(app)).toEqual([])
  })

  test('what is asked and said: a paste, files, a storage in trouble, several layers', async () => {
    const app = await openApp({ ...options, empty: true, before: storageOff })
    await app.openDocument({
      ...townsfolk(),
      layers: { ...townsfolk().layers, 'mentions@minh': { annotations: [] } },
    } as ReturnType<typeof townsfolk>)
    await app.page.locator('.banner').waitFor()
    expect(await violationsOn(app)).toEqual([])
    await app.dropAll([
      { name: 'a.txt', content: 'Hà Nội mưa.' },
      { name: 'b.pdf', content: '%PDF-1.4' },
    ])
    await app.page.locator('.modal').waitFor()
    expect(await violationsOn(app)).toEqual([])
    await app.page.locator('.modal .button').nth(1).click()
    await app.page.locator('.files').waitFor()
    expect(await violationsOn(app)).toEqual([])
    await app.page.keyboard.press('Escape')
    await app.page.locator('[popovertarget=file]').click()
    await app.page.locator('#file .menu-item').nth(1).click()
    await app.page.locator('.paste').waitFor()
    await app.page.keyboard.insertText('Hà Nội')
    await app.page.keyboard.press('Escape')
    await app.page.locator('.paste-question').waitFor()
    expect(await violationsOn(app)).toEqual([])
  })

  test('the start page, a project with and without documents, what is asked about it', async () => {
    const app = await openApp({ ...options, empty: true })
    expect(await violationsOn(app)).toEqual([])
    await app.openDocument(documentOf('mot', 'Bà Hoa ở Huế.', []))
    await app.openDocument(townsfolk('hai'))
    await app.page.keyboard.press('Shift+D')
    await app.page.locator('.done-button[aria-pressed=true]').waitFor()
    expect(await violationsOn(app)).toEqual([])
    await toPage(app, '#/')
    await app.page.locator('.projects .button').click()
    expect(await violationsOn(app)).toEqual([])
    await app.page.locator('.modal input').fill('Báo tỉnh')
    await app.page.keyboard.press('Enter')
    await app.page.locator('.project-head').waitFor()
    expect(await violationsOn(app)).toEqual([])
    await app.page.locator('.project-head .is-danger').click()
    expect(await violationsOn(app)).toEqual([])
    await app.page.keyboard.press('Escape')
    await app.page.locator('.project-back').click()
    await app.page.locator('.project-open').first().click()
    await app.page.locator('.start .entry.is-done').waitFor()
    expect(await violationsOn(app)).toEqual([])
    await expect.poll(() => app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    if (viewport === HAND) expect(await app.page.evaluate(smallTargets)).toEqual([])
    await app.page.locator('.start .entry .icon-button').first().click()
    await app.page.locator('.modal .project-open').waitFor()
    expect(await violationsOn(app)).toEqual([])
    if (viewport === HAND) expect(await app.page.evaluate(smallTargets)).toEqual([])
  })
})

test('what is touched is at least 44 pixels high on a phone', async () => {
  const app = await openApp({ viewport: HAND, hasTouch: true, isMobile: true })
  await app.page.locator('.cg').first().tap()
  const small: string[] = []
  for (const tab of [0, 1, 2]) {
    await app.page.locator('.tab').nth(tab).click()
    small.push(...(await app.page.evaluate(smallTargets)))
  }
  expect(small).toEqual([])
})

async function toPage(app: App, hash: string): Promise<void> {
  await app.page.evaluate((hash) => {
    location.hash = hash
  }, hash)
  await app.page.locator('.start').waitFor()
}

function smallTargets(): readonly string[] {
  return [...document.querySelectorAll('button, select, input:not([type=checkbox]), [role=option], label:has(input)')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 44 || box.width < 44)
    .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}x${box.height}`)
}

test.each([
  ['200 %', { width: 640, height: 400 }],
  ['400 %', { width: 320, height: 256 }],
])('at %s zoom the text has at least half the screen', async (_, viewport) => {
  const app = await openApp({ viewport })
  const { height } = await app.page.evaluate(() => document.querySelector('.text-pane')!.getBoundingClientRect())
  expect(height).toBeGreaterThanOrEqual(viewport.height / 2)
  await expect
    .poll(() => app.page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(viewport.width)
  await app.page.locator('.cg').first().click()
  const beside = await app.page.evaluate(() => document.querySelector('.text-pane')!.getBoundingClientRect().height)
  expect(beside).toBeGreaterThanOrEqual(viewport.height / 2)
})

test('the text is reached by Tab alone, and left by it', async () => {
  const app = await openApp()
  const isInText = () => app.page.evaluate(() => document.activeElement?.id === 'text')
  let steps = 0
  while (!(await isInText()) && steps++ < 60) await app.page.keyboard.press('Tab')
  await expect.poll(() => isInText()).toBe(true)
  await app.page.keyboard.press('Tab')
  await expect.poll(() => isInText()).toBe(false)
})

test('nothing is wider than a phone', async () => {
  const app = await openApp({ viewport: HAND })
  await expect.poll(() => app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
