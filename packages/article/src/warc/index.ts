export { readWarc } from './read-warc.ts'
export type { WarcPage, WarcRecord, WarcSource } from './warc-page.ts'
