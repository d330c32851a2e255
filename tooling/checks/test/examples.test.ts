import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type CodeBlock,
  checkedModule,
  codeBlocks,
  examplesOf,
  promisedValue,
  typedModule,
  typeErrors,
} from '../src/examples.ts'
import { ROOT, read, workspaces } from '../src/workspace.ts'

// Every example of every README runs as it stands, against the built packages, and gives what it says.

// Below node_modules, so that the packages are found as an importer finds them.
const FOLDER = join(ROOT, 'node_modules', '.cache', 'chugiai-examples')
const readmes = [
  { file: 'README.md', name: 'chugiai' },
  ...workspaces()
    .filter(({ folder }) => folder.startsWith('packages/'))
    .map(({ folder, manifest }) => ({ file: `${folder}/README.md`, name: manifest.name })),
]

let modules = 0

describe.each(readmes)('$file', ({ file, name }) => {
  const examples = examplesOf(read(file))
  test('has an example', () => expect(examples.length).toBeGreaterThan(0))
  test.each(examples)('the TypeScript of line $line gives what it says', (block) => runExample(block, name))
  const sessions = codeBlocks(read(file)).filter(({ language }) => language === 'console')
  for (const block of sessions) test(`the commands of line ${block.line} print what they say`, () => runSession(block))
})

test('a strict compiler accepts every example', async () => {
  mkdirSync(FOLDER, { recursive: true })
  const files: string[] = []
  for (const { file, name } of readmes) {
    const names = Object.keys(await entryOf(name))
    for (const block of examplesOf(read(file))) {
      const path = join(FOLDER, `${file.replaceAll('/', '-')}-${block.line}.ts`)
      writeFileSync(path, typedModule(block, name, names))
      files.push(path)
    }
  }
  expect(typeErrors(files)).toEqual([])
})

async function runExample(block: CodeBlock, name: string): Promise<void> {
  const entry = await entryOf(name)
  const path = join(FOLDER, `example-${process.pid}-${modules++}.mjs`)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path, `const check = globalThis.checkExample\n${checkedModule(block, name, Object.keys(entry))}`)
  Object.assign(globalThis, { checkExample: check })
  try {
    await import(/* @vite-ignore */ pathToFileURL(path).href)
  } finally {
    rmSync(path)
  }
}

async function entryOf(name: string): Promise<object> {
  const path = join(ROOT, 'packages', name.replace('@chugiai/', ''), 'dist/index.js')
  if (!existsSync(path)) throw new Error(`${path} is not built: npm run build`)
  return (await import(path)) as object
}

async function check(line: number, run: () => Promise<unknown>, comment: string): Promise<void> {
  const error = /^ChugiaiError (\w+)(?:: (.+))?$/.exec(comment)
  if (error) {
    const message = error[2] === undefined ? {} : { message: error[2] }
    await expect(run(), `line ${line}`).rejects.toMatchObject({ code: error[1], ...message })
    return
  }
  const promised = promisedValue(comment)
  const value = await run()
  // As JSON: what a reader of the example sees. Undefined fields and classes do not count.
  if (promised) expect(JSON.parse(JSON.stringify(value ?? null)), `line ${line}`).toEqual(promised.value ?? null)
}

/** `$ command` lines with what they print below; a line `…` stands for any number of lines. */
function runSession({ code, line }: CodeBlock): void {
  for (const part of code.split(/^\$ /m).slice(1)) {
    const [command, ...expected] = part.trimEnd().split('\n')
    const printed = execFileSync('bash', ['-c', command!], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}` },
    })
    const pattern = expected.map((text) => (text.trim() === '…' ? '[\\s\\S]*' : literal(text.trimEnd()))).join('\n')
    const lines = printed.split('\n').map((text) => text.trimEnd())
    expect(lines.join('\n').trimEnd(), `line ${line}: ${command}`).toMatch(new RegExp(`^${pattern}$`))
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
