import type { AnnotatedDocument } from '@chugiai/annotation'
import { blocksOf } from '@chugiai/view'

const TITLE_LENGTH = 80

/** What to call a document: its title, else its first line that is not blank. */
export function titleOf(document: AnnotatedDocument): string {
  const block = blocksOf(document).find(({ type }) => type === 'title')
  const text = block === undefined ? firstLine(document.text) : document.text.slice(block.start, block.end)
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line.slice(0, TITLE_LENGTH * 2 + 2)]
  return letters.length > TITLE_LENGTH ? `${letters.slice(0, TITLE_LENGTH).join('')}…` : line
}

function firstLine(text: string): string {
  return /\S[^\n]{0,200}/u.exec(text)?.[0] ?? ''
}
