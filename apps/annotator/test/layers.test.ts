import { expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { documentOf, mention } from './documents.ts'

useApp()

const TEXT = 'Bà Hoa ở Huế. Ông Nam ở Hà Nội. Cô Lan ở Vinh.'

async function open(): Promise<App> {
  const app = await openApp({ empty: true })
  await app.openDocument(documentOf('ba-nguoi', TEXT, [mention('s1', 'PER', TEXT, 'Hoa', 'accepted')]))
  return app
}

async function callMe(app: App, name: string): Promise<void> {
  await app.page.locator('[popovertarget=more]').click()
  await app.page.locator('.menu-field input').fill(name)
  await app.page.locator('.menu-field input').press('Tab')
  await app.page.keyboard.press('Escape')
}

async function label(app: App, quote: string): Promise<void> {
  await app.dragOver(quote)
  await app.page.keyboard.press('1')
}

/** Quotes of each layer. */
async function layersOf(app: App): Promise<Readonly<Record<string, readonly string[]>>> {
  const layers = Object.entries((await app.export()).layers)
  return Object.fromEntries(
    layers.map(([name, { annotations }]) => [
      name,
      annotations.map((annotation) => (annotation.kind === 'span' ? annotation.quote : annotation.id)),
    ]),
  )
}

const drawn = (app: App) => app.page.locator('.cg').allInnerTexts()

test('new spans go to the layer of whoever makes them, and into nobody else’s', async () => {
  const app = await open()
  await label(app, 'Huế')
  await callMe(app, 'Nguyễn Thị Lan')
  await label(app, 'Nam')
  await callMe(app, 'minh@bao.vn')
  await label(app, 'Hà Nội')
  await label(app, 'Nam') // what Lan said is no obstacle to Minh
  expect(await layersOf(app)).toEqual({
    mentions: ['Hoa', 'Huế'],
    'mentions@Nguyễn Thị Lan': ['Nam'],
    'mentions@minh@bao.vn': ['Hà Nội', 'Nam'],
  })
  await app.saved()
  await app.reload()
  await app.page.evaluate(() => document.fonts.ready) // letters move when their font comes
  await label(app, 'Vinh')
  expect((await layersOf(app))['mentions@minh@bao.vn']).toEqual(['Hà Nội', 'Nam', 'Vinh'])
  const exported = await app.exportText()
  await app.page.locator('[popovertarget=documents]').click()
  await app.page.locator('#documents .icon-button').click()
  await app.page.locator('.modal .is-danger').click()
  await app.page.locator('.start').waitFor()
  await app.drop('ba-nguoi.json', exported)
  await app.page.locator('.cg').first().waitFor()
  expect(await app.exportText()).toBe(exported)
})

test('a compared layer is seen beside the one that is worked in; a hidden one is nowhere on the screen, and kept', async () => {
  const app = await open()
  await callMe(app, 'Lan')
  await label(app, 'Nam')
  await expect.poll(() => app.page.locator('.cg.is-compared').allInnerTexts()).toEqual(['Hoa'])
  const role = (layer: string) => app.page.locator(`select[data-layer="${layer}"]`)
  await role('mentions').selectOption('hide')
  await expect.poll(() => drawn(app)).toEqual(['Nam'])
  await expect.poll(() => app.page.locator('.row').count()).toBe(1)
  expect(await layersOf(app)).toEqual({ mentions: ['Hoa'], 'mentions@Lan': ['Nam'] })
  await app.reload()
  await expect.poll(() => drawn(app)).toEqual(['Nam'])
  await callMe(app, 'annotator') // who gives no name works in the common layer: it is not hidden from them
  await expect.poll(() => app.page.locator('.row').count()).toBe(2)
  await label(app, 'Huế')
  await expect.poll(() => app.page.locator('.row').count()).toBe(3)
  await app.page.keyboard.press('Delete')
  await callMe(app, 'Lan')
  await role('mentions').selectOption('compare')
  await expect.poll(() => drawn(app)).toEqual(['Hoa', 'Nam'])
  await role('mentions').selectOption('work')
  await expect.poll(() => app.page.locator('.cg.is-compared').allInnerTexts()).toEqual(['Nam'])
  await label(app, 'Vinh')
  expect(await layersOf(app)).toEqual({ mentions: ['Hoa', 'Vinh'], 'mentions@Lan': ['Nam'] })
  await role('mentions').selectOption('hide') // what is worked in stays in sight
  await expect.poll(() => drawn(app)).toEqual(['Hoa', 'Nam', 'Vinh'])
})
