import { join } from 'node:path'
import ts from 'typescript'
import { ROOT } from './workspace.ts'

/** The public names of a package's entry, sorted, types marked: `type Span`, `sliceSpan`. */
export function publicExports(entry: string): readonly string[] {
  const file = join(ROOT, entry)
  const base = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(base.config, ts.sys, ROOT)
  const program = ts.createProgram([file], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${entry} exports nothing`)
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`
    })
    .sort()
}
