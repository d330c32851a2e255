import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Imported, rollupSize } from '../src/rollup-size.ts'

// The same ceilings as in esbuild, which size-limit measures: what one bundler drops, the other has to drop as well.

const FOLDER = dirname(dirname(fileURLToPath(import.meta.url)))
const ceilings = JSON.parse(readFileSync(join(FOLDER, '.size-limit.json'), 'utf8')) as (Imported & {
  readonly name: string
  readonly limit: string
})[]

test.each(ceilings)('$name stays under its ceiling in Rollup', async ({ limit, ...imported }) => {
  const size = await rollupSize(imported, FOLDER)
  if (process.env.LIST) console.log(imported.name, size)
  expect(size).toBeGreaterThan(1000)
  expect(size).toBeLessThanOrEqual(Number.parseFloat(limit) * 1000)
})
