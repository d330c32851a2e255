import { describe, expect, test } from 'vitest'
import { findCycles } from '../src/cycles.ts'
import { IMPORT_TABLE, LEXIS, packageOf, SUBPATHS } from '../src/import-table.ts'
import { importsOf, read, resolveImport, sourceFiles, workspaces } from '../src/workspace.ts'

const packages = workspaces().filter(({ folder }) => folder.startsWith('packages/'))
const NODE_GLOBALS = /(?<![\w.'"`])(?:Buffer|process|__dirname|__filename)(?=[.[(])/

test('every package is in the table, and the table has no other', () => {
  expect(packages.map(({ manifest }) => manifest.name).sort()).toEqual(Object.keys(IMPORT_TABLE).sort())
})

describe.each(packages)('$manifest.name', ({ folder, manifest }) => {
  const row = IMPORT_TABLE[manifest.name]!
  const files = sourceFiles(`${folder}/src`)
  const foreign = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !specifier.startsWith('.'))
      .map((specifier) => ({ file, specifier, name: packageOf(specifier) })),
  )
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  // Packages that stand in the build of the command line: nobody installs them.
  const bundled = Object.keys(manifest.devDependencies ?? {})
  const isOurs = (name: string) => name in IMPORT_TABLE

  test('imports and depends on what the table allows', () => {
    const imported = foreign.filter(({ name }) => isOurs(name)).map(({ specifier }) => specifier)
    expect([...new Set(imported)].filter((specifier) => !row.may.includes(specifier))).toEqual([])
    const allowed = row.may.map(packageOf)
    expect(declared.filter((name) => isOurs(name) && !allowed.includes(name))).toEqual([])
  })

  test('declares what it imports and imports what it declares', () => {
    const imported = new Set(foreign.map(({ name }) => name).filter((name) => !name.startsWith('node:')))
    expect([...imported].sort()).toEqual([...declared, ...bundled].sort())
  })

  test('imports what is only bundled in the command line alone', () => {
    const outside = foreign.filter(({ file, name }) => bundled.includes(name) && !file.startsWith(`${folder}/src/cli/`))
    expect(outside).toEqual([])
  })

  test('asks for ranges, so that an importer has one copy', () => {
    expect(Object.entries(manifest.dependencies ?? {}).filter(([, range]) => !range.startsWith('^'))).toEqual([])
  })

  test('imports the entries of other packages alone', () => {
    const isEntry = (specifier: string) => specifier in IMPORT_TABLE || SUBPATHS.includes(specifier)
    expect(foreign.filter(({ specifier, name }) => isOurs(name) && !isEntry(specifier))).toEqual([])
  })

  test('stays inside its own folder, names the file, and never its own index', () => {
    const relative = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => ({ file, target: resolveImport(file, specifier) })),
    )
    const wrong = relative.filter(
      ({ target }) =>
        !(target.startsWith(`${folder}/src/`) || target.startsWith(`${folder}/schema/`)) ||
        !/\.(tsx?|json)$/.test(target) ||
        target === `${folder}/src/index.ts`,
    )
    expect(wrong).toEqual([])
  })

  test('has no import cycle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => resolveImport(file, specifier)),
      ]),
    )
    expect(findCycles(graph)).toEqual([])
  })

  if (!row.portable) return
  test('runs without Node', () => {
    expect(foreign.filter(({ name }) => name.startsWith('node:'))).toEqual([])
    expect(files.filter((file) => NODE_GLOBALS.test(withoutComments(read(file))))).toEqual([])
  })
})

test('the core of Vietnamese imports text and its own files alone', () => {
  const files = sourceFiles('packages/normalizer/src/lexis')
  const specifiers = files.flatMap((file) => importsOf(file))
  expect(specifiers.filter((specifier) => !/^(?:\.\/[a-z-]+\.ts|@chugiai\/text)$/.test(specifier))).toEqual([])
  expect(SUBPATHS).toContain(LEXIS)
})

test('the packages themselves form no cycle', () => {
  const graph = new Map(packages.map(({ manifest }) => [manifest.name, Object.keys(manifest.dependencies ?? {})]))
  expect(findCycles(graph)).toEqual([])
})

test('a cycle is found and named', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ])
  expect(findCycles(graph)).toEqual([['b', 'c', 'b']])
})

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
