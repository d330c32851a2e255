import { checksum, type ModelManifest } from '../recognizer.ts'

/** Names of the parts whose bytes are not those of the manifest, and of parts that only one side has; none when all is the same. */
export function differingParts(
  parts: Readonly<Record<string, Uint8Array>>,
  manifest: Pick<ModelManifest, 'parts'>,
): string[] {
  const names = new Set([...Object.keys(manifest.parts), ...Object.keys(parts)])
  return [...names].filter((name) => {
    const [made, kept] = [parts[name], manifest.parts[name]]
    return made === undefined || kept === undefined || made.length !== kept.size || checksum(made) !== kept.hash
  })
}
