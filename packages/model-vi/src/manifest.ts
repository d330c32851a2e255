/** What the model says of itself. */
export interface VietnameseManifest {
  /** How its parts are written. */
  readonly format: number
  /** Of the data. */
  readonly version: string
  /** BCP 47 tag of the language. */
  readonly language: string
  /** Every part, by name. */
  readonly parts: Readonly<Record<string, VietnamesePart>>
}

/** What a part is before compression. */
export interface VietnamesePart {
  /** Number of bytes. */
  readonly size: number
  /** Checksum of the bytes. */
  readonly hash: string
}
