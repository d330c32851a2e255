import { defineConfig, type Options } from 'tsup'

/** The build every published package shares: ESM, CommonJS and types, with source maps. */
export const library = (options: Options = {}) =>
  defineConfig({
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: true,
    sourcemap: true,
    clean: true,
    treeshake: true,
    ...options,
  })
