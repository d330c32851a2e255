// Measures the built annotator with a document of 1 MB and 10,000 annotations; prints a table.
//   node tooling/browser/src/measure.mjs [REPEATS]
import { cpus } from 'node:os'
import { serve } from '../../../apps/annotator/scripts/serve.mjs'
import { launchBrowser } from './launch.mjs'

const LENGTH = 1_000_000 // code units of text
const MENTIONS = 10_000
const REPEATS = Number(process.argv[2] ?? 5)
const SCROLLS = 120

/** @typedef {import('playwright-core').Page} Page */

// Invented sentences: names, places and dates of every length, so that annotations differ.
const SENTENCES = [
  ['PER', 'Trần Văn Bình', ' nói với bà con ở thôn rằng mùa này nước về sớm hơn mọi năm. '],
  ['LOC', 'huyện Đình Lập', ' có hai chợ phiên, một chợ họp sáng thứ bảy và một chợ họp sáng chủ nhật. '],
  ['DATE', 'ngày 14/3/2025', ', đoàn xe chở hạt giống đến bản, mỗi nhà nhận một bao. '],
  ['ORG', 'Hội Khuyến học thị trấn Đồng Mỏ', ' tặng sách cho học sinh lớp một. '],
]

/** A document with as much text and as many annotations, paragraphs of a few sentences; or one line without a break. */
export function largeDocument({ oneLine = false } = {}) {
  const annotations = []
  let text = ''
  const gap = LENGTH / MENTIONS
  for (let index = 0; index < MENTIONS; index++) {
    const [label, quote, rest] = SENTENCES[index % SENTENCES.length] ?? SENTENCES[0]
    const start = text.length
    text += quote + rest
    annotations.push({
      kind: 'span',
      id: `s${index + 1}`,
      label,
      spans: [{ start, end: start + quote.length }],
      quote,
      origin: { kind: 'rule', name: 'measure', score: 0.9 },
      status: 'suggested',
    })
    while (text.length < (index + 1) * gap - 1) text += 'mùa gặt '
    text = text.trimEnd() + (index % 5 === 4 && !oneLine ? '\n' : ' ')
  }
  return { version: 1, id: 'measure', text, offsetUnit: 'utf16', layers: { mentions: { schema: 'news', annotations } } }
}

const { url, close } = await serve({ port: 0 })
const browser = await launchBrowser()
try {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Chromium ${browser.version()}`)
  for (const oneLine of [false, true]) await measure(oneLine)
} finally {
  await browser.close()
  await close()
}

/** @param {boolean} oneLine */
async function measure(oneLine) {
  const json = JSON.stringify(largeDocument({ oneLine }))
  /** @type {Record<string, number[]>} */
  const times = {}
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const [name, value] of Object.entries(await measureOnce(json))) times[name] = [...(times[name] ?? []), value]
  }
  console.log(
    `\n${MENTIONS} annotations on ${LENGTH} characters${oneLine ? ' in one line' : ''}, median of ${REPEATS} (worst), ms`,
  )
  for (const [name, values] of Object.entries(times)) {
    values.sort((a, b) => a - b)
    console.log(
      `  ${name.padEnd(46)} ${values[values.length >> 1]?.toFixed(0).padStart(5)} (${values.at(-1)?.toFixed(0)})`,
    )
  }
}

/** @param {string} json */
async function measureOnce(json) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript(() => localStorage.setItem('chugiai.welcomed', 'yes'))
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.start').waitFor()
  const opened = await page.evaluate(dropAndWait, json)
  await page.locator('.save[data-state=saved]').waitFor()
  const reloaded = await reload(page)
  const accepted = await press(page, 'Enter')
  const walked = await press(page, 'n')
  const undone = await press(page, 'Control+z')
  const frames = await page.evaluate(scrollThrough, SCROLLS)
  await context.close()
  return {
    'import: from the drop to letters on the screen': opened,
    'open again after a reload, the page included': reloaded,
    'accept a suggestion, to the next frame': accepted,
    'go to the next annotation': walked,
    undo: undone,
    'scroll through the text: 95 % of frames': frames,
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

/** Time from a key until the next frame but one, when what it did is on the screen. @param {Page} page @param {string} key */
async function press(page, key) {
  await page.locator('.row').first().click()
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Control') return
        const start = performance.now()
        requestAnimationFrame(() =>
          requestAnimationFrame(() => Object.assign(window, { took: performance.now() - start })),
        )
      },
      { capture: true },
    )
  })
  await page.evaluate(() => Object.assign(window, { took: undefined }))
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
