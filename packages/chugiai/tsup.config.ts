import { defineConfig } from 'tsup'
import { libraryBuilds, options } from '../../tsup.config.base.ts'

export default defineConfig([
  ...libraryBuilds,
  options({
    entry: { main: 'src/cli/main.ts', 'annotate-worker': 'src/cli/annotate/annotate-worker.ts' },
    outDir: 'dist/cli', // with its chunks, so that the worker is found beside whatever starts it
    format: ['esm'],
    splitting: true,
  }),
])
