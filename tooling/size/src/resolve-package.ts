import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type Target = string | { readonly [condition: string]: Target | undefined }

const CONDITIONS = ['import', 'default'] // what a bundler for browsers asks for; not `node`

/**
 * The file that a bundler for browsers finds for an import such as `zod` or `@noble/hashes/sha2`; `null` for a package that
 * is CommonJS alone, which Rollup does not read.
 */
export function resolvePackage(specifier: string, importer: string): string | null {
  const [, name = '', path = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? []
  for (let folder = dirname(importer); folder !== dirname(folder); folder = dirname(folder)) {
    const root = join(folder, 'node_modules', name)
    if (existsSync(join(root, 'package.json'))) return entryOf(root, path)
  }
  return null
}

function entryOf(root: string, path: string): string | null {
  const { exports, module, main, type } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  if (exports === undefined && module === undefined && type !== 'module') return null
  if (exports === undefined) return join(root, path || (module ?? main ?? 'index.js'))
  const isMap = typeof exports === 'object' && Object.keys(exports).some((key) => key.startsWith('.'))
  const target = isMap ? (exports as Record<string, Target>)[`.${path}`] : path === '' ? exports : undefined
  const file = target === undefined ? null : choose(target)
  return file === null ? null : join(root, file)
}

interface Manifest {
  readonly exports?: Target
  readonly module?: string
  readonly main?: string
  readonly type?: string
}

function choose(target: Target): string | null {
  if (typeof target === 'string') return target
  for (const [condition, next] of Object.entries(target)) {
    const found = CONDITIONS.includes(condition) && next !== undefined ? choose(next) : null
    if (found !== null) return found
  }
  return null
}
