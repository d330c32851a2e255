import { defineConfig } from 'tsup'
import { options } from '../../tsup.config.base.ts'

export default defineConfig(
  options({
    entry: ['src/*.bench.ts', 'src/make-corpus.ts', 'src/annotate-loop.ts'],
    format: ['esm'],
    dts: false,
    sourcemap: false,
  }),
)
