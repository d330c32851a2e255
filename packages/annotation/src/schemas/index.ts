export { type NewsLabel, type NewsRelation, newsLabelSchema } from './news.ts'
export { type StructureLabel, structureLabelSchema } from './structure.ts'
