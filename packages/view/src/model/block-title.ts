import { structureLabelSchema } from '@chugiai/annotation/schemas'
import { assertText } from '@chugiai/text'

const titles = new Map(structureLabelSchema.labels.map((label) => [label.id, label.title]))

/** A type of block in words of a language: `Sa-pô`; one that is not known is its own name. */
export function blockTitle(type: string, locale: string): string {
  assertText(type, 'type')
  assertText(locale, 'locale')
  const title = titles.get(type)
  return title?.[locale] ?? title?.vi ?? type
}
