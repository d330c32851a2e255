import { workClock } from './clock.mjs'

/** @typedef {import('playwright-core').Page} Page */

const SCROLLS = 120

/**
 * The annotator at an address, with a document: times by name, in ms.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} json the document
 */
export async function measureApp(browser, url, json) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript(() => localStorage.setItem('chugiai.welcomed', 'yes'))
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.start').waitFor()
  const { take } = await workClock(page)
  const opened = await take(() => page.evaluate(dropAndWait, json))
  await page.locator('.save[data-state=saved]').waitFor()
  const reloaded = await take(() => reload(page), { anew: true })
  await page.locator('.row').first().click()
  const accepted = await take(() => press(page, 'Enter'))
  const walked = await take(() => press(page, 'n'))
  const undone = await take(() => press(page, 'Control+z'))
  await selectSyllable(page)
  const added = await take(() => press(page, '1'))
  const scrolled = await take(() => page.evaluate(scrollThrough, SCROLLS))
  await context.close()
  return {
    'import: from the drop to letters on the screen': opened,
    'first view after a reload, the page included': reloaded,
    'add a span, to the next frame': added,
    'accept a suggestion, to the next frame': accepted,
    'go to the next annotation': walked,
    undo: undone,
    'scroll: 95 % of frames, work of 120': scrolled,
  }
}

/** In the page: time from dropping a file until its annotations are painted. @param {string} json */
async function dropAndWait(json) {
  const data = new DataTransfer()
  data.items.add(new File([json], 'large.json', { type: 'application/json' }))
  const start = performance.now()
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  const isDrawn = () =>
    document.querySelector('.text-pane')?.shadowRoot?.querySelector('.cg') && document.querySelector('.row')
  while (!isDrawn()) await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  return performance.now() - start
}

/** @param {Page} page */
async function reload(page) {
  await page.evaluate(() => sessionStorage.setItem('start', String(Date.now())))
  await page.reload({ waitUntil: 'commit' })
  await page.locator('.cg').first().waitFor()
  await page.locator('.row').first().waitFor()
  return page.evaluate(() => Date.now() - Number(sessionStorage.getItem('start')))
}

/** Selects a syllable in the text, where the caret is. @param {Page} page */
async function selectSyllable(page) {
  await page.locator('.row').nth(2).click()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+Control+ArrowRight')
}

/** Time from a key until the next frame but one, when what it did is on the screen. @param {Page} page @param {string} key */
async function press(page, key) {
  await page.evaluate(() => {
    Object.assign(window, { took: undefined })
    const note = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Control') return
      window.removeEventListener('keydown', note, { capture: true })
      const start = performance.now()
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Object.assign(window, { took: performance.now() - start })),
      )
    }
    window.addEventListener('keydown', note, { capture: true })
  })
  await page.keyboard.press(key)
  await page.waitForFunction(() => 'took' in window && window.took !== undefined)
  return page.evaluate(() => /** @type {number} */ (/** @type {any} */ (window).took))
}

/** In the page: jumps through the text and gives the time that 95 % of the frames keep. @param {number} steps */
async function scrollThrough(steps) {
  const scroller = document.querySelector('.text-pane')?.shadowRoot?.querySelector('.cm-scroller')
  if (!scroller) throw new Error('There is no text')
  const frames = []
  for (let step = 0; step < steps; step++) {
    const start = performance.now()
    scroller.scrollTop += 400
    await new Promise(requestAnimationFrame)
    frames.push(performance.now() - start)
  }
  return frames.sort((a, b) => a - b)[Math.floor(steps * 0.95)] ?? 0
}
