import { newsLabelSchema, structureLabelSchema } from '@chugiai/annotation/schemas'
import { labelById } from '../model/labels.ts'
import { localized } from './translate.ts'

/** A label in words of the page's language: `Nhân vật`. A label without a title is its own. */
export function labelTitle(id: string): string {
  return localized(labelById(id).definition?.title, id)
}

const blocks = new Map(structureLabelSchema.labels.map((label) => [label.id, label.title]))

/** A block type in words: `Sa-pô`. */
export function blockTitle(type: string): string {
  return localized(blocks.get(type), type)
}

const attributes = new Map(newsLabelSchema.attributes.map((attribute) => [attribute.id, attribute]))

export function attributeTitle(id: string): string {
  return localized(attributes.get(id)?.title, id)
}

export function attributeDefinition(id: string) {
  return attributes.get(id)
}
