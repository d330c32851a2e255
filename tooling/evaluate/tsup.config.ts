import { defineConfig } from 'tsup'
import { options } from '../../tsup.config.base.ts'

export default defineConfig(
  options({
    entry: [
      'articles',
      'cases',
      'compare-builds',
      'compare-speed',
      'gold-pages',
      'formats',
      'grounding',
      'head-orders',
      'html-pages',
      'wiki-dates',
      'noise',
      'wiki-readings',
      'round-trip',
      'made-pages',
      'html-cost',
      'site-pages',
    ].map((name) => `src/${name}.ts`),
    format: ['esm'],
    dts: false,
    sourcemap: false,
  }),
)
