import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, read } from '../src/workspace.ts'

const bin = (name: string) => join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const tracked = () => run('git', ['ls-files', '-z']).split('\0').filter(Boolean)

test('types are sound', () => {
  run(bin('tsc'), ['-p', 'tsconfig.json', '--noEmit'])
})

test('types of the annotator are sound', () => {
  run(bin('tsc'), ['-p', 'apps/annotator', '--noEmit'])
})

test('packages for the browser are sound without the types of Node', () => {
  run(bin('tsc'), ['-p', 'tsconfig.portable.json', '--noEmit'])
})

test('Biome finds nothing to lint or format', () => {
  run(bin('biome'), ['ci', '--error-on-warnings', '.'])
})

test('the lock file holds the binaries of other platforms and no download address', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
  const names = Object.keys(lock.packages)
  for (const platform of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64']) {
    for (const tool of ['@biomejs/cli-', '@esbuild/', '@rollup/rollup-']) {
      expect(names.filter((name) => name.includes(`${tool}${platform}`)).length, `${tool}${platform}`).toBeGreaterThan(
        0,
      )
    }
  }
  expect(Object.values(lock.packages).filter((entry) => entry.resolved?.includes('://'))).toEqual([])
})

test('no file is over 1.5 MB, and no path of a machine stands in one', () => {
  const files = tracked()
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const data = readFileSync(join(ROOT, file))
    expect(data.length, file).toBeLessThan(1_500_000)
    if (!/\.(png|woff2)$/.test(file))
      expect(data.toString('utf8'), file).not.toMatch(/(?<![\w.])\/(?:home|Users|root)\/\w/)
  }
})
