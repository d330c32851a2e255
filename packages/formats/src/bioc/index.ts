export { biocJson } from './bioc-json.ts'
export { bioc } from './bioc-xml.ts'
