import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Manifest, ROOT, workspaces } from './workspace.ts'

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/**
 * The packages as their tarballs bring them, outside of the repository and without the network: each finds what its
 * package.json declares and nothing else, as under pnpm.
 */
export class Installed {
  readonly folder = mkdtempSync(join(tmpdir(), 'chugiai-installed-'))
  readonly #packages = workspaces().filter(
    ({ manifest, folder }) => folder.startsWith('packages/') && !manifest.private,
  )

  constructor() {
    this.#unpack()
    for (const { manifest } of this.#packages)
      this.#link(dirnameOf(this.#store(manifest.name), manifest.name), manifest)
  }

  /** A folder of its own in which `npm install NAMES` was run; gives its path. */
  importer(names: readonly string[]): string {
    const folder = mkdtempSync(join(this.folder, 'importer-'))
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
    for (const name of names) link(this.#find(name), join(folder, 'node_modules', name))
    for (const name of names) this.#linkCommands(name, join(folder, 'node_modules', '.bin'))
    return folder
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #unpack(): void {
    const chosen = this.#packages.flatMap(({ manifest }) => ['--workspace', manifest.name])
    const args = ['pack', ...chosen, '--json', '--ignore-scripts', '--pack-destination', this.folder]
    const packed = JSON.parse(execFileSync(NPM, args, { cwd: ROOT, encoding: 'utf8' })) as
      | readonly Packed[]
      | Readonly<Record<string, Packed>>
    for (const { name, filename } of Object.values(packed)) {
      mkdirSync(this.#store(name), { recursive: true })
      const tarball = join(this.folder, filename)
      execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', this.#store(name)])
    }
  }

  /** Puts beside a package what it declares. */
  #link(neighbours: string, { dependencies = {} }: Manifest): void {
    for (const name of Object.keys(dependencies)) link(this.#find(name), join(neighbours, name))
  }

  #linkCommands(name: string, bin: string): void {
    const path = join(this.#find(name), 'package.json')
    const { bin: commands = {} } = JSON.parse(readFileSync(path, 'utf8')) as { bin?: Record<string, string> }
    for (const [command, file] of Object.entries(commands)) {
      const target = join(dirname(path), file)
      chmodSync(target, 0o755)
      link(target, join(bin, command))
    }
  }

  #find(name: string): string {
    const own = this.#store(name)
    if (existsSync(own)) return own
    const other = join(ROOT, 'node_modules', name)
    if (existsSync(other)) return other
    throw new Error(`${name} is neither ours nor installed`)
  }

  #store(name: string): string {
    return join(this.folder, 'store', name.replace('/', '+'), 'node_modules', name)
  }
}

interface Packed {
  readonly name: string
  readonly filename: string
}

/** The `node_modules` in which a package stands. */
function dirnameOf(path: string, name: string): string {
  return name.startsWith('@') ? dirname(dirname(path)) : dirname(path)
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, 'junction')
}
