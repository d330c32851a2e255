export * from '../../../packages/recognizer/src/training/shared.ts'
