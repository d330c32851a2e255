export { bdoc } from './bdoc.ts'
export { gate } from './gate-xml.ts'
