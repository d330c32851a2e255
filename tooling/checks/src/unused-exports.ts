import ts from 'typescript'
import { read, resolveImport, sourceFiles } from './workspace.ts'

/**
 * The values that a file below `root` exports and no other file takes, as `file name`. Files below `users` count as takers
 * too: what only a test takes is no way in, but it is used.
 */
export function unusedExports(root: string, users: readonly string[] = []): readonly string[] {
  const files = sourceFiles(root)
  const taken = new Set([...files, ...users.flatMap(sourceFiles)].flatMap(takenBy))
  return files.flatMap((file) =>
    exportedValues(parse(file))
      .filter((name) => !taken.has(`${file} ${name}`) && !taken.has(`${file} *`))
      .map((name) => `${file} ${name}`),
  )
}

function exportedValues(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !isExported(statement)) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText())
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    return isValue && statement.name && !isDefault(statement) ? [statement.name.text] : []
  })
}

/** What a file takes of others, as `file name`; `*` when it takes all, or what it takes is seen at run time only. */
function takenBy(file: string): readonly string[] {
  const source = parse(file)
  const taken: string[] = []
  const visit = (node: ts.Node): void => {
    for (const [specifier, names] of takenAt(node)) {
      if (specifier.startsWith('.')) taken.push(...names.map((name) => `${resolveImport(file, specifier)} ${name}`))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return taken
}

function takenAt(node: ts.Node): readonly (readonly [string, readonly string[]])[] {
  if (ts.isImportDeclaration(node)) {
    const bindings = node.importClause?.namedBindings
    const names = bindings && ts.isNamedImports(bindings) ? namesOf(bindings.elements) : ['*']
    return [[textOf(node.moduleSpecifier), names]]
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const { exportClause } = node
    const names = exportClause && ts.isNamedExports(exportClause) ? namesOf(exportClause.elements) : ['*']
    return [[textOf(node.moduleSpecifier), names]]
  }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isDynamic ? [[textOf(node.arguments[0]), ['*']]] : []
}

const namesOf = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): readonly string[] =>
  elements.map(({ name, propertyName }) => (propertyName ?? name).text)

const textOf = (node: ts.Node | undefined): string => (node && ts.isStringLiteralLike(node) ? node.text : '')

const isExported = (node: ts.HasModifiers): boolean =>
  !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const isDefault = (node: ts.HasModifiers): boolean =>
  !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)

const parse = (file: string): ts.SourceFile => ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
