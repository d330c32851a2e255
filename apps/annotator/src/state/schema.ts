import type { LabelSchema } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { computed, signal } from '@preact/signals'
import { type PaletteLabel, paletteOf, unknownLabel } from '../model/labels.ts'

/** The label schema of the open project: what new annotations follow. Palette, keys, colours and titles follow it. */
export const schema = signal<LabelSchema>(newsLabelSchema)

export const palette = computed(() => paletteOf(schema.value))

const byId = computed(() => new Map(palette.value.map((label) => [label.id, label])))

/** A label by its id; one that the schema does not have is grey and called by its id. */
export function labelById(id: string): PaletteLabel {
  return byId.value.get(id) ?? unknownLabel(id, palette.value)
}

/** The colour of a label, as CSS. */
export function colorOf(label: string): string {
  return `var(--label-${labelById(label).color})`
}
