import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AnnotatedDocument, safeParseDocument, validateDocument } from '@chugiai/annotation'
import { newsLabelSchema, structureLabelSchema } from '@chugiai/annotation/schemas'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findBrowser } from '../../../tooling/browser/src/find-browser.mjs'
import { serve } from '../scripts/serve.mjs'
import { App, openApp, useApp } from './app.ts'
import { townsfolk } from './documents.ts'

// What long use shows. By default short; ENDURANCE=1 gives the long runs: 30 kills of the tab and of the browser, 500 steps, 10,000 keys.

useApp()

const isLong = process.env.ENDURANCE === '1'
const KILLS = isLong ? 30 : 6
const BROWSER_KILLS = isLong ? 30 : 2
const STEPS = isLong ? 500 : 60
const KEYS = isLong ? 10_000 : 400
const SEED = Number(process.env.FC_SEED ?? 20250313)

/** Numbers below `limit`, the same for the same seed. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Letters of a note as it was kept. */
async function keptNote(app: App): Promise<string> {
  const document = await app.export()
  return document.layers.mentions!.annotations.find(({ id }) => id === 's3')?.note ?? ''
}

test(`${KILLS} times the tab is killed in the middle of writing: at most the last change is lost`, async () => {
  const random = randomNumbers(SEED)
  let app = await openApp({ empty: true })
  const context = app.page.context()
  await app.openDocument(townsfolk())
  await app.saved()
  const url = app.page.url()
  let expected = ''
  for (let kill = 0; kill < KILLS; kill++) {
    await app.press('Nam')
    await app.page.locator('#note').focus()
    await app.page.keyboard.press('Control+End')
    const typed = 'abcdefghij'.slice(0, 2 + random(8))
    await app.page.keyboard.type(typed.slice(0, -1))
    await app.saved()
    await app.page.keyboard.type(typed.slice(-1)) // killed while this is written
    const session = await context.newCDPSession(app.page)
    await Promise.race([
      session.send('Page.crash').catch(() => {}),
      new Promise((resolve) => app.page.once('crash', resolve)),
    ])
    await app.page.close()
    app = await reopened(context, url)
    const note = await keptNote(app)
    const whole = expected + typed
    expect([whole, whole.slice(0, -1)]).toContain(note)
    expected = note
  }
})

async function reopened(context: BrowserContext, url: string): Promise<App> {
  const app = await App.on(context)
  await app.page.goto(url)
  await app.page.locator('.cg').first().waitFor()
  return app
}

test(`${BROWSER_KILLS} times the browser is killed in the middle of writing`, async () => {
  const server = await serve({ port: 0 })
  const profile = mkdtempSync(join(tmpdir(), 'chugiai-kills-'))
  const random = randomNumbers(SEED + 1)
  let expected = ''
  let url = server.url
  for (let kill = 0; kill < BROWSER_KILLS; kill++) {
    const { page, end } = await start(profile)
    await page.goto(url)
    if (kill === 0) await openByPicker(page)
    else await page.locator('.cg').first().waitFor()
    url = page.url()
    const note = async () => {
      await page.locator('.row', { hasText: 'Nam' }).click()
      return page.locator('#note')
    }
    const kept = await (await note()).inputValue()
    if (kill > 0) expect([expected, expected.slice(0, -1)]).toContain(kept)
    const typed = 'klmnopqrst'.slice(0, 2 + random(8))
    await (await note()).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(typed.slice(0, -1))
    await page.locator('.save[data-state=saved]').waitFor()
    await page.keyboard.type(typed.slice(-1)) // killed while this is written
    expected = kept + typed
    await end()
  }
  const { page, end } = await start(profile)
  await page.goto(url)
  await page.locator('.row', { hasText: 'Nam' }).click()
  expect([expected, expected.slice(0, -1)]).toContain(await page.locator('#note').inputValue())
  await end()
  await server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** A browser with a profile that stays, and its sudden end. */
async function start(profile: string): Promise<{ page: Page; end(): Promise<void> }> {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ]
  const child = spawn(
    findBrowser(),
    [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true },
  )
  const address = await new Promise<string>((resolve) => {
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
      const found = /ws:\/\/\S+/.exec(said)
      if (found) resolve(found[0])
    })
  })
  const browser = await chromium.connectOverCDP(address)
  const page = await browser.contexts()[0]!.newPage()
  await page.addInitScript(() => localStorage.setItem('chugiai.welcomed', 'yes'))
  const end = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    process.kill(-child.pid!, 'SIGKILL')
    await gone
    await browser.close().catch(() => {})
  }
  return { page, end }
}

