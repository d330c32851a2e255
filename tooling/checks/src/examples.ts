import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import ts from 'typescript'
import { ROOT } from './workspace.ts'

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  /** The word behind the opening fence; empty when there is none. */
  readonly language: string
  readonly code: string
  /** Line of the file where the code begins, from 1. */
  readonly line: number
}

/** An example, and what it prints by the block without a language that follows at once. */
export interface Example extends CodeBlock {
  readonly output?: string
}

/** The fenced blocks of a Markdown text. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { language: string; lines: string[]; line: number } | null = null
  for (const [i, line] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)\s*$/.exec(line)
    if (!fence) open?.lines.push(line)
    else if (open) {
      blocks.push({ language: open.language, line: open.line, code: open.lines.join('\n') })
      open = null
    } else open = { language: fence[1]!, lines: [], line: i + 2 }
  }
  return blocks
}

/** The TypeScript examples of a Markdown text. */
export function examplesOf(markdown: string): readonly Example[] {
  const blocks = codeBlocks(markdown)
  return blocks.flatMap((block, i) => {
    if (block.language !== 'ts') return []
    const next = blocks[i + 1]
    const follows = next?.language === '' && next.line === block.line + block.code.split('\n').length + 3
    return [follows ? { ...block, output: next.code } : block]
  })
}

/** The packages that a README says to install: `npm install A B`. */
export function installLine(markdown: string): readonly string[] {
  return /^npm install (.+)$/m.exec(markdown)?.[1]?.split(' ') ?? []
}

/**
 * The example as it stands, but that a statement with its value in a comment behind it, or its error in a comment below
 * it, calls `check(line, () => statement, 'comment')`.
 */
export function checkedModule({ code, line: first }: CodeBlock): string {
  const source = ts.createSourceFile('example.mjs', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
  let checked = ''
  let done = 0
  for (const statement of source.statements.filter(ts.isExpressionStatement)) {
    const comment = commentAfter(code, statement.end)
    if (comment === null) continue
    const line = first + source.getLineAndCharacterOfPosition(statement.getStart()).line
    const expression = statement.getText().replace(/;$/, '')
    checked += code.slice(done, statement.getStart())
    checked += `await check(${line}, async () => (${expression}), ${JSON.stringify(comment)})`
    done = statement.end
  }
  return checked + code.slice(done)
}

/** What the compiler says of the files under the settings that `tsc --init` writes, a line a finding. */
export function typeErrors(files: readonly string[], folder: string): readonly string[] {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--init'], { cwd: folder })
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const program = ts.createProgram([...files], { ...options, noEmit: true })
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

/** The comment on the same line, or on the lines below when it is a value too long for that, or an error. */
function commentAfter(code: string, end: number): string | null {
  const behind = /^;?[ \t]+\/\/ (.+)/.exec(code.slice(end))
  if (behind) return behind[1]!
  const below = /^;?((?:\n\/\/ .+)+)/.exec(code.slice(end))
  const text = below?.[1]?.replaceAll('\n// ', ' ').trim()
  return text && /^(?:ChugiaiError |[[{])/.test(text) ? text : null
}
