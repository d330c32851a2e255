import * as z from 'zod'
import { IdSchema, type Infer, MomentSchema, Sha256Schema } from './values.ts'

export const SourceSchema = z.strictObject({
  /** Where the caller says it came from; never fetched. */
  uri: z.string().min(1).exactOptional(),
  /** `text/plain`, `text/html`, or the type of the record. */
  mediaType: z.string().min(1),
  /** The encoding that the bytes were decoded from: `utf-8`, `windows-1258`. */
  encoding: z.string().min(1),
  /** The hash of the raw bytes; of the UTF-8 bytes when the input was a string. */
  sha256: Sha256Schema.describe('Of the raw bytes; of the UTF-8 bytes when the input was a string'),
  /** Length of the decoded source in UTF-16 code units. */
  length: z.int().min(0).describe('Length of the decoded source in UTF-16 code units'),
  /** The line ends of the source. */
  newline: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']),
  /** How the accented letters of the source are composed. */
  unicodeForm: z.enum(['NFC', 'NFD', 'mixed']).describe('How the accented letters of the source are composed'),
  /** What found the blocks. */
  reader: z
    .strictObject({
      /** `plain-text`, `html`, `ninjs`, … */
      name: z.string().min(1),
      /** Goes up when the reader finds other blocks. */
      version: z.string().min(1),
    })
    .describe('What found the blocks'),
  /** Names of the steps from the source to the text, in order. */
  steps: z.array(z.string().min(1)).describe('Names of the steps from the source to the text, in order'),
  /** The way from the decoded source to the text, for `Alignment.fromJSON`. */
  alignment: z
    .array(z.int().min(-1))
    .describe('Decoded source to text: pairs [source length, target length], target -1 for kept text'),
  /** The record that this source was cut from. */
  parent: z
    .strictObject({
      /** Its id, where it has one. */
      id: IdSchema.exactOptional(),
      /** The hash of its bytes. */
      sha256: Sha256Schema.exactOptional(),
    })
    .exactOptional()
    .describe('The record that this source was cut from'),
})

export const CrawlSchema = z.strictObject({
  /** The address that was fetched. */
  url: z.string().min(1).exactOptional(),
  /** The address that the page calls its own. */
  canonicalUrl: z.string().min(1).exactOptional(),
  /** When it was fetched, ISO 8601. */
  fetchedAt: MomentSchema.exactOptional(),
  /** The HTTP status. */
  status: z.int().min(100).max(599).exactOptional().describe('HTTP status'),
  /** What the page asks of robots: `noindex, noarchive`. */
  robots: z.string().min(1).exactOptional(),
  /** The terms of the site, or their address. */
  terms: z.string().min(1).exactOptional(),
})

export const LicencesSchema = z.strictObject({
  /** The terms of the newspaper’s text. */
  text: z.string().min(1).exactOptional(),
  /** The terms of the annotations. */
  annotation: z.string().min(1).exactOptional(),
})

export const FingerprintsSchema = z.strictObject({
  /** The hash of the text in UTF-8. */
  text: Sha256Schema.describe('Of the text of the article in UTF-8'),
  /** The title without diacritics, case and punctuation: `mua lon`. */
  title: z.string().min(1).exactOptional().describe('The title without diacritics, case and punctuation'),
  /** A near-duplicate sketch of the story. */
  sketch: z
    .strictObject({
      /** The name of the algorithm; sketches of another one cannot be compared. */
      algorithm: z.string().min(1),
      /** The sketch, for `sketchDistance`. */
      value: z.string().min(1),
    })
    .exactOptional()
    .describe('Near-duplicate sketch'),
  /** Ids or addresses of the same article elsewhere. */
  sameAs: z.array(z.string().min(1)).exactOptional().describe('Ids or addresses of the same article elsewhere'),
})

/** The file an article was read from, and the way back to it. */
export type Source = Infer<typeof SourceSchema>

/** How and when the page was fetched. */
export type Crawl = Infer<typeof CrawlSchema>

/** Under what terms the newspaper's text and our annotations may be used. */
export type Licences = Infer<typeof LicencesSchema>

/** Keys that find the same article elsewhere. */
export type Fingerprints = Infer<typeof FingerprintsSchema>
