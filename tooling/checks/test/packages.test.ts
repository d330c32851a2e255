import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
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
    expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort())
    expect(Object.keys(esm).length).toBeGreaterThan(0)
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
