// Written by `npm run train`.
import type { VietnameseManifest } from '../manifest.ts'

export const manifest: VietnameseManifest = {
  "format": 1,
  "version": "1",
  "language": "vi",
  "parts": {
    "words": {
      "size": 305325,
      "hash": "515f57eb53d2ca80"
    },
    "tags": {
      "size": 305212,
      "hash": "1c3ea438df3d25fc"
    },
    "names": {
      "size": 52101,
      "hash": "412fe587db20af1d"
    }
  }
}
