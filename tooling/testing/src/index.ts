export { describeStep } from './describe-step.ts'
export { messyText, spanIn, syllable } from './text-arbitraries.ts'
