import { defineConfig } from 'tsup'
import { libraryBuilds, options } from '../../tsup.config.base.ts'

export default defineConfig([
  ...libraryBuilds,
  options({
    entry: { 'cli/main': 'src/cli/main.ts', 'cli/annotate-worker': 'src/cli/annotate-worker.ts' },
    format: ['esm'],
    splitting: true,
  }),
])
