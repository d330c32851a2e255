import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The repository's folder. */
export const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A workspace: its folder, relative to the repository, and its package.json. */
export interface Workspace {
  readonly folder: string
  readonly manifest: Manifest
}

/** Every workspace under `packages`, `apps` and `tooling`. */
export function workspaces(): readonly Workspace[] {
  return ['packages', 'apps', 'tooling'].flatMap((group) =>
    entries(join(ROOT, group)).flatMap((name) => {
      const folder = `${group}/${name}`
      const manifest = readOptional(join(ROOT, folder, 'package.json'))
      return manifest === null ? [] : [{ folder, manifest: JSON.parse(manifest) as Manifest }]
    }),
  )
}

/** Every TypeScript file below a folder of the repository, as paths relative to it. */
export function sourceFiles(folder: string): readonly string[] {
  return entries(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    if (name === 'node_modules' || name === 'dist') return []
    if (statSync(join(ROOT, path)).isDirectory()) return sourceFiles(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

/** What a file imports, exports from, or loads by `import()`: the words between the quotes, types included. */
export function importsOf(path: string): readonly string[] {
  return ts.preProcessFile(read(path), true, false).importedFiles.map((file) => file.fileName)
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** A relative import as a path in the repository. */
export function resolveImport(from: string, specifier: string): string {
  return relative(ROOT, join(ROOT, dirname(from), specifier)).replaceAll('\\', '/')
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function readOptional(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
