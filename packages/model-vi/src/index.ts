export type { VietnameseManifest, VietnamesePart } from './manifest.ts'
export { model, type VietnameseModel } from './model.ts'
