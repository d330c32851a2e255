import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../src/workspace.ts'

interface Measured {
  readonly name: string
  readonly passed: boolean
  readonly size: number
  readonly sizeLimit: number
}

test('bundles stay under their ceilings', () => {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const { stdout } = spawnSync(npx, ['size-limit', '--json'], { cwd: join(ROOT, 'tooling/size'), encoding: 'utf8' })
  const measured = JSON.parse(stdout) as Measured[]
  expect(measured.length).toBeGreaterThan(0)
  expect(measured.filter(({ passed }) => !passed)).toEqual([])
})
