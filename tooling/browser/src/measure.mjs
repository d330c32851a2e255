// Measures the built annotator with a document of 1 MB and 10,000 annotations; prints a table. Beside it, by turns in the
// same run: other builds of it (folders of `vite build`), and Recogito's two renderers.
//   node tooling/browser/src/measure.mjs [--repeats N] [--build FOLDER]… [--recogito FOLDER]
//   npm install --prefix FOLDER @recogito/text-annotator@4.1.1    gets the latter
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { serve } from '../../../apps/annotator/scripts/serve.mjs'
import { launchBrowser } from './launch.mjs'
import { measureApp } from './measure/app.mjs'
import { LENGTH, largeDocument, MENTIONS } from './measure/large-document.mjs'
import { measureRecogito, recogitoPage } from './measure/recogito.mjs'

const { values } = parseArgs({
  options: {
    repeats: { type: 'string', default: '5' },
    build: { type: 'string', multiple: true, default: [] },
    recogito: { type: 'string' },
    'one-line': { type: 'boolean', default: false },
  },
})

const browser = await launchBrowser()
const servers = [await serve({ port: 0 })]
for (const root of values.build) servers.push(await serve({ port: 0, root }))

/** @typedef {import('./measure/clock.mjs').Taken} Taken */

/** @type {Record<string, (json: string) => Promise<Record<string, Taken>>>} */
const contenders = {}
for (const [index, { url }] of servers.entries()) {
  contenders[index === 0 ? 'this build' : `build ${values.build[index - 1]}`] = (json) => measureApp(browser, url, json)
}
if (values.recogito !== undefined) {
  const script = await recogitoPage(values.recogito)
  contenders['Recogito, CSS highlights'] = (json) => measureRecogito(browser, script, 'CSS_HIGHLIGHTS', json)
  contenders['Recogito, spans'] = (json) => measureRecogito(browser, script, 'SPANS', json)
}

try {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Chromium ${browser.version()}`)
  for (const oneLine of values['one-line'] ? [false, true] : [false]) await measure(oneLine)
} finally {
  await browser.close()
  for (const { close } of servers) await close()
}

/** @param {boolean} oneLine */
async function measure(oneLine) {
  const json = JSON.stringify(largeDocument({ oneLine }))
  const repeats = Number(values.repeats)
  /** @type {Record<string, Record<string, Taken[]>>} */
  const times = {}
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const [contender, run] of Object.entries(contenders)) {
      const measured = await run(json)
      const kept = times[contender] ?? {}
      for (const [name, taken] of Object.entries(measured)) kept[name] = [...(kept[name] ?? []), taken]
      times[contender] = kept
    }
  }
  console.log(
    `\n${MENTIONS} annotations on ${LENGTH} characters${oneLine ? ' in one line' : ''}, ms, median of ${repeats} (least to worst)`,
  )
  for (const [contender, kept] of Object.entries(times)) {
    console.log(`\n${contender.padEnd(48)} ${'by the clock'.padEnd(22)} work of the main thread`)
    for (const [name, taken] of Object.entries(kept)) {
      console.log(
        `  ${name.padEnd(46)} ${rangeOf(taken.map(({ wall }) => wall))} ${rangeOf(taken.map(({ work }) => work))}`,
      )
    }
  }
}

/** @param {readonly number[]} taken */
function rangeOf(taken) {
  const sorted = taken.toSorted((a, b) => a - b)
  const [median, least, worst] = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)].map((ms) => ms?.toFixed(0))
  return `${median?.padStart(5)} (${least} to ${worst})`.padEnd(22)
}
