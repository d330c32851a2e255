import { defineConfig } from 'tsup'
import { options } from '../../tsup.config.base.ts'

export default defineConfig(
  options({
    entry: ['src/articles.ts', 'src/cases.ts', 'src/html-pages.ts'],
    format: ['esm'],
    dts: false,
    sourcemap: false,
  }),
)
