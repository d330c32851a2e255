import { defineConfig, type Options } from 'tsup'

/** The build every published package shares: ESM, CommonJS and types, with source maps. */
export const options = (own: Options = {}): Options => ({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
  ...own,
})

/** The configuration of a package that is a library and nothing else. */
export const library = (own: Options = {}) => defineConfig(options(own))
