import { defineConfig, type Options } from 'tsup'
import { thirdPartyNotices } from './scripts/third-party-notices.ts'

/** What every build shares. `dist` is emptied by the package's script, since several builds write into it. */
export const options = (own: Options = {}): Options => ({
  target: 'es2022',
  sourcemap: true,
  clean: false,
  ...own,
  esbuildPlugins: [...(own.esbuildPlugins ?? []), thirdPartyNotices],
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

/** What a package has beside its own sources. */
interface Library {
  /** Its public entries; `src/index.ts` alone when nothing is said. */
  readonly entries?: readonly string[]
  /** Packages that its build for Node takes in. */
  readonly takenIn?: readonly string[]
  /** More of them, which run at their first call, with the functions and classes that are used of each. */
  readonly lazy?: Readonly<Record<string, readonly string[]>>
}

/**
 * The builds of a published library: ESM with a file for each source, so that an importer's bundler drops what it does
 * not use; ESM in one file for each public entry, for Node (the condition `node` of `exports`), which pays for each file
 * that it opens; CommonJS likewise; types for all.
 */
export const libraryBuilds = ({ entries = ['src/index.ts'], takenIn = [], lazy = {} }: Library = {}) => [
  options({ entry: ['src/**/*.ts', '!src/cli/**'], format: ['esm'], splitting: false, esbuildPlugins: [fileByFile] }),
  options({
    entry: [...entries],
    outDir: 'dist/node',
    format: ['esm'],
    noExternal: [...takenIn, ...Object.keys(lazy)],
    esbuildPlugins: [atFirstCall(lazy)],
  }),
  options({ entry: [...entries], format: ['cjs'], splitting: false }),
  options({ entry: [...entries], format: ['esm', 'cjs'], dts: { only: true } }),
]

/** The configuration of a package that is a library and nothing else. */
export const library = (own: Library = {}) => defineConfig(libraryBuilds(own))

/**
 * Puts functions in the place of what is imported from some packages; the first call runs the package. esbuild makes a
 * `require` of a module in the bundle a function call, so nothing is looked up at run time.
 */
function atFirstCall(lazy: NonNullable<Library['lazy']>): NonNullable<Options['esbuildPlugins']>[number] {
  return {
    name: 'at-first-call',
    setup(build) {
      build.onResolve({ filter: /^[^.]/ }, ({ path, importer, kind, namespace }) =>
        path in lazy && kind === 'import-statement' && namespace === 'file' && !importer.includes('node_modules')
          ? { path, namespace: 'at-first-call' }
          : null,
      )
      build.onLoad({ filter: /.*/, namespace: 'at-first-call' }, ({ path }) => ({
        resolveDir: process.cwd(),
        contents: (lazy[path] ?? []).map((name) => forwarding(name, path)).join('\n'),
      }))
    },
  }
}

const forwarding = (name: string, path: string) => `export function ${name}(...given) {
  const { ${name}: own } = require('${path}')
  return new.target ? new own(...given) : own(...given)
}`
