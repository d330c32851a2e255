import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'

// Run by run.mjs, which says whom to ask.
const names = (process.env.PEERS_NAMES ?? '').split(',')

export default defineConfig({
  resolve: shared.resolve ?? {},
  root: fileURLToPath(new URL('.', import.meta.url)),
  // A slow machine may take as long as it takes; the whole run has an end in run.mjs.
  test: { include: names.map((name) => `src/${name}/**/*.peer.ts`), testTimeout: 0, hookTimeout: 0, pool: 'threads' },
})
