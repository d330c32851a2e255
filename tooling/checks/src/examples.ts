import ts from 'typescript'

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  readonly language: string
  readonly code: string
  /** Line of the file where the code begins, from 1. */
  readonly line: number
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
 * A TypeScript example as a JavaScript module that checks itself: a statement with its value in a comment behind it, or
 * its error in a comment below it, calls `check(line, () => statement, 'comment')`. Names that the example does not import come
 * from `packageName`.
 */
export function checkedModule(block: CodeBlock, packageName: string, exported: readonly string[]): string {
  const source = ts.createSourceFile('example.ts', block.code, ts.ScriptTarget.ES2022, true)
  let code = ''
  let done = 0
  for (const statement of source.statements) {
    const comment = ts.isExpressionStatement(statement) ? commentAfter(block.code, statement.end) : null
    if (comment === null) continue
    const line = block.line + source.getLineAndCharacterOfPosition(statement.getStart()).line
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
