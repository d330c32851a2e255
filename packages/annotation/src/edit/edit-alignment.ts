import { type Alignment, AlignmentBuilder, codePointBefore } from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import { type Letters, letterEnd, letterStart } from '../model/letters.ts'
import type { AlignmentSplice, TextReplacement } from '../model/patch.ts'
import { sourceAlignment } from '../places/project-to-source.ts'
import { trimReplacement } from './read-edits.ts'

/**
 * How an edit of the text changes the alignment of its source. An insertion has no source of its own: it is recorded as
 * coming from the letter before it, at the very start from the letter behind it.
 */
export function editAlignment(
  sections: readonly number[],
  text: Letters,
  replacements: readonly TextReplacement[],
): AlignmentSplice {
  const before = sourceAlignment(sections)
  const after =
    text.length === 0
      ? fromNothing(before, replacements)
      : before.compose(alignReplacements(text, replacements.map(trimReplacement))).toJSON()
  return spliceOf(sections, after)
}

function fromNothing({ sourceLength }: Alignment, [replacement]: readonly TextReplacement[]): readonly number[] {
  if (sourceLength > 0) return [sourceLength, replacement?.after.length ?? 0]
  throw annotationError('invalid_edit', 'Text cannot come from an empty source', {
    hint: 'Make a new document without a source.',
  })
}

/** A piece of the old text that takes over `added` letters more, or fewer, than it has. */
interface Section {
  from: number
  to: number
  added: number
}

function alignReplacements(text: Letters, replacements: readonly TextReplacement[]): Alignment {
  const builder = new AlignmentBuilder()
  let done = 0
  for (const { from, to, added } of toSections(text, replacements)) {
    builder.keep(from - done).replace(to - from, to - from + added)
    done = to
  }
  return builder.keep(text.length - done).build()
}

function toSections(text: Letters, replacements: readonly TextReplacement[]): Section[] {
  const sections: Section[] = []
  replacements.forEach(({ start, before, after }, i) => {
    const last = sections.at(-1)
    const section = { from: start, to: start + before.length, added: after.length - before.length }
    if (before === '' && start === 0)
      section.to = Math.min(letterEnd(text, 1), replacements[i + 1]?.start ?? text.length)
    else if (before === '') section.from = Math.max(letterStart(text, codePointBefore(text, start)), last?.to ?? 0)
    // Two insertions with one letter between them both come from that letter; one before a replacement, from that.
    if (last !== undefined && (section.from === section.to || last.from === last.to)) {
      last.to = section.to
      last.added += section.added
    } else sections.push(section)
  })
  return sections
}

/** The pairs that differ: two records of one edit are equal but for a few. */
function spliceOf(before: readonly number[], after: readonly number[]): AlignmentSplice {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return {
    index: head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  }
}
