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
      "size": 327025,
      "hash": "2780f9048df6c990"
    },
    "names": {
      "size": 213470,
      "hash": "2868e019f94b8866"
    },
    "diacritics": {
      "size": 475649,
      "hash": "6798f788c93a87c0"
    }
  }
}
