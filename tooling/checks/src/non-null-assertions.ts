import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { ROOT } from './workspace.ts'

/** How many times the sources of a folder say `!` of what may be `undefined`. */
export function countAssertions(folder: string): number {
  return sourcesIn(join(ROOT, folder)).reduce(
    (count, file) => count + assertionsIn(readFileSync(file, 'utf8'), file),
    0,
  )
}

/** Non-null assertions of one source: a `!` behind a value, none that stands before one. */
export function assertionsIn(source: string, name = 'source.ts'): number {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  let count = 0
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) count++
    ts.forEachChild(node, visit)
  }
  visit(file)
  return count
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
}
