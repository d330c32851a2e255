import { createRequire } from 'node:module'
import { join } from 'node:path'
import { workClock } from './clock.mjs'

const SCROLLS = 120

/**
 * A page with Recogito's text annotator of a folder where npm put it: everything in the page is one script.
 *
 * @param {string} folder
 */
export async function recogitoPage(folder) {
  const require = createRequire(join(folder, 'package.json'))
  const { build } = createRequire(import.meta.url)('esbuild')
  const entry = require.resolve('@recogito/text-annotator').replace('.umd.js', '.es.js')
  const { outputFiles } = await build({
    stdin: { contents: `export { createTextAnnotator } from ${JSON.stringify(entry)}`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'recogito',
  })
  return outputFiles[0].text
}

/**
 * One of Recogito's renderers with a document: the same text, the same spans, by its own interface. Times by name, in ms.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} script
 * @param {'SPANS' | 'CSS_HIGHLIGHTS'} renderer
 * @param {string} json the document
 */
export async function measureRecogito(browser, script, renderer, json) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.setContent(
    '<div id="frame" style="height:100vh;overflow:auto"><div id="text" style="font:18px/1.9 serif;max-width:50em;margin:auto;white-space:pre-wrap"></div></div>',
  )
  await page.addScriptTag({ content: script })
  const { take } = await workClock(page)
  const opened = await take(() => page.evaluate(show, { renderer, json }))
  const added = await take(() => page.evaluate(add))
  const scrolled = await take(() => page.evaluate(scrollThrough, SCROLLS))
  await context.close()
  return {
    'import: from the drop to letters on the screen': opened,
    'add a span, to the next frame': added,
    'scroll: 95 % of frames, work of 120': scrolled,
  }
}

/** In the page: time from the JSON until text and annotations are painted. */
async function show({ renderer, json }) {
  const start = performance.now()
  const { text, layers } = JSON.parse(json)
  const element = document.getElementById('text')
  // A paragraph a line, as a page would have them.
  const lines = []
  for (let at = 0; at < text.length; at = lines.at(-1).end) {
    const end = (text.indexOf('\n', at) + 1 || text.length + 1) - 1
    const paragraph = document.createElement('div')
    paragraph.textContent = text.slice(at, end + 1)
    lines.push({ start: at, end: end + 1, node: paragraph.firstChild })
    element.append(paragraph)
  }
  const annotator = window.recogito.createTextAnnotator(element, { renderer, annotatingEnabled: true })
  Object.assign(window, { annotator })
  let at = 0
  const targetOf = (id, { start, end }, quote) => {
    while (lines[at].end <= start) at++
    const line = lines[at]
    const range = document.createRange()
    range.setStart(line.node, start - line.start)
    range.setEnd(line.node, end - line.start)
    return { annotation: id, selector: [{ quote, start, end, range }] }
  }
  annotator.setAnnotations(
    layers.mentions.annotations.map(({ id, label, spans, quote }) => ({
      id,
      bodies: [{ id: `${id}-b`, annotation: id, purpose: 'tagging', value: label }],
      target: targetOf(id, spans[0], quote),
    })),
  )
  await nextFrame()
  // The first drawing is put off: it is there when there is something to see.
  const isDrawn = () =>
    renderer === 'SPANS' ? document.querySelector('.r6o-annotation') !== null : CSS.highlights.size > 0
  while (!isDrawn()) await nextFrame()
  await nextFrame()
  return performance.now() - start

  function nextFrame() {
    return new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

/** In the page: time from a new annotation until the next frame but one. */
async function add() {
  const node = document.getElementById('text').firstChild.firstChild
  const { annotator } = /** @type {any} */ (window)
  const start = performance.now()
  const range = document.createRange()
  range.setStart(node, 20)
  range.setEnd(node, 24)
  annotator.addAnnotation({
    id: 'new',
    bodies: [],
    target: { annotation: 'new', selector: [{ quote: node.data.slice(20, 24), start: 20, end: 24, range }] },
  })
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  return performance.now() - start
}

/** In the page: jumps through the text and gives the time that 95 % of the frames keep. @param {number} steps */
async function scrollThrough(steps) {
  const scroller = document.getElementById('frame')
  const frames = []
  for (let step = 0; step < steps; step++) {
    const start = performance.now()
    scroller.scrollTop += 400
    await new Promise(requestAnimationFrame)
    frames.push(performance.now() - start)
  }
  return frames.sort((a, b) => a - b)[Math.floor(steps * 0.95)] ?? 0
}
