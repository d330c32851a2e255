import { stripDiacritics } from '@chugiai/normalizer'
import type { AlignedText } from '@chugiai/text'
import { type DecodedSource, sha256Of } from './read-source.ts'
import type { Fingerprints } from './schema/source.ts'

/** Keys that find the same article elsewhere: the hash of its text, and its title without what spelling may change. */
export function fingerprintsOf(
  source: DecodedSource,
  { text, alignment }: AlignedText,
  title: string | undefined,
): Fingerprints {
  const key = title === undefined ? '' : titleKey(title)
  // A clean file need not be hashed twice.
  const sameBytes = alignment.isIdentity && source.encoding === 'utf-8'
  return { text: sameBytes ? source.sha256 : sha256Of(text), ...(key === '' ? {} : { title: key }) }
}

/** `Mưa lớn!` as `mua lon`. */
function titleKey(title: string): string {
  const words = stripDiacritics(title)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words?.join(' ') ?? ''
}
