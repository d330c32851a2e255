import type { AnnotatedDocument, SpanAnnotation } from '@chugiai/annotation'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../../../tooling/browser/src/launch.mjs'
import { serve } from '../scripts/serve.mjs'
import { BESIDE_MS } from '../src/state/beside.ts'
import { TOAST_MS } from '../src/state/notices.ts'
import { PATIENCE_MS } from '../src/storage/patience.ts'
import { slowPage, slowWaits } from './slow.ts'

// The built app in a real browser. Every test has a profile of its own, and fails on an error on the page, on a
// request to another host, and on anything that the Content-Security-Policy had to stop.

// What never comes; a busy machine may take its time over what does. On a desk less is told sooner. `expect.poll` waits as long.
const READY_MS = Number(process.env.READY_MS ?? 10 * 60_000)

let browser: Browser
let server: Awaited<ReturnType<typeof serve>>
const opened: App[] = []

/** Starts and ends what the tests of a file share. Called at the top of the file. */
export function useApp(): void {
  beforeAll(async () => {
    server = await serve({ port: 0 })
    browser = await launchBrowser()
  })
  afterEach(async () => {
    const apps = opened.splice(0)
    const troubles: string[] = []
    for (const app of apps) {
      if (!app.page.isClosed()) troubles.push(...app.troubles, ...(await app.violations()))
    }
    for (const context of new Set(apps.map(({ page }) => page.context()))) await context.close()
    expect(troubles).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
}

export interface AppOptions extends BrowserContextOptions {
  /** Starts without the sample, as after the first visit. */
  readonly empty?: boolean
  /** Lets exported files go to the disk; they are only looked at otherwise. */
  readonly downloads?: boolean
  /** Gives up a storage that takes longer than a person waits, as the app does; a slow machine's may take longer. */
  readonly impatient?: boolean
  /** What an earlier build left in the browser. */
  readonly stored?: StoredBrowser
  /** Runs in the page before it loads. */
  readonly before?: () => void
}

/** The database and the settings of a browser, as a fixture. */
export interface StoredBrowser {
  readonly version: number
  readonly stores: Readonly<Record<string, readonly unknown[]>>
  readonly settings: Readonly<Record<string, string>>
}

/** Opens the app in a new profile, in Vietnamese on a desk unless told otherwise. */
export async function openApp({
  empty = false,
  downloads = false,
  impatient = false,
  stored,
  before,
  ...options
}: AppOptions = {}): Promise<App> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 800 }, ...options })
  context.setDefaultTimeout(READY_MS)
  await context.addInitScript(() => {
    const kept: string[] = []
    Object.assign(window, { violations: kept })
    document.addEventListener('securitypolicyviolation', (event) => {
      kept.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
    })
  })
  await context.addInitScript(stopWaits, impatient ? [TOAST_MS, BESIDE_MS] : [TOAST_MS, BESIDE_MS, PATIENCE_MS])
  await context.addInitScript(holdable)
  await slowWaits(context)
  if (before !== undefined) await context.addInitScript(before)
  if (!downloads) await context.addInitScript(keepExports)
  if (empty) await context.addInitScript(() => localStorage.setItem('chugiai.welcomed', 'yes'))
  const app = await App.on(context)
  if (stored !== undefined) {
    await app.page.goto(`${server.url}icon.svg`)
    await app.page.evaluate(storeVersion1, stored)
    app.troubles.length = 0 // a picture alone has no icon
  }
  await app.page.goto(server.url)
  const isSample = !empty && stored === undefined
  await app.page
    .locator(empty && stored === undefined ? '.start' : '.cg')
    .first()
    .waitFor()
  if (isSample) await app.page.locator('.toast').first().waitFor() // it is shown before it is kept
  return app
}

/**
 * In the page: what is done after so many milliseconds never is. Messages do not go by themselves before a slow machine
 * has pressed their buttons, and its storage is waited for.
 */
function stopWaits(stopped: readonly number[]): void {
  const start = window.setTimeout.bind(window)
  const longest = 2 ** 31 - 1
  window.setTimeout = ((run: () => void, ms?: number) =>
    start(run, ms !== undefined && stopped.includes(ms) ? longest : ms)) as typeof window.setTimeout
}

/** In the page: what the reader answers is not heard while `window.isReaderHeld`. */
function holdable(): void {
  const { addEventListener } = Worker.prototype
  Worker.prototype.addEventListener = function (this: Worker, kind: string, listener: (event: Event) => void) {
    const hear = (event: Event) => {
      if (kind !== 'message' || !(window as { isReaderHeld?: boolean }).isReaderHeld) listener(event)
    }
    addEventListener.call(this, kind, hear)
  }
}

