import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type CodeBlock,
  checkedModule,
  codeBlocks,
  type Example,
  examplesOf,
  installLine,
  promisedValue,
  typeErrors,
} from '../src/examples.ts'
import { Installed } from '../src/installed.ts'
import { ROOT, read, workspaces } from '../src/workspace.ts'

// Every example of every README runs when it is pasted into a file beside what the README says to install, packed as it
// would be published, and gives what it says. Nothing is added to it.

const readmes = [
  'README.md',
  ...workspaces().flatMap(({ folder }) => (folder.startsWith('packages/') ? [`${folder}/README.md`] : [])),
].map((file) => ({ file, text: read(file) }))

let installed: Installed
const importers = new Map<string, string>()

beforeAll(() => {
  installed = new Installed()
  for (const { file, text } of readmes) {
    importers.set(file, file === 'README.md' ? fromSource(text) : installed.importer(installLine(text)))
  }
})
afterAll(() => installed?.remove())

describe.each(readmes)('$file', ({ file, text }) => {
  const examples = examplesOf(text)
  test('says what to install', () => expect(installLine(text)).not.toEqual([]))
  test('has an example', () => expect(examples.length).toBeGreaterThan(0))
  test.each(examples)('the example of line $line gives what it says', (example) =>
    runExample(example, importers.get(file)!),
  )
  const sessions = codeBlocks(text).filter(({ language }) => language === 'console')
  for (const block of sessions)
    test(`the commands of line ${block.line} print what they say`, () => runSession(block, importers.get(file)!))
})

test('the compiler accepts every example', () => {
  const files = readmes.flatMap(({ file, text }) =>
    examplesOf(text).map(({ code, line }) => {
      const path = join(importers.get(file)!, `${file.replaceAll('/', '-')}-${line}.ts`)
      writeFileSync(path, `${code}\n`)
      return path
    }),
  )
  expect(typeErrors(files, installed.folder)).toEqual([])
})

/** Follows the two lines of the first README that install from a checkout; gives the folder of the project. */
function fromSource(text: string): string {
  const [setup, install] = /^npm run setup\n(npm install .+)$/m.exec(text)?.[0].split('\n') ?? []
  const folder = mkdtempSync(join(installed.folder, 'beside-'))
  symlinkSync(ROOT, join(folder, 'chugiai'), 'junction')
  mkdirSync(join(folder, 'project'))
  writeFileSync(join(folder, 'project/package.json'), '{ "private": true, "type": "module" }\n')
  // `npm test` has set everything up already: the line has nothing to do. By hand it might take the tests' own packages away.
  if (existsSync(join(ROOT, 'node_modules/.chugiai-setup'))) run(setup!, ROOT)
  run(install!, join(folder, 'project'))
  return join(folder, 'project')
}

function run(command: string, cwd: string): string {
  const env = { ...process.env, NO_COLOR: '1', npm_config_offline: 'true', npm_config_audit: 'false' }
  const PATH = `${join(cwd, 'node_modules', '.bin')}:${process.env.PATH}`
  return execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8', env: { ...env, PATH } })
}

async function runExample(example: Example, folder: string): Promise<void> {
  const path = join(folder, `example-${example.line}.mjs`)
  writeFileSync(path, checkedModule(example))
  const printed: unknown[][] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(values))
  Object.assign(globalThis, { check })
  try {
    await import(/* @vite-ignore */ pathToFileURL(path).href)
  } finally {
    log.mockRestore()
  }
  if (example.output !== undefined) expect(printed.map((values) => format(...values)).join('\n')).toBe(example.output)
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
function runSession({ code, line }: CodeBlock, folder: string): void {
  for (const part of code.split(/^\$ /m).slice(1)) {
    const [command, ...expected] = part.trimEnd().split('\n')
    const printed = run(command!, folder)
    const pattern = expected.map((text) => (text.trim() === '…' ? '[\\s\\S]*' : literal(text.trimEnd()))).join('\n')
    const lines = printed.split('\n').map((text) => text.trimEnd())
    expect(lines.join('\n').trimEnd(), `line ${line}: ${command}`).toMatch(new RegExp(`^${pattern}$`))
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
