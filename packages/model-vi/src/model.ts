import { manifest } from './data/manifest.ts'
import { PARTS } from './data/parts.ts'
import type { VietnameseManifest } from './manifest.ts'

/** The model: what it says of itself, and its parts, each loaded when it is asked for. */
export interface VietnameseModel {
  /** Format, version, and the size and checksum of every part. */
  readonly manifest: VietnameseManifest
  /** The bytes of one part, raw deflate, as base64. */
  load(part: string): Promise<string>
}

/**
 * The Vietnamese model, for `createRecognizer({ model })` of `@chugiai/recognizer`.
 *
 * @example
 * const recognizer = await createRecognizer({ model })
 * recognizer.words('Học sinh đọc sách.') // spans of Học sinh · đọc · sách · .
 */
export const model: VietnameseModel = {
  manifest,
  load: async (part) => (await PARTS[part as keyof typeof PARTS]()).data,
}
