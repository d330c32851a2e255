import { assertOptions, defined, type Span, STRING } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import { createIds } from '../model/ids.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import { PATCH_OPTIONS, SPAN_OPTIONS } from '../model/option-kinds.ts'
import type { Patch } from '../model/patch.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { addAnnotation, addLayer, createPatch } from '../patch/changes.ts'
import { applyPatchStrictly } from '../patch/strict.ts'
import { type CreateSpanOptions, createSpan } from './create-span.ts'

/** Who adds a mention, when, and what it has beside its place and label. */
export interface AddMentionOptions extends Partial<CreateSpanOptions> {
  /** Author of the patch, and of the mention when no `origin` is given. */
  readonly author: string
  /** ISO time of the patch: nothing here reads a clock. */
  readonly at: string
  /** Id of the patch; `add-` and the id of the mention when left out. */
  readonly id?: string
  /** The layer to add it to, which is made when it is not there: `mentions` when left out. */
  readonly layer?: string
}

/**
 * The patch that adds one mention, checked and quoted. With a `schema` the label and the place must be as it says. Pass
 * the `ids` when several patches are made before they are applied.
 *
 * @param span in UTF-16 offsets of the document's text; several for a discontinuous mention, in order
 * @throws {ChugiaiError} `span_out_of_range`; `schema_violation` for what breaks the schema; and what `applyPatch` throws
 * @example
 * const patch = addMention(document, { start: 3, end: 6 }, 'PER', { author: 'lan', at: '2026-11-28T08:00:00Z' })
 * applyPatch(document, patch).layers.mentions.annotations.at(-1).quote // 'Hoa'
 */
export function addMention<Label extends string = string>(
  document: AnnotatedDocument,
  span: Span | readonly Span[],
  label: Label,
  options: AddMentionOptions,
): Patch {
  assertDocument(document)
  assertOptions(options, { ...SPAN_OPTIONS, ...PATCH_OPTIONS, layer: STRING })
  const { author, at, layer = 'mentions', schema, status, attributes, note } = options
  const { ids = createIds(document), origin = { kind: 'human', name: author } as const } = options
  const stated = defined({ status, attributes, note, schema })
  const annotation = createSpan(document, span, label, { ids, origin, ...stated })
  const isNew = !Object.hasOwn(document.layers, layer)
  const newLayer = isNew ? [addLayer(layer, schema === undefined ? {} : { schema: schema.id })] : []
  const id = options.id ?? `add-${annotation.id}`
  const patch = createPatch([...newLayer, addAnnotation(layer, annotation)], { id, author, at })
  if (schema === undefined) applyPatch(document, patch)
  else applyPatchStrictly(document, patch, { schemas: [schema] })
  return patch
}
