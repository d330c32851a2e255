export { inception } from './inception.ts'
