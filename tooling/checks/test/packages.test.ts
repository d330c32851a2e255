import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, test } from 'vitest'
import { ROOT, workspaces } from '../src/workspace.ts'

const packages = workspaces().filter(({ folder, manifest }) => folder.startsWith('packages/') && !manifest.private)
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

describe.each(packages)('$manifest.name as published', ({ folder, manifest }) => {
  const pkgDir = join(ROOT, folder)

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir, level: 'suggestion', strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('types resolve for every kind of importer', () => {
    const args = ['attw', '--pack', folder, '--format', 'ascii', '--no-color']
    expect(spawnSync(npx, args, { cwd: ROOT, encoding: 'utf8' }).stdout).toContain('No problems found')
  })

  test('loads as ESM and as CommonJS, with the same names', async () => {
    const require = createRequire(import.meta.url)
    const esm = (await import(join(pkgDir, 'dist/index.js'))) as object
    const cjs = require(join(pkgDir, 'dist/index.cjs')) as object
    const forNode = (await import(join(pkgDir, 'dist/node/index.js'))) as object
    expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort())
    expect(Object.keys(forNode).sort()).toEqual(Object.keys(esm).sort())
    expect(Object.keys(esm).length).toBeGreaterThan(0)
  })

  test('tells whose code its bundles hold, with the licences', () => {
    for (const [outDir, names] of packagesInBundles(join(pkgDir, 'dist'))) {
      const notices = readFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
      for (const name of names) {
        const notice = notices.split(/^-{80}$/m).find((text) => text.trimStart().startsWith(`${name} `))
        expect(notice, `${name} in ${outDir}`).toMatch(/permi(?:t|ssion)|Apache License/i)
      }
    }
  })

  test('has source maps, a licence and a README that names it', () => {
    for (const file of ['index.js.map', 'index.cjs.map']) {
      const map = JSON.parse(readFileSync(join(pkgDir, 'dist', file), 'utf8')) as { sources: string[] }
      expect(map.sources.length).toBeGreaterThan(0)
    }
    expect(readFileSync(join(pkgDir, 'LICENSE'), 'utf8')).toContain('MIT License')
    expect(readFileSync(join(pkgDir, 'README.md'), 'utf8')).toContain(`# ${manifest.name}`)
  })
})

/** The folders below `dist` that hold code of other packages, by their source maps, with the names of those. */
function packagesInBundles(dist: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('js.map'))
  for (const path of maps.map((file) => join(dist, file))) {
    const { sources } = JSON.parse(readFileSync(path, 'utf8')) as { sources: readonly string[] }
    for (const source of sources) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]
      if (name) found.set(dirname(path), (found.get(dirname(path)) ?? new Set()).add(name))
    }
  }
  return found
}

test('code of other packages is found in a bundle', () => {
  const names = [...packagesInBundles(join(ROOT, 'packages/article/dist')).values()].flatMap((set) => [...set])
  expect(names).toContain('linkedom')
})
