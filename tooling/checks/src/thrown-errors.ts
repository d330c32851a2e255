import ts from 'typescript'
import { read, sourceFiles } from './workspace.ts'

const MAKERS = /^(?:ChugiaiError|\w+Error)$/ // the class, or a package's own maker such as `annotationError`

/** Errors that a package throws or makes without telling what to do now, as `file:line code`. */
export function errorsWithoutHint(root: string): readonly string[] {
  return sourceFiles(root).flatMap((file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      const args = argumentsOf(node)
      if (args && !hasHint(args[2])) {
        found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${args[0]?.getText()}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

/** The arguments of `new ChugiaiError(code, message, details)` or of a maker with the same ones. */
function argumentsOf(node: ts.Node): readonly ts.Expression[] | null {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return null
  const name = node.expression.getText()
  const isMade = ts.isNewExpression(node) ? name === 'ChugiaiError' : MAKERS.test(name)
  const [code] = node.arguments ?? []
  return isMade && code && ts.isStringLiteralLike(code) && /^[a-z_]+$/.test(code.text) ? (node.arguments ?? []) : null
}

/** Details that are passed on whole (a name, a spread) are taken to have one: they were made elsewhere. */
function hasHint(details: ts.Expression | undefined): boolean {
  if (details === undefined) return false
  if (!ts.isObjectLiteralExpression(details)) return true
  return details.properties.some((property) => ts.isSpreadAssignment(property) || property.name?.getText() === 'hint')
}
