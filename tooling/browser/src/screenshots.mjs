// Takes pictures of the built annotator with the sample: 1280 and 390 pixels wide, light and dark.
//   node tooling/browser/src/screenshots.mjs [FOLDER]     into FOLDER, test-results/screenshots by default
//   node tooling/browser/src/screenshots.mjs --readme     docs/annotator.png
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../../apps/annotator/scripts/serve.mjs'
import { launchBrowser } from './launch.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const DESK = { width: 1280, height: 800 }
const DECISIONS = 11 // suggestions accepted before the picture
const HAND = { width: 390, height: 844 }

/** @typedef {import('playwright-core').Page} Page */

/** What the page is made to show before a picture is taken. */
const SCENES = {
  /** @param {Page} page */
  read: async (page) => page.locator('.cg').first().waitFor(),
  /** @param {Page} page */
  selected: async (page) => {
    for (let decision = 0; decision < DECISIONS; decision++) {
      await page.keyboard.press('n')
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('n')
  },
  /** @param {Page} page */
  help: async (page) => page.keyboard.press('Shift+Slash'),
  /** @param {Page} page */
  files: async (page) => page.locator('[popovertarget=documents]').click(),
  /** @param {Page} page */
  empty: async (page) => {
    await page.locator('#documents .icon-button').first().click()
    await page.locator('.modal .is-danger').click()
    await page.locator('.start').waitFor()
  },
}

const HAND_SCENES = {
  ...SCENES,
  /** @param {Page} page */
  files: async (page) => page.locator('.tab').nth(1).click(),
  /** @param {Page} page */
  help: async (page) => page.locator('.tab').nth(2).click(),
  /** @param {Page} page */
  empty: async (page) => {
    await page.locator('[popovertarget=documents]').click()
    await SCENES.empty(page)
  },
}

const { url, close } = await serve({ port: 0 })
const browser = await launchBrowser()
try {
  if (process.argv[2] === '--readme') await pictureForReadme()
  else await picturesOf(process.argv[2] ?? join(ROOT, 'test-results', 'screenshots'))
} finally {
  await browser.close()
  await close()
}

async function pictureForReadme() {
  const page = await openPage(DESK, 'light', 'vi-VN')
  await SCENES.selected(page)
  mkdirSync(join(ROOT, 'docs'), { recursive: true })
  await settle(page)
  await page.screenshot({ path: join(ROOT, 'docs', 'annotator.png') })
}

/** @param {string} folder */
async function picturesOf(folder) {
  mkdirSync(folder, { recursive: true })
  for (const [viewport, scenes] of /** @type {const} */ ([
    [DESK, SCENES],
    [HAND, HAND_SCENES],
  ])) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const page = await openPage(viewport, colorScheme, colorScheme === 'light' ? 'vi-VN' : 'en-GB')
      for (const [scene, prepare] of Object.entries(scenes)) {
        await prepare(page)
        await settle(page)
        await page.screenshot({ path: join(folder, `${viewport.width}-${colorScheme}-${scene}.png`) })
        if (scene === 'help' && viewport === DESK) await page.keyboard.press('Escape')
      }
      await page.context().close()
    }
  }
  console.log(folder)
}

/**
 * @param {{ width: number, height: number }} viewport
 * @param {'light' | 'dark'} colorScheme
 * @param {string} locale
 */
async function openPage(viewport, colorScheme, locale) {
  const context = await browser.newContext({ viewport, colorScheme, locale })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(error))
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()))
  await page.goto(url)
  await page.locator('.cg').first().waitFor()
  return page
}

/** Messages have gone, fonts have come. @param {Page} page */
async function settle(page) {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  while ((await page.locator('.toast').count()) > 0) await page.locator('.toast .icon-button').first().click()
}
