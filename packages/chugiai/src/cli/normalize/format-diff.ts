import { styleText } from 'node:util'
import type { AlignedText } from '@chugiai/text'
import { type Place, placeName } from '../record/place.ts'

/** The lines that would change, as they are and as they would be: `-` and `+` behind `@@ file:line`. */
export function formatDiff(place: Place, source: string, { text, alignment }: AlignedText, colour: boolean): string {
  if (alignment.isIdentity) return ''
  const paint = (style: 'cyan' | 'red' | 'green', line: string) =>
    colour ? styleText(style, line, { validateStream: false }) : line
  let diff = ''
  let start = 0
  for (const [i, line] of source.split('\n').entries()) {
    const span = { start, end: start + line.length }
    const target = alignment.toTarget(span)
    const after = target === null ? '' : text.slice(target.start, target.end).replace(/\n$/, '')
    if (after !== line) {
      diff += `${paint('cyan', `@@ ${placeName(place)}:${i + 1}`)}\n`
      diff += `${paint('red', `-${line}`)}\n${paint('green', `+${after}`)}\n`
    }
    start = span.end + 1
  }
  return diff
}
