import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { type Plugin, rollup } from 'rollup'
import { resolvePackage } from './resolve-package.ts'

/** What an importer imports: `{ parseDocument }` of a built entry, or all of it when no names are given. */
export interface Imported {
  readonly path: string
  readonly import?: string
  readonly ignore?: readonly string[]
}

const ENTRY = '\0entry'

/** Bytes, minified and gzipped, by which an importer's bundle grows that Rollup makes. */
export async function rollupSize({ path, import: names, ignore = [] }: Imported, folder: string): Promise<number> {
  const module = resolve(folder, path)
  const code = names === undefined ? `export * from '${module}'` : `export ${names} from '${module}'`
  const bundle = await rollup({
    input: ENTRY,
    external: [...ignore],
    plugins: [entry(code), packages],
    onwarn: () => {},
  })
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true })
  await bundle.close()
  const { code: small } = await transform(output[0].code, { minify: true, format: 'esm' })
  return gzipSync(small).length
}

const entry = (code: string): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? code : null),
})

/** Finds packages, and takes `sideEffects: false` at its word, as the plugins that people use do. */
const packages: Plugin = {
  name: 'packages',
  resolveId(source, importer) {
    const from = importer === undefined || importer === ENTRY ? join(process.cwd(), 'index.js') : importer
    const id = /^[./]/.test(source) ? resolve(dirname(from), source) : resolvePackage(source, from)
    return id === null || id.endsWith('.cjs') ? { id: source, external: true } : { id, moduleSideEffects: false }
  },
}
