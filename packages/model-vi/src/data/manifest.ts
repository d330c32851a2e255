// Written by `npm run train`.
import type { VietnameseManifest } from '../manifest.ts'

export const manifest: VietnameseManifest = {
  "format": 2,
  "version": "2",
  "language": "vi",
  "parts": {
    "words": {
      "size": 304776,
      "hash": "2acf44630be0a4a7"
    },
    "tags": {
      "size": 294666,
      "hash": "072416224406292d"
    },
    "names": {
      "size": 188230,
      "hash": "b29dedf64d7a23f9"
    },
    "diacritics": {
      "size": 475649,
      "hash": "6798f788c93a87c0"
    }
  }
}
