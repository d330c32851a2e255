export type { ViewErrorCode } from './codes.ts'
export { type AnnotationView, createAnnotationView, type Place } from './create-annotation-view.ts'
export { type ChugiaiTextElement, defineChugiaiText } from './define-chugiai-text.ts'
export { shortLabel } from './draw/segment-mark.ts'
export type { LayerRole, LayerRoles } from './layers.ts'
export type { ArcRule } from './model/arcs.ts'
export { blockTitle } from './model/block-title.ts'
export { type BlockItem, blocksOf } from './model/blocks.ts'
export { collectFrom, collectItems, type ItemCollection } from './model/collection.ts'
export {
  type Item,
  isAnnotationLayer,
  itemsAt,
  namedBy,
  type SpanItem,
  spanItems,
} from './model/items.ts'
export type {
  ActivateEvent,
  AnnotationViewEvents,
  AnnotationViewOptions,
  CaretEvent,
  ScrollEvent,
  SelectEvent,
} from './options.ts'
