import { sliceSpan } from '@chugiai/text'
import type { EntityOptions } from '../src/calls/calls.ts'
import type { Entity } from '../src/entity.ts'
import { createRecognizer } from '../src/recognizer.ts'

export const recognizer = await createRecognizer()

/** The letters of the mentions with a label, in order. */
export function found(text: string, label: string, options?: EntityOptions): string[] {
  return entities(text, options)
    .filter((entity) => entity.label === label)
    .map(({ span }) => sliceSpan(text, span))
}

export function entities(text: string, options?: EntityOptions): readonly Entity[] {
  return recognizer.entities(text, options)
}

/** The first mention with the letters and the label. */
export function mention(text: string, letters: string, label: string, options?: EntityOptions): Entity | undefined {
  return entities(text, options).find((entity) => entity.label === label && sliceSpan(text, entity.span) === letters)
}
