import { alignTokens, type Fold } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { type FormatIssue, formatIssue } from '../format/issue.ts'

/** Tokens with their places in a text. */
export interface LaidTokens {
  readonly text: string
  /** `null` for tokens that have no place. */
  readonly spans: readonly (Span | null)[]
  readonly issues: readonly FormatIssue[]
}

/**
 * Lays the tokens of sentences on the raw text; without one, on a text made of them: a blank between tokens, a line a
 * sentence. Tokens that stand there as they are, with `_` for blanks, are laid without search.
 */
export function layTokens(sentences: readonly (readonly string[])[], raw: string | undefined, fold?: Fold): LaidTokens {
  if (raw === undefined) return joinTokens(sentences)
  const tokens = sentences.flat()
  const exact = layExactly(raw, tokens)
  if (exact !== null) return { text: raw, spans: exact, issues: [] }
  const { spans, issues } = alignTokens(raw, tokens, fold === undefined ? {} : { fold })
  const reported = issues.map(({ message, path, severity }) =>
    formatIssue('token_unplaced', message, { severity, ...(path === undefined ? {} : { path }) }),
  )
  return { text: raw, spans, issues: reported }
}

function joinTokens(sentences: readonly (readonly string[])[]): LaidTokens {
  let text = ''
  const spans: Span[] = []
  sentences.forEach((tokens, i) => {
    if (i > 0) text += '\n'
    tokens.forEach((token, j) => {
      if (j > 0) text += ' '
      spans.push({ start: text.length, end: text.length + token.length })
      text += token
    })
  })
  return { text, spans, issues: [] }
}

const BLANK = /\s/

function layExactly(text: string, tokens: readonly string[]): Span[] | null {
  const spans: Span[] = []
  let at = 0
  for (const token of tokens) {
    while (at < text.length && BLANK.test(text[at]!)) at++
    const end = endOf(text, at, token)
    if (end === null) return null
    spans.push({ start: at, end })
    at = end
  }
  return text.slice(at).trim() === '' ? spans : null
}

/** Where a token ends that begins at `start`; `_` or a blank stands for a run of blanks, or for itself. */
function endOf(text: string, start: number, token: string): number | null {
  if (text.startsWith(token, start)) return start + token.length
  let at = start
  for (const sign of token.split('')) {
    if (text[at] === sign) at++
    else if ((sign === '_' || sign === ' ') && BLANK.test(text[at] ?? '')) while (BLANK.test(text[at] ?? '')) at++
    else return null
  }
  return at
}
