// Registers <chugiai-text>: import '@chugiai/view/element'. As one file for pages without a bundler: '@chugiai/view/browser/chugiai-text.js'.
import { defineChugiaiText } from './define-chugiai-text.ts'

defineChugiaiText()

export { createAnnotationView } from './create-annotation-view.ts'
export { type ChugiaiTextElement, defineChugiaiText } from './define-chugiai-text.ts'
