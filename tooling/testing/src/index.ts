export { describeGrowth, type Growing } from './describe-growth.ts'
export { describeStep } from './describe-step.ts'
export { runs } from './runs.ts'
export { messyText, spanIn, syllable } from './text-arbitraries.ts'
