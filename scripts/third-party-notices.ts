// What a build takes in of other packages is told beside it, with their licences: dist/…/THIRD-PARTY-NOTICES.txt.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]
type Outputs = Readonly<Record<string, { readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>>

const FILE = 'THIRD-PARTY-NOTICES.txt'
/** The folder of the package that a file belongs to. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/

/** Writes the notices of every build that holds code of other packages. */
export const thirdPartyNotices: Plugin = {
  name: 'third-party-notices',
  setup(build) {
    const { outdir = 'dist', absWorkingDir = '.' } = build.initialOptions
    build.initialOptions.metafile = true
    build.onEnd(({ metafile }) => {
      const folders = packageFolders(metafile?.outputs ?? {})
      if (folders.length === 0) return
      mkdirSync(outdir, { recursive: true })
      writeFileSync(join(outdir, FILE), noticesOf(folders.map((folder) => resolve(absWorkingDir, folder))))
    })
  },
}

/** The folder of the package of others that a file stands in; undefined for a file of this repository. */
export function packageFolder(path: string): string | undefined {
  return PACKAGE.exec(path)?.[0]
}

/** Names, versions and licences of packages, by their folders. */
export function noticesOf(folders: readonly string[]): string {
  return folders.map(noticeOf).join(`\n${'-'.repeat(80)}\n\n`)
}

/** The folders of the packages of which a byte stands in the outputs. */
function packageFolders(outputs: Outputs): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const folders = used.flatMap(([path]) => packageFolder(path) ?? [])
  return [...new Set(folders)].sort()
}

function noticeOf(folder: string): string {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const source = typeof repository === 'string' ? repository : repository?.url
  const head = [`${name} ${version}`, `Licence: ${license}`, ...(source ? [`Source: ${source}`] : []), '']
  return `${[...head, ...texts].join('\n')}\n`
}
