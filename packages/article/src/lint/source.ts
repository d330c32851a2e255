import { Alignment, ChugiaiError } from '@chugiai/text'
import type { Article } from '../schema/article.ts'
import { type Fault, fault } from './report.ts'

/** The alignment leads from a source of the given length to the text. */
export function lintSource({ source, text }: Article): Fault[] {
  const alignment = readAlignment(source.alignment)
  const path = 'source.alignment'
  if (typeof alignment === 'string') return [fault('alignment_length', path, alignment)]
  const { sourceLength, targetLength } = alignment
  if (sourceLength === source.length && targetLength === text.length) return []
  const message = `The alignment leads from ${sourceLength} to ${targetLength} code units; the source has ${source.length} and the text ${text.length}`
  return [fault('alignment_length', path, message)]
}

function readAlignment(sections: readonly number[]): Alignment | string {
  try {
    return Alignment.fromJSON(sections)
  } catch (error) {
    if (error instanceof ChugiaiError) return error.message
    throw error
  }
}
