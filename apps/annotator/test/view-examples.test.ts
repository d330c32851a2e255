import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../tooling/browser/src/launch.mjs'
import { serve } from '../scripts/serve.mjs'

// The examples as they are, in a real browser, behind the strict Content-Security-Policy of the annotator's server.

const ROOT = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'chugiai-view-'))
const html = join(folder, 'html')
const react = join(folder, 'react')
const troubles: string[] = []
const servers: Awaited<ReturnType<typeof serve>>[] = []
let browser: Browser

beforeAll(async () => {
  cpSync(join(ROOT, 'examples', 'view', 'html'), html, { recursive: true })
  cpSync(join(ROOT, 'packages', 'view', 'dist', 'browser', 'chugiai-text.js'), join(html, 'chugiai-text.js'))
  await build({
    root: join(ROOT, 'examples', 'view', 'react'),
    base: './',
    logLevel: 'error',
    build: { outDir: react, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2022' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  for (const server of servers) await server.close()
  rmSync(folder, { recursive: true, force: true })
  expect(troubles).toEqual([])
})

async function open(root: string): Promise<Page> {
  const server = await serve({ port: 0, root })
  servers.push(server)
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  await page.goto(server.url)
  await page.locator('.cm-line').first().waitFor()
  return page
}

describe('plain HTML', () => {
  test('shows the document of its JSON: nested spans, a relation, tags', async () => {
    const page = await open(html)
    await expect
      .poll(() => page.locator('.cm-line').allInnerTexts())
      .toEqual(['Bà Hoa làm ở Trường Nguyễn Trãi, Huế.', 'Ông Nam ở Hà Nội.'])
    await expect.poll(() => page.locator('.cg').allInnerTexts()).toEqual(['Hoa', 'Trường ', 'Nguyễn Trãi', 'Nam'])
    expect(
      await page.locator('.tag').evaluateAll((tags) => tags.map((tag) => (tag as HTMLElement).dataset.tag)),
    ).toEqual(['PER', 'PER? ORG', 'PER'])
    const label = page.locator('.arc-label')
    await label.waitFor()
    await expect.poll(() => label.innerText()).toBe('làm ở')
    const [arc, from, to] = [
      await label.boundingBox(),
      await page.locator('.cg').first().boundingBox(),
      await page.locator('.cg').nth(1).boundingBox(),
    ]
    expect(arc!.x).toBeGreaterThan(from!.x)
    expect(arc!.x).toBeLessThan(to!.x + to!.width)
    expect(arc!.y).toBeLessThan(from!.y + from!.height)
  })

  test('tells what was pressed, and says what it cannot show', async () => {
    const page = await open(html)
    await page.locator('.cg', { hasText: 'Nam' }).click()
    await expect.poll(() => page.locator('#pressed').innerText()).toBe('s4')
    await expect.poll(() => page.locator('.is-selected').innerText()).toBe('Nam')
    await page.evaluate(() => {
      Object.assign(document.querySelector('chugiai-text')!, { document: '{"text":1}' })
    })
    await page.waitForFunction(() => document.querySelector('#pressed')!.textContent!.startsWith('invalid_document'))
  })
})

test('React: letters are selected, labelled by a button, and the document follows', async () => {
  const page = await open(react)
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight')
  const buttons = page.locator('button')
  await page.waitForFunction(() => !document.querySelector('button')!.disabled)
  await buttons.nth(1).click()
  await page.locator('.cg.is-selected').waitFor()
  await expect.poll(() => page.locator('output').innerText()).toBe('LOC Hoa')
  await expect.poll(() => page.locator('.cm-editor').count()).toBe(1)
})
