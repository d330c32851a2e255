import { join, relative } from 'node:path'
import ts from 'typescript'
import { ROOT } from './workspace.ts'

/**
 * The fields of a package's public types that have no doc comment, as `file:line Type.field`. Public is what an importer
 * can reach from `src/index.ts`: the exported types and classes, what exported functions take and give, and the types of
 * their fields. A field of a zod schema counts by the comment above its key, since that is what an editor shows.
 */
export function undocumentedFields(folder: string): { readonly missing: readonly string[]; readonly all: number } {
  const { program, exported } = exportsOf(`${folder}/src/index.ts`)
  const checker = program.getTypeChecker()
  const inside = join(ROOT, folder, 'src')
  const fields = new Map<ts.Declaration, boolean>()
  const seen = new Set<ts.Type>()
  const open = exported.flatMap((symbol) => typesOf(symbol, checker))
  for (let type = open.pop(); type; type = open.pop()) {
    if (seen.has(type)) continue
    seen.add(type)
    open.push(...partsOf(type, checker))
    for (const property of type.getProperties()) {
      const declaration = property.declarations?.[0]
      if (!declaration?.getSourceFile().fileName.startsWith(inside) || !isField(declaration)) continue
      fields.set(declaration, property.getDocumentationComment(checker).length > 0)
      open.push(checker.getTypeOfSymbol(property))
    }
  }
  const missing = [...fields].filter(([, documented]) => !documented).map(([declaration]) => nameOf(declaration))
  return { missing: missing.sort(), all: fields.size }
}

function exportsOf(entry: string) {
  const base = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(base.config, ts.sys, ROOT)
  const program = ts.createProgram([join(ROOT, entry)], options)
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(ROOT, entry))!)!
  const exported = checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
  return { program, exported }
}

/** The type that a symbol names, and that of its value when it is a function or a class. */
function typesOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Type[] {
  const named = symbol.flags & ts.SymbolFlags.Type ? [checker.getDeclaredTypeOfSymbol(symbol)] : []
  const called = symbol.flags & ts.SymbolFlags.Function ? [checker.getTypeOfSymbol(symbol)] : []
  return [...named, ...called]
}

/** Types that a type is made of: members of a union, arguments (of arrays too), what its functions take and give. */
function partsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const members = type.isUnionOrIntersection() ? type.types : []
  const typeArguments = isReference(type) ? checker.getTypeArguments(type) : (type.aliasTypeArguments ?? [])
  const signatures = type.getCallSignatures()
  const given = signatures.flatMap((signature) => [
    signature.getReturnType(),
    ...signature.parameters.map((parameter) => checker.getTypeOfSymbol(parameter)),
  ])
  return [...members, ...typeArguments, ...given]
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return !!((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference)
}

function isField(declaration: ts.Declaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected
  if (ts.getCombinedModifierFlags(declaration) & hidden) return false
  const name = ts.getNameOfDeclaration(declaration)
  return name !== undefined && !ts.isPrivateIdentifier(name) && !ts.isFunctionDeclaration(declaration)
}

function nameOf(declaration: ts.Declaration): string {
  const file = declaration.getSourceFile()
  const line = file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1
  const owner = ts.findAncestor(declaration.parent, (node) => ownerName(node) !== undefined)
  const field = ts.getNameOfDeclaration(declaration)?.getText() ?? '?'
  return `${relative(ROOT, file.fileName)}:${line} ${owner ? ownerName(owner) : '?'}.${field}`
}

function ownerName(node: ts.Node): string | undefined {
  const names =
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node)
  return names ? node.name?.getText() : undefined
}