/** In the page: the database as version 1 made it. */
async function storeVersion1({ version, stores, settings }: StoredBrowser): Promise<void> {
  for (const [name, value] of Object.entries(settings)) localStorage.setItem(name, value)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('chugiai', version)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => resolve(opening.result)
    opening.onupgradeneeded = () => {
      const made = opening.result
      made.createObjectStore('entries', { keyPath: 'key', autoIncrement: true }).createIndex('updatedAt', 'updatedAt')
      made.createObjectStore('bases', { keyPath: 'key' })
      made.createObjectStore('records', { keyPath: ['key', 'seq'] })
    }
  })
  const transaction = database.transaction(Object.keys(stores), 'readwrite')
  for (const [name, values] of Object.entries(stores)) {
    for (const value of values) transaction.objectStore(name).put(value)
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  database.close()
}

/** In the page: what would be saved as a file is kept in `window.exported`. Browsers save only so many files in a row. */
function keepExports(): void {
  const createObjectURL = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (object) => {
    Object.assign(window, { exported: object })
    return createObjectURL(object)
  }
  const click = HTMLAnchorElement.prototype.click
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download === '') click.call(this)
  }
}

/** A page with the app on it. */
export class App {
  readonly page: Page
  readonly troubles: string[] = []

  /** A new page, on which nothing is yet. */
  static async on(context: BrowserContext): Promise<App> {
    const app = new App(await context.newPage())
    await slowPage(app.page)
    return app
  }

  private constructor(page: Page) {
    this.page = page
    opened.push(this)
    page.on('pageerror', (error) => this.troubles.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && this.troubles.push(message.text()))
    page.on('request', (request) => {
      const url = new URL(request.url())
      const isOwn = url.origin === new URL(server.url).origin
      if (!isOwn && url.protocol !== 'blob:' && url.protocol !== 'data:') this.troubles.push(`request to ${url}`)
    })
  }

