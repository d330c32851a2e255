import { defineConfig } from 'tsup'
import { libraryBuilds, options } from '../../tsup.config.base.ts'

const BATCH = { index: 'src/batch/node/index.ts' }

export default defineConfig([
  ...libraryBuilds(),
  // The batch is an entry of its own: who imports the library carries no workers. Its half for browsers is ESM alone.
  options({ entry: BATCH, outDir: 'dist/batch/node', format: ['cjs'], splitting: false, shims: true }),
  options({ entry: BATCH, outDir: 'dist/batch/node', format: ['esm', 'cjs'], dts: { only: true } }),
  options({
    // It carries its own dependencies, so that who imports the library does not install them.
    entry: { main: 'src/cli/main.ts', 'batch-worker': 'src/cli/works/batch-worker.ts' },
    outDir: 'dist/cli', // with its chunks, so that the worker is found beside whatever starts it
    format: ['esm'],
    splitting: true,
    noExternal: ['fzstd', 'hyparquet', 'hyparquet-compressors', 'hyparquet-writer'],
  }),
])
