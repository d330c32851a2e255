import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from '@chugiai/annotation'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../tooling/browser/src/launch.mjs'
import { serve } from '../scripts/serve.mjs'

// The built view on an empty page.

const folder = mkdtempSync(join(tmpdir(), 'chugiai-view-'))
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  cpSync(
    join(import.meta.dirname, '..', '..', '..', 'packages', 'view', 'dist', 'browser', 'chugiai-text.js'),
    join(folder, 'view.js'),
  )
  writeFileSync(join(folder, 'main.js'), "import * as view from './view.js'\nwindow.chugiai = view\n")
  const head = '<meta charset="utf-8"><title>x</title><script type="module" src="./main.js"></script>'
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><head>${head}</head><body><div id="host"></div></body></html>`,
  )
  server = await serve({ port: 0, root: folder })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const TEXT = 'Bà Hoa\u00a0Mai ở Huế 😀.\r\nÔng Nam đi Hà Nội, rồi về Huế.'

function span(id: string, label: string, quotes: readonly string[], more: Partial<Annotation> = {}): Annotation {
  const spans = quotes.map((quote) => {
    const start = TEXT.indexOf(quote)
    return { start, end: start + quote.length }
  })
  return {
    kind: 'span',
    id,
    label,
    spans,
    quote: quotes.join(' '),
    origin: { kind: 'human', name: 'Lan' },
    status: 'accepted',
    ...more,
  } as Annotation
}

const documentWith = (layers: Readonly<Record<string, readonly Annotation[]>>, text = TEXT) => ({
  version: 1,
  id: 'd1',
  text,
  offsetUnit: 'utf16',
  layers: Object.fromEntries(Object.entries(layers).map(([name, annotations]) => [name, { annotations }])),
})

/** Shows options on the page; `window.view` is the view, `window.told` what it told. */
async function show(options: object): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 700, height: 500 } })
  await page.goto(server.url)
  await page.waitForFunction(() => 'chugiai' in window)
  await page.evaluate((options) => {
    const { chugiai } = window as never as { chugiai: { createAnnotationView(host: Element, options: object): never } }
    const view = chugiai.createAnnotationView(document.querySelector('#host')!, options) as {
      on(event: string, listener: (detail: unknown) => void): void
    }
    const told: unknown[] = []
    for (const event of ['caret', 'select', 'activate']) view.on(event, (detail) => told.push([event, detail]))
    Object.assign(window, { view, told })
  }, options)
  return page
}

const told = (page: Page) => page.evaluate(() => (window as never as { told: unknown[] }).told)

describe('what is drawn', () => {
  test('crossing spans, discontinuous ones joined by a line, an empty place, every letter as it is', async () => {
    const page = await show({
      document: documentWith({
        mentions: [
          span('s1', 'A', ['Hoa\u00a0Mai ở']),
          span('s2', 'B', ['ở Huế']),
          span('s3', 'C', ['Nam', 'Hà Nội']),
          { ...span('s4', 'D', ['Bà']), spans: [{ start: 0, end: 0 }], quote: '' } as Annotation,
        ],
      }),
    })
    await expect
      .poll(() => page.locator('.cg').allInnerTexts())
      .toEqual(['Hoa\u00a0Mai ', 'ở', ' Huế', 'Nam', 'Hà Nội'])
    await expect.poll(() => page.locator('.place').count()).toBe(1)
    await page.locator('.arc.is-join').first().waitFor({ state: 'attached' })
    await page.close()
  })

  test('layers: the one that is worked in, one to compare, one that is hidden', async () => {
    const page = await show({
      document: documentWith({
        'mentions@lan': [span('s1', 'A', ['Hoa'])],
        'mentions@minh': [span('s2', 'A', ['Nam'])],
        'mentions@hoa': [span('s3', 'A', ['Hà Nội'])],
      }),
      layers: { 'mentions@lan': 'work', 'mentions@minh': 'compare', 'mentions@hoa': 'hide' },
    })
    await expect.poll(() => page.locator('.cg').allInnerTexts()).toEqual(['Hoa', 'Nam'])
    await expect.poll(() => page.locator('.is-compared').innerText()).toBe('Nam')
    await expect.poll(() => page.locator('.tag').last().getAttribute('data-tag')).toBe('A@minh')
    await page.close()
  })

  test('search hits, and arcs of what is selected alone or of all', async () => {
    const relation = {
      kind: 'relation',
      id: 'r1',
      label: 'sống ở',
      arguments: [
        { role: 'a', id: 's1' },
        { role: 'b', id: 's2' },
      ],
      origin: { kind: 'human', name: 'Lan' },
      status: 'accepted',
    } as Annotation
    const first = TEXT.indexOf('Huế')
    const last = TEXT.lastIndexOf('Huế')
    const page = await show({
      document: documentWith({ mentions: [span('s1', 'A', ['Hoa']), span('s2', 'B', ['Nam']), relation] }),
      hits: [
        { start: first, end: first + 3 },
        { start: last, end: last + 3 },
      ],
    })
    await expect.poll(() => page.locator('.hit').allInnerTexts()).toEqual(['Huế', 'Huế'])
    await expect.poll(() => page.locator('.arc-label').count()).toBe(0)
    await page.evaluate(() =>
      (window as never as { view: { update(o: object): void } }).view.update({ selected: 's2' }),
    )
    await page.locator('.arc-label').waitFor()
    await page.evaluate(() =>
      (window as never as { view: { update(o: object): void } }).view.update({ selected: null }),
    )
    await page.locator('.arc-label').waitFor({ state: 'detached' })
    await page.evaluate(() =>
      (window as never as { view: { update(o: object): void } }).view.update({ relations: 'all' }),
    )
    await page.locator('.arc-label').waitFor()
    await page.close()
  })

  test('an empty text', async () => {
    const page = await show({ document: documentWith({}, '') })
    await expect.poll(() => page.locator('.cm-line').count()).toBe(1)
    await page.close()
  })
})

describe('what is told', () => {
  test('to read: caret and presses, no selection; to annotate: selections in offsets of the text', async () => {
    const reading = await show({ document: documentWith({ mentions: [span('s1', 'A', ['Nam'])] }) })
    await reading.locator('.cg').click()
    await reading
      .locator('.cm-line')
      .first()
      .dblclick({ position: { x: 60, y: 25 } })
    const events = (await told(reading)) as [string, unknown][]
    expect(events.map(([event]) => event)).not.toContain('select')
    expect(events).toContainEqual(['activate', expect.objectContaining({ id: 's1' })])
    expect(events.map(([event]) => event)).toContain('caret')
    await reading.close()

    const page = await show({ document: documentWith({}), mode: 'annotate' })
    await page.evaluate(() => (window as never as { view: { focus(): void } }).view.focus())
    await page.keyboard.press('Control+End')
    for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowLeft')
    const [, detail] = ((await told(page)) as [string, unknown][]).findLast(([event]) => event === 'select')!
    expect(detail).toEqual({ span: { start: TEXT.length - 4, end: TEXT.length } })
    await page.keyboard.type('xyz')
    await expect.poll(() => page.locator('.cm-line').last().innerText()).toContain('rồi về Huế.')
    await page.close()
  })
})

test.each([
  ['a document without a text', { document: { layers: {} } }, 'invalid_document'],
  [
    'a span outside of the text',
    { document: documentWith({ m: [{ ...span('s1', 'A', ['Hoa']), spans: [{ start: 3, end: 999 }] } as Annotation] }) },
    'invalid_document',
  ],
  [
    'pieces out of order',
    {
      document: documentWith({
        m: [
          {
            ...span('s1', 'A', ['Hoa']),
            spans: [
              { start: 5, end: 6 },
              { start: 1, end: 2 },
            ],
          } as Annotation,
        ],
      }),
    },
    'invalid_document',
  ],
  ['no document', {}, 'invalid_document'],
  ['an option that there is not', { document: documentWith({}), modus: 'read' }, 'unknown_option'],
  ['a mode that there is not', { document: documentWith({}), mode: 'annotated' }, 'unknown_option'],
])('%s is refused with a code and a hint', async (_, options, code) => {
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.waitForFunction(() => 'chugiai' in window)
  const thrown = await page.evaluate((options) => {
    try {
      ;(
        window as never as { chugiai: { createAnnotationView(host: Element, options: object): void } }
      ).chugiai.createAnnotationView(document.body, options)
      return null
    } catch (error) {
      return { code: (error as { code: string }).code, hint: (error as { hint?: string }).hint }
    }
  }, options)
  expect(thrown).toMatchObject({ code, hint: expect.any(String) })
  await page.close()
})
