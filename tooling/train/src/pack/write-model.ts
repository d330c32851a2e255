import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { checksum, MODEL_FORMAT, type ModelManifest } from '../recognizer.ts'

/** Writes the parts into the package's `src/data`: a module each, and the manifest. Returns the manifest. */
export function writeModel(
  folder: string,
  version: string,
  parts: Readonly<Record<string, Uint8Array>>,
): ModelManifest {
  mkdirSync(folder, { recursive: true })
  const manifest: ModelManifest = {
    format: MODEL_FORMAT,
    version,
    language: 'vi',
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, { size: bytes.length, hash: checksum(bytes) }]),
    ),
  }
  for (const [name, bytes] of Object.entries(parts)) writeFileSync(join(folder, `${name}.ts`), moduleOf(packed(bytes)))
  writeFileSync(join(folder, 'parts.ts'), partsModule(Object.keys(parts)))
  writeFileSync(
    join(folder, 'manifest.ts'),
    `${HEAD}import type { VietnameseManifest } from '../manifest.ts'\n\nexport const manifest: VietnameseManifest = ${JSON.stringify(manifest, null, 2)}\n`,
  )
  return manifest
}

/** The bytes as they are shipped. */
export function packed(bytes: Uint8Array): Buffer {
  return deflateRawSync(bytes, { level: 9 })
}

const HEAD = '// Written by `npm run train`.\n'

function partsModule(names: readonly string[]): string {
  const lines = names.map((name) => `  ${name}: () => import('./${name}.ts'),\n`)
  return `${HEAD}/** Loads a part. */\nexport const PARTS = {\n${lines.join('')}} as const\n`
}

function moduleOf(bytes: Buffer): string {
  return `${HEAD}export const data: string =\n  '${bytes.toString('base64')}'\n`
}
