import { defineConfig } from 'tsup'
import { options } from '../../tsup.config.base.ts'

export default defineConfig([
  options({ entry: ['src/index.ts'] }),
  options({
    entry: { 'cli/main': 'src/cli/main.ts', 'cli/annotate-worker': 'src/cli/annotate-worker.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
  }),
])
