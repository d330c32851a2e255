import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { ROOT } from '../src/workspace.ts'

const MOST_MODULES = 150 // with zod, which has 95 of them; each file costs its search, its reading and its linking

test('importing chugiai in Node loads few modules', () => {
  const urls = loadedBy('chugiai')
  expect(urls).toContain(pathToFileURL(join(ROOT, 'packages/chugiai/dist/node/index.js')).href)
  expect(urls.length).toBeLessThanOrEqual(MOST_MODULES)
})

// What batches, formats and the command line are made of, and what they take with them.
const BESIDE = /packages\/(?:chugiai\/(?:dist|src)\/(?:batch|cli)|formats)\/|\/(?:fzstd|hyparquet)/

test('batches, formats and the command line add nothing to what importing chugiai costs', async () => {
  expect(loadedBy('chugiai').filter((url) => BESIDE.test(url))).toEqual([])
  expect(loadedBy('chugiai/batch').filter((url) => BESIDE.test(url))).not.toEqual([])
  const all = "export * from 'chugiai'"
  for (const conditions of [['node'], []]) {
    expect((await bundled(all, conditions)).filter((path) => BESIDE.test(path))).toEqual([])
  }
  expect((await bundled("export * from 'chugiai/batch'", [])).filter((path) => BESIDE.test(path))).not.toEqual([])
})

/** The files that a bundler takes in for a page or a program. */
async function bundled(contents: string, conditions: string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
    conditions,
    external: ['node:*'],
  })
  return Object.keys(metafile.inputs)
}

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
