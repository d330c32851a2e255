import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { ROOT } from '../src/workspace.ts'

const MOST_MODULES = 150 // with zod, which has 95 of them; each file costs its search, its reading and its linking

test('importing chugiai in Node loads few modules', () => {
  const urls = loadedBy('chugiai')
  expect(urls).toContain(pathToFileURL(join(ROOT, 'packages/chugiai/dist/node/index.js')).href)
  expect(urls.length).toBeLessThanOrEqual(MOST_MODULES)
})

test('the DOM, which pages of HTML need, comes with the bundle', () => {
  const urls = loadedBy('@chugiai/article')
  expect(urls.filter((url) => /linkedom|htmlparser2|readability/.test(url))).toEqual([])
})

/** The modules that Node loads for an import, seen by a loader hook. */
function loadedBy(specifier: string): readonly string[] {
  const hook = `import { writeSync } from 'node:fs'
    export const load = (url, context, next) => { writeSync(1, url + '\\n'); return next(url, context) }`
  const start = `import { register } from 'node:module'; register(${JSON.stringify(dataUrl(hook))})`
  const args = ['--import', dataUrl(start), '--input-type=module', '--eval', `import ${JSON.stringify(specifier)}`]
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((url) => url !== '' && !url.startsWith('data:'))
}

function dataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`
}
