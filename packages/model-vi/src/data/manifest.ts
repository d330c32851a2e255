// Written by `npm run train`.
import type { VietnameseManifest } from '../manifest.ts'

export const manifest: VietnameseManifest = {
  "format": 1,
  "version": "1",
  "language": "vi",
  "parts": {
    "words": {
      "size": 270094,
      "hash": "75adcce6fa1b39bc"
    }
  }
}