async function openByPicker(page: Page): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(townsfolk()))
  await page.locator('#file-picker').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
  await page.locator('.cg').first().waitFor()
  await page.waitForFunction(() => /#\/\d+\/\d+/.test(location.hash))
}

const COMMANDS = [
  'n',
  'p',
  'Enter',
  'x',
  'b',
  '1',
  '2',
  '3',
  '[',
  ']',
  'Shift+[',
  'Control+z',
  'Control+y',
  'Delete',
  'z',
  'Escape',
]

test(`two windows of one document after ${STEPS} random steps are equal, and equal to what is stored`, async () => {
  const random = randomNumbers(SEED + 2)
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.saved()
  const other = await app.openWindow()
  await other.page.locator('.cg').first().waitFor()
  const windows = [app, other]
  for (let step = 0; step < STEPS; step++) {
    const key = COMMANDS[random(COMMANDS.length)]!
    const first = windows[random(2)]!
    const second = windows[random(2)]!
    // Often both at once, before either has heard of the other.
    await Promise.all([
      first.page.keyboard.press(key),
      random(2) === 0 ? second.page.keyboard.press(COMMANDS[random(COMMANDS.length)]!) : null,
    ])
  }
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await other.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await app.saved()
  await other.saved()
  // The last of them may still be on its way to the other window.
  await expect.poll(async () => (await app.exportText()) === (await other.exportText())).toBe(true)
  const here = await app.exportText()
  await app.page.reload()
  await app.page.locator('.save[data-state=saved]').waitFor()
  await app.page.locator('.cm-line').first().waitFor()
  expect(await app.exportText()).toBe(here)
})

test(`after ${KEYS} random keys and clicks the document is valid, and its export opens to the same`, async () => {
  const random = randomNumbers(SEED + 3)
  const app = await openApp({ empty: true })
  const before = townsfolk()
  await app.openDocument(before)
  const keys = [
    ...COMMANDS,
    'F6',
    'Tab',
    'Shift+Tab',
    'ArrowRight',
    'ArrowDown',
    'Shift+ArrowRight',
    'Control+Shift+Enter',
    'Home',
    'm',
    'a',
    '?',
    'k',
    ' ',
    'Backspace',
  ]
  for (let pressed = 0; pressed < KEYS; pressed++) {
    if (random(12) === 0) await app.page.mouse.click(random(1280), 60 + random(740))
    else await app.page.keyboard.press(keys[random(keys.length)]!)
  }
  for (let time = 0; time < 4; time++) await app.page.keyboard.press('Escape')
  await app.page.evaluate(() => (globalThis.document.activeElement as HTMLElement | null)?.blur())
  await app.page.locator('.document-title', { hasText: 'Bà Hoa' }).waitFor()
  const exported = await app.exportText()
  const { document, issues } = safeParseDocument(exported)
  expect(document?.text).toBe(before.text)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(overlapsIn(document!)).toEqual([])
  await app.openFile('lai.json', exported.replace('"ba-nguoi"', '"lai"'))
  expect((await app.exportText()).replace('"lai"', '"ba-nguoi"')).toBe(exported)
})

function overlapsIn(document: AnnotatedDocument) {
  const issues = validateDocument(document, { schemas: [newsLabelSchema, structureLabelSchema], breaches: 'warning' })
  return issues.filter(({ code }) => code === 'span_overlap')
}
