import { defineConfig, type Options } from 'tsup'

/** What every build shares. `dist` is emptied by the package's script, since several builds write into it. */
export const options = (own: Options = {}): Options => ({
  target: 'es2022',
  sourcemap: true,
  clean: false,
  ...own,
})

/** Leaves the imports between a package's own files as they are, so that each file stays one. */
const fileByFile: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'file-by-file',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? null : { path: path.replace(/\.ts$/, '.js'), external: true },
    )
  },
}

/**
 * The builds of a published library: ESM with a file for each source, so that an importer's bundler drops what it does
 * not use; CommonJS in one file for each public entry; types for both.
 */
export const buildsOf = (entries: readonly string[]): readonly Options[] => [
  options({ entry: ['src/**/*.ts', '!src/cli/**'], format: ['esm'], splitting: false, esbuildPlugins: [fileByFile] }),
  options({ entry: [...entries], format: ['cjs'], splitting: false }),
  options({ entry: [...entries], format: ['esm', 'cjs'], dts: { only: true } }),
]

/** {@link buildsOf} a package whose one public entry is its index. */
export const libraryBuilds = buildsOf(['src/index.ts'])

/** The configuration of a package that is a library and nothing else. */
export const library = (entries: readonly string[] = ['src/index.ts']) => defineConfig([...buildsOf(entries)])
