/** What a model says of itself. */
export interface ModelManifest {
  /** How its parts are written; this package reads {@link MODEL_FORMAT}. */
  readonly format: number
  /** Of the data: it goes into the origin of a suggestion. */
  readonly version: string
  /** BCP 47 tag of the language: `vi`. */
  readonly language: string
  /** Each part with the size and the checksum of its bytes before compression. */
  readonly parts: Readonly<Record<string, PartInfo>>
}

/** What a part is before compression. */
export interface PartInfo {
  /** Number of bytes. */
  readonly size: number
  /** Checksum of the bytes. */
  readonly hash: string
}

/** A model that is at hand: `import { model } from '@chugiai/model-vi'`. */
export interface ModelPackage {
  /** Format, version, and what parts there are. */
  readonly manifest: ModelManifest
  /** The bytes of one part, raw deflate; a string is base64. Loads that part alone. */
  load(part: string): Promise<Uint8Array | string>
}

/**
 * Where a model comes from: a package; the address of a `manifest.json` with the parts beside it (`words.bin`); or the
 * bytes of one file, as `packModel` makes them.
 */
export type ModelSource = ModelPackage | URL | string | Uint8Array

/** The format of the parts that this package reads. */
export const MODEL_FORMAT = 2
