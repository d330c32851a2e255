import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'tsup'
import { libraryBuilds, options } from '../../tsup.config.base.ts'

// The command line carries its own dependencies, so that who imports the library does not install them. Piscina looks
// for `worker.js` beside itself, and is CommonJS: it needs `require` and `__dirname`.
const PISCINA = dirname(createRequire(import.meta.url).resolve('piscina'))
const REQUIRE = "import { createRequire as requireOf } from 'node:module';const require = requireOf(import.meta.url);"

const BATCH = { index: 'src/batch/node/index.ts' }

export default defineConfig([
  ...libraryBuilds(),
  // The batch is an entry of its own: who imports the library carries no workers. Its half for browsers is ESM alone.
  options({ entry: BATCH, outDir: 'dist/batch/node', format: ['cjs'], splitting: false, shims: true }),
  options({ entry: BATCH, outDir: 'dist/batch/node', format: ['esm', 'cjs'], dts: { only: true } }),
  options({
    entry: {
      main: 'src/cli/main.ts',
      'batch-worker': 'src/cli/works/batch-worker.ts',
      worker: join(PISCINA, 'worker.js'),
    },
    outDir: 'dist/cli', // with its chunks, so that the worker is found beside whatever starts it
    format: ['esm'],
    splitting: true,
    noExternal: ['fzstd', 'hyparquet', 'hyparquet-compressors', 'hyparquet-writer', 'piscina'],
    external: ['@napi-rs/nice'], // for the niceness of threads, which is not set here; piscina does without
    shims: true,
    banner: { js: REQUIRE },
  }),
])
