import * as z from 'zod'
import { IdSchema, type Infer, MomentSchema, Sha256Schema } from './values.ts'

export const SourceSchema = z.strictObject({
  uri: z.string().min(1).exactOptional(),
  mediaType: z.string().min(1),
  encoding: z.string().min(1),
  sha256: Sha256Schema.describe('Of the raw bytes; of the UTF-8 bytes when the input was a string'),
  length: z.int().min(0).describe('Length of the decoded source in UTF-16 code units'),
  newline: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']),
  unicodeForm: z.enum(['NFC', 'NFD', 'mixed']).describe('How the accented letters of the source are composed'),
  reader: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }).describe('What found the blocks'),
  steps: z.array(z.string().min(1)).describe('Names of the steps from the source to the text, in order'),
  alignment: z
    .array(z.int().min(-1))
    .describe('Decoded source to text: pairs [source length, target length], target -1 for kept text'),
  parent: z
    .strictObject({ id: IdSchema.exactOptional(), sha256: Sha256Schema.exactOptional() })
    .exactOptional()
    .describe('The record that this source was cut from'),
})

export const CrawlSchema = z.strictObject({
  url: z.string().min(1).exactOptional(),
  canonicalUrl: z.string().min(1).exactOptional(),
  fetchedAt: MomentSchema.exactOptional(),
  status: z.int().min(100).max(599).exactOptional().describe('HTTP status'),
  robots: z.string().min(1).exactOptional(),
  terms: z.string().min(1).exactOptional(),
})

export const LicencesSchema = z.strictObject({
  text: z.string().min(1).exactOptional(),
  annotation: z.string().min(1).exactOptional(),
})

export const FingerprintsSchema = z.strictObject({
  text: Sha256Schema.describe('Of the text of the article in UTF-8'),
  title: z.string().min(1).exactOptional().describe('The title without diacritics, case and punctuation'),
  sketch: z
    .strictObject({ algorithm: z.string().min(1), value: z.string().min(1) })
    .exactOptional()
    .describe('Near-duplicate sketch'),
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
