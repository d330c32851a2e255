// Written by `npm run train`.
import type { VietnameseManifest } from '../manifest.ts'

export const manifest: VietnameseManifest = {
  "format": 2,
  "version": "2",
  "language": "vi",
  "parts": {
    "words": {
      "size": 304328,
      "hash": "b413388bc4297f37"
    },
    "tags": {
      "size": 293347,
      "hash": "6679c1c69b796400"
    },
    "names": {
      "size": 187760,
      "hash": "218f71535681b56b"
    },
    "diacritics": {
      "size": 475649,
      "hash": "6798f788c93a87c0"
    }
  }
}
