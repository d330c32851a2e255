import { defineConfig } from 'tsup'
import { libraryBuilds, options } from '../../tsup.config.base.ts'

export default defineConfig([
  ...libraryBuilds,
  options({
    entry: ['src/cli/main.ts', 'src/cli/annotate-worker.ts'],
    outDir: 'dist/cli', // with its chunks, so that the worker is found beside whatever starts it
    format: ['esm'],
    splitting: true,
  }),
])
