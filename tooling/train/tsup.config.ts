import { defineConfig } from 'tsup'
import { options } from '../../tsup.config.base.ts'

export default defineConfig(
  options({
    entry: ['src/mine.ts', 'src/train.ts', 'src/names-alone.ts', 'src/evaluate.ts'],
    format: ['esm'],
    dts: false,
    sourcemap: false,
  }),
)
