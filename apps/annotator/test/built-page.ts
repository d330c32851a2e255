import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ConsoleMessage, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../../../tooling/browser/src/launch.mjs'
import { serve } from '../scripts/serve.mjs'
import { slowPage } from './slow.ts'

/** A page as a bundler builds it, in a real browser, behind a strict Content-Security-Policy. */
export interface BuiltPage {
  readonly page: Page
  /** Where it is served. */
  readonly url: string
}

/**
 * Builds the page of a folder beside the tests, opens it for all tests of a file, and fails on an error on it. Called at
 * the top of the file.
 *
 * @param name the folder
 * @param addFiles puts more files into the folder that is served
 */
export function useBuiltPage(name: string, addFiles: (folder: string) => Promise<void> = async () => {}): BuiltPage {
  const folder = mkdtempSync(join(tmpdir(), `chugiai-${name}-`))
  const troubles: string[] = []
  const opened = {} as { browser?: Browser; server?: Awaited<ReturnType<typeof serve>>; page: Page; url: string }
  beforeAll(async () => {
    await build({
      root: join(import.meta.dirname, name),
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2022' },
    })
    await addFiles(folder)
    opened.server = await serve({ root: folder, port: 0 })
    opened.browser = await launchBrowser()
    opened.page = await opened.browser.newPage()
    opened.url = opened.server.url
    await slowPage(opened.page)
    opened.page.on('pageerror', (error) => troubles.push(String(error)))
    opened.page.on('console', (message) => isFault(message) && troubles.push(message.text()))
    await opened.page.goto(opened.url)
  })
  afterAll(async () => {
    await opened.browser?.close()
    await opened.server?.close()
    rmSync(folder, { recursive: true, force: true })
    expect(troubles).toEqual([])
  })
  return opened
}

/** An error that is told on the console; a file that is not there is the test's own matter. */
function isFault(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource')
}