  violations(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { violations: string[] }).violations)
  }

  /** Reads a new text through the paste dialog, and waits until it is shown. */
  async paste(text: string): Promise<void> {
    await this.opened(async () => {
      await this.page.locator('[popovertarget=file]').click()
      await this.page.locator('#file .menu-item').nth(1).click()
      await this.page.locator('.paste textarea').fill(text)
      await this.page.locator('.paste .is-primary').click()
    })
  }

  /** Does what opens one document, and waits until the app has told that it is there: shown, and kept if it can be. */
  async opened(act: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => {
      for (const toast of document.querySelectorAll('.toast')) toast.classList.add('is-earlier')
    })
    await act()
    await this.page.locator('.toast:not(.is-earlier)').waitFor()
    await this.read()
  }

  /** Opens one file and waits until it is shown. */
  async openFile(name: string, content: string | Uint8Array, type = ''): Promise<void> {
    await this.opened(() => this.drop(name, content, type))
  }

  /** Keeps the reader from ending what it begins, however fast it is; or no more. */
  async holdReader(isReaderHeld = true): Promise<void> {
    await this.page.evaluate((isReaderHeld) => void Object.assign(window, { isReaderHeld }), isReaderHeld)
  }

  /** Drops files on the page, all at once. */
  async dropAll(files: readonly { readonly name: string; readonly content: string }[]): Promise<void> {
    await this.page.evaluate((files) => {
      const data = new DataTransfer()
      for (const { name, content } of files) data.items.add(new File([content], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, files)
  }

  /** Opens a document from outside and waits until its text is shown. */
  async openDocument(document: { readonly id: string; readonly text: string }): Promise<void> {
    await this.openFile(`${document.id}.json`, JSON.stringify(document), 'application/json')
  }

  /** Waits until the storage has said whether it keeps the document: it is shown before. */
  async settled(): Promise<void> {
    await this.page.locator('.save:not([data-state=saving])').waitFor({ state: 'attached' })
  }

  /** Another window of the same browser. */
  async openWindow(url = this.page.url()): Promise<App> {
    const other = await App.on(this.page.context())
    await other.page.goto(url)
    return other
  }

  /** Drops a file on the page. */
  async drop(name: string, content: string | Uint8Array, type = ''): Promise<void> {
    const given = typeof content === 'string' ? content : [...content]
    await this.page.evaluate(
      ({ given, name, type }) => {
        const data = new DataTransfer()
        data.items.add(new File([typeof given === 'string' ? given : new Uint8Array(given)], name, { type }))
        const text = document.querySelector('.text-pane')?.shadowRoot?.querySelector('.cm-content')
        const target = text ?? document.body
        target.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true, cancelable: true }),
        )
      },
      { given, name, type },
    )
  }

  /** Waits until a text has been read and is shown. */
  async read(): Promise<void> {
    await this.page.locator('.reading').waitFor({ state: 'detached' })
    await this.page.locator('.cm-line').first().waitFor()
    await this.settled()
  }

  /** The open document, as it is exported; the focus stays where it is. */
  async export(): Promise<AnnotatedDocument> {
    return JSON.parse(await this.exportText()) as AnnotatedDocument
  }

  exportText(): Promise<string> {
    return this.exportedBy(() => this.page.keyboard.press('Control+s'))
  }

  /** The file that something exports. */
  async exportedBy(act: () => Promise<void>): Promise<string> {
    await this.page.evaluate(() => Object.assign(window, { exported: null }))
    await act()
    await this.page.waitForFunction(() => (window as unknown as { exported: Blob | null }).exported)
    return this.page.evaluate(() => (window as unknown as { exported: Blob }).exported.text())
  }

  /** The mentions as `LABEL status quote`, in the order of the text. */
  async mentions(): Promise<readonly string[]> {
    return (await this.annotations()).map(({ label, status, quote }) => `${label} ${status} ${quote}`)
  }

  async annotations(): Promise<readonly SpanAnnotation[]> {
    const document = await this.export()
    const annotations = (document.layers.mentions?.annotations ?? []).filter((annotation) => annotation.kind === 'span')
    return annotations.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end)
  }

  /** Reloads the page and waits until its document is shown. */
  async reload(): Promise<void> {
    await this.page.reload()
    await this.page.locator('.cg').first().waitFor()
  }

  /** Waits until nothing on the screen moves: fonts are there, and what the last drawing left for the next is drawn. */
  async still(): Promise<void> {
    await this.page.evaluate(async () => {
      // A page that the browser does not draw has no frames, and may wait for its fonts for ever: it does not move either.
      const within = (ms: number, event: Promise<unknown>) =>
        Promise.race([event, new Promise((resolve) => setTimeout(resolve, ms))])
      const frame = () => within(1000, new Promise(requestAnimationFrame))
      const places = () => {
        const root = document.querySelector('.text-pane')?.shadowRoot ?? document
        const boxes = [...root.querySelectorAll('.cm-line')].map((line) => line.getBoundingClientRect())
        return boxes.map(({ x, y, width, height }) => [x, y, width, height].join()).join(' ')
      }
      for (let before = ''; ; ) {
        const now = places() // what asks for fonts that are not there
        await within(20_000, document.fonts.ready)
        await frame()
        await frame()
        if (now === before && now === places()) return
        before = now
      }
    })
  }

  /** Where letters of the text stand on the screen: those of the first place where `quote` is shown, and can be pressed. */
  async place(quote: string): Promise<{ readonly x: number; readonly y: number; readonly right: number }> {
    await this.page.locator('.reading').waitFor({ state: 'detached' })
    await this.still()
    return await this.page.evaluate((quote) => {
      const content = document.querySelector('.text-pane')!.shadowRoot!.querySelector('.cm-content')!
      const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
      const nodes: { node: Node; start: number }[] = []
      let text = ''
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, start: text.length })
        text += walker.currentNode.nodeValue
      }
      const at = text.indexOf(quote)
      if (at < 0) throw new Error(`"${quote}" is not on the screen`)
      const pointAt = (offset: number) => {
        const { node, start } = nodes.findLast(({ start }) => start <= offset)!
        const range = document.createRange()
        range.setStart(node, offset - start)
        range.setEnd(node, offset - start + 1)
        return range.getBoundingClientRect()
      }
      const first = pointAt(at)
      const last = pointAt(at + quote.length - 1)
      return { x: first.left + 1, y: first.top + first.height / 2, right: last.right - 1 }
    }, quote)
  }

  /** Selects letters that stand in one line, by dragging over them. */
  async dragOver(quote: string): Promise<void> {
    const { x, y, right } = await this.place(quote)
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move((x + right) / 2, y, { steps: 3 })
    await this.page.mouse.move(right, y, { steps: 3 })
    await this.page.mouse.up()
  }

  /** Presses the middle of some letters. */
  async press(quote: string): Promise<void> {
    const { x, y, right } = await this.place(quote)
    await this.page.mouse.click((x + right) / 2, y)
  }

  /** Closes the page, and stays; gives the kind of question that the browser asked. */
  async askedBeforeClosing(): Promise<string> {
    const asked = this.page.waitForEvent('dialog')
    await this.page.close({ runBeforeUnload: true })
    const question = await asked
    await question.dismiss()
    return question.type()
  }

  /** Waits until the document is kept. */
  async saved(): Promise<void> {
    await this.page.locator('.save[data-state=saved]').waitFor()
  }

  /** The letters that the text view shows, without what is drawn over them. */
  shownText(): Promise<string> {
    return this.page.locator('.cm-content').innerText()
  }
}
