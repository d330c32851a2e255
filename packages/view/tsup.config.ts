import { defineConfig } from 'tsup'
import { libraryBuilds, options } from '../../tsup.config.base.ts'

/** One file with everything in it, for pages that bundle nothing. */
const browser = options({
  entry: { 'chugiai-text': 'src/element.ts' },
  outDir: 'dist/browser',
  format: ['esm'],
  platform: 'browser',
  minify: true,
  noExternal: [/.*/],
})

export default defineConfig([...libraryBuilds({ entries: ['src/index.ts', 'src/element.ts'] }), browser])
