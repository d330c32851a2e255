import ts from 'typescript'

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  readonly language: string
  readonly code: string
  /** Line of the file where the code begins, from 1. */
  readonly line: number
  /** How many lines of an earlier example stand before it. */
  readonly before?: number
}

/** The fenced blocks of a Markdown text that name a language. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { language: string; lines: string[]; line: number } | null = null
  for (const [i, line] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)\s*$/.exec(line)
    if (!fence) open?.lines.push(line)
    else if (open) {
      if (open.language !== '') blocks.push({ ...open, code: open.lines.join('\n') })
      open = null
    } else open = { language: fence[1]!, lines: [], line: i + 2 }
  }
  return blocks
}

/**
 * The TypeScript examples of a Markdown text. Those behind the first go on from it, as a reader would: each stands in a
 * scope of its own behind it.
 */
export function examplesOf(markdown: string): readonly CodeBlock[] {
  const examples = codeBlocks(markdown).filter(({ language }) => language === 'ts')
  const [opening, ...others] = examples
  if (opening === undefined) return []
  const first = splitImports(opening.code)
  const continued = others.map((block) => {
    const own = splitImports(block.code)
    const known = new Set(first.imports.flatMap(({ names }) => names))
    const added = own.imports.map((entry) => ({ ...entry, names: entry.names.filter((name) => !known.has(name)) }))
    const before = [...first.imports, ...added].map(formatImport).join('') + first.body
    return { ...block, code: `${before}\n{\n${own.body}\n}`, before: before.split('\n').length + 1 }
  })
  return [opening, ...continued]
}

interface Import {
  readonly names: readonly string[]
  readonly module: string
}

/** The imports of an example, and its code with empty lines in their place. */
function splitImports(code: string): { readonly imports: readonly Import[]; readonly body: string } {
  const imports: Import[] = []
  const body = code.replace(
    /^import (?:type )?\{([^}]*)\} from '([^']+)'/gm,
    (whole, names: string, module: string) => {
      imports.push({ names: names.split(',').map((name) => name.trim()), module })
      return whole.replace(/[^\n]/g, '')
    },
  )
  return { imports, body }
}

function formatImport({ names, module }: Import): string {
  const wanted = names.filter((name) => name !== '')
  return wanted.length === 0 ? '' : `import { ${wanted.join(', ')} } from '${module}'\n`
}

/**
 * A TypeScript example as a JavaScript module that checks itself: a statement with its value in a comment behind it, or
 * its error in a comment below it, calls `check(line, () => statement, 'comment')`. Names that the example does not import come
 * from `packageName`.
 */
export function checkedModule(block: CodeBlock, packageName: string, exported: readonly string[]): string {
  const source = ts.createSourceFile('example.ts', block.code, ts.ScriptTarget.ES2022, true)
  let code = ''
  let done = 0
  for (const statement of statementsOf(source)) {
    const comment = ts.isExpressionStatement(statement) ? commentAfter(block.code, statement.end) : null
    if (comment === null) continue
    const line = block.line - (block.before ?? 0) + source.getLineAndCharacterOfPosition(statement.getStart()).line
    const expression = statement.getText().replace(/;$/, '')
    code += block.code.slice(done, statement.getStart())
    code += `await check(${line}, async () => (${expression}), ${JSON.stringify(comment)})`
    done = statement.end
  }
  code += block.code.slice(done)
  return ts.transpileModule(`${importsFor(block.code, packageName, exported)}\n${code}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText
}

/** The same example as it would be typed in, with the imports it leaves out. */
export function typedModule({ code }: CodeBlock, packageName: string, exported: readonly string[]): string {
  return `${importsFor(code, packageName, exported)}\n${code}\nexport {}\n`
}

/** What a strict compiler says of the files, a line a finding. */
export function typeErrors(files: readonly string[]): readonly string[] {
  const program = ts.createProgram([...files], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  })
  return ts.getPreEmitDiagnostics(program).map((found) => {
    const text = ts.flattenDiagnosticMessageText(found.messageText, ' ')
    const line = found.file ? found.file.text.slice(0, found.start).split('\n').length : 0
    return `${found.file?.fileName.split('/').at(-1)}:${line} ${text}`
  })
}

/** The value that a comment promises; `undefined` when it is prose. A remark may follow behind a colon. */
export function promisedValue(comment: string): { readonly value: unknown } | undefined {
  for (let end = comment.length; end > 0; end = comment.lastIndexOf(':', end - 1)) {
    const text = comment.slice(0, end).trim()
    if (!/^(?:['"[{]|-?\d|true\b|false\b|null\b|undefined\b)/.test(text)) return undefined
    try {
      return { value: new Function(`return (${text})`)() as unknown }
    } catch {
      // Not a value so far: the remark begins earlier.
    }
  }
  return undefined
}

/** The statements of a module, and of the scopes in it. */
function statementsOf(source: ts.SourceFile): readonly ts.Statement[] {
  return source.statements.flatMap((statement) => (ts.isBlock(statement) ? [...statement.statements] : [statement]))
}

function commentAfter(code: string, end: number): string | null {
  const behind = /^;?[ \t]+\/\/ (.+)/.exec(code.slice(end)) ?? /^;?\n\/\/ (ChugiaiError .+)/.exec(code.slice(end))
  return behind ? behind[1]! : null
}

function importsFor(code: string, packageName: string, exported: readonly string[]): string {
  const imported = [...code.matchAll(/import\s*\{([^}]*)\}/g)].flatMap((match) => match[1]!.split(/[\s,]+/))
  const declared = [...code.matchAll(/\b(?:const|let|function|class)\s+(\w+)/g)].map((match) => match[1]!)
  const pulled = [...code.matchAll(/\bconst\s*\{([^}]*)\}/g)].flatMap((match) => match[1]!.split(/[\s,:]+/))
  const known = new Set([...imported, ...declared, ...pulled])
  const names = exported.filter((name) => !known.has(name) && new RegExp(`\\b${name}\\b`).test(code))
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from '${packageName}'`
}
