// Written by `npm run train`.
import type { VietnameseManifest } from '../manifest.ts'

export const manifest: VietnameseManifest = {
  "format": 2,
  "version": "2",
  "language": "vi",
  "parts": {
    "words": {
      "size": 311044,
      "hash": "a3dd7709a0777ed3"
    },
    "tags": {
      "size": 322700,
      "hash": "6e14c4efd003718c"
    },
    "names": {
      "size": 486414,
      "hash": "e83e265982c30641"
    },
    "diacritics": {
      "size": 475649,
      "hash": "6798f788c93a87c0"
    }
  }
}
