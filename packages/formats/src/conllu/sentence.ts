import { type FormatIssue, formatIssue } from '../format/issue.ts'

/** Columns behind the form, by the names that the words' attributes have. */
export const FIELDS = ['lemma', 'upos', 'xpos', 'feats', 'head', 'deprel', 'deps', 'misc'] as const

/** A token of the surface: a word, or several words that are written as one. */
export interface Surface {
  readonly form: string
  readonly isFollowedByBlank: boolean
  readonly words: readonly (readonly string[])[]
  /** Tag of the name that it is part of, from `NER=` in its last column. */
  readonly tag: string
  /** Brackets of mentions, from `Entity=` in its last column, or in that of its words. */
  readonly brackets: string
}

/** A word that is not in the text, behind so many tokens of the sentence. */
export interface EmptyNode {
  readonly after: number
  readonly fields: readonly string[]
}

export interface Sentence {
  readonly text: string | undefined
  /** What its other comments say: `sent_id`, `newpar id`. */
  readonly attributes: Readonly<Record<string, string>>
  /** Comments without a name, a line each. */
  readonly note: string | undefined
  readonly tokens: readonly Surface[]
  readonly empties: readonly EmptyNode[]
}

/** A sentence of its lines, and of the comments before them. */
export function toSentence(lines: readonly string[], comments: readonly string[], issues: FormatIssue[]): Sentence {
  const tokens: Surface[] = []
  const empties: EmptyNode[] = []
  let until = 0
  for (const line of lines) {
    const fields = line.split('\t')
    const [id = ''] = fields
    const kind = fields.length === 10 ? kindOf(id) : 'none'
    if (kind === 'word') {
      if (Number(id) > until) tokens.push(surfaceOf(fields, [fields]))
      else addWord(tokens, fields)
    } else if (kind === 'range') {
      until = Number(id.slice(id.indexOf('-') + 1))
      tokens.push(surfaceOf(fields, []))
    } else if (kind === 'empty') empties.push({ after: tokens.length, fields })
    else
      issues.push(formatIssue('invalid_line', `No line of ten columns: '${line.slice(0, 60)}'`, { severity: 'error' }))
  }
  return { ...commentsOf(comments), tokens, empties }
}

/** `# name = value`; the first of a name counts, and what has none, or comes again, is a note. */
function commentsOf(comments: readonly string[]): Pick<Sentence, 'text' | 'attributes' | 'note'> {
  const attributes: Record<string, string> = {}
  const notes: string[] = []
  let text: string | undefined
  for (const line of comments) {
    const [, name = '', value = ''] = /^#\s*([^=]*?)\s*=\s?(.*)$/.exec(line) ?? []
    if (name === 'text' && text === undefined) text = value
    else if (name.startsWith('global.')) continue
    else if (name === '' || name === '__proto__' || name === 'text' || Object.hasOwn(attributes, name))
      notes.push(line.slice(1).trim())
    else attributes[name] = value.trim()
  }
  const said = notes.filter((note) => note !== '')
  return { text, attributes, note: said.length === 0 ? undefined : said.join('\n') }
}

/** What a line is by its id: `5` a word, `5-6` words that are written as one, `5.1` a word that is not written. */
function kindOf(id: string): 'word' | 'range' | 'empty' | 'none' {
  const first = id.charCodeAt(0)
  // Most ids are one digit or two.
  if (first >= 0x30 && first <= 0x39 && (id.length === 1 || (id.length === 2 && isDigit(id.charCodeAt(1)))))
    return 'word'
  const match = /^\d+(?:([-.])\d+)?$/.exec(id)
  if (match === null) return 'none'
  return match[1] === undefined ? 'word' : match[1] === '-' ? 'range' : 'empty'
}

function isDigit(sign: number): boolean {
  return sign >= 0x30 && sign <= 0x39
}

/** A word of what is written as one; a mention may be of it alone. */
function addWord(tokens: Surface[], fields: readonly string[]): void {
  const token = tokens.pop()
  if (token === undefined) return
  const brackets = token.brackets + miscOf(fields[MISC], 'Entity')
  tokens.push({ ...token, brackets, words: [...token.words, fields] })
}

const MISC = 9

/** A token by its line, with its words. */
export function surfaceOf(fields: readonly string[], words: readonly (readonly string[])[]): Surface {
  const form = fields[1] ?? ''
  const misc = fields[MISC] ?? '_'
  if (misc === '_') return { form, isFollowedByBlank: true, words, tag: 'O', brackets: '' }
  return {
    form,
    isFollowedByBlank: !misc.split('|').includes('SpaceAfter=No'),
    words,
    tag: miscOf(misc, 'NER') || 'O',
    brackets: miscOf(misc, 'Entity'),
  }
}

/** The value of a name in the last column; empty where it has none. */
export function miscOf(misc = '_', name: string): string {
  if (!misc.includes(name)) return ''
  const pair = misc.split('|').find((one) => one.startsWith(`${name}=`))
  return pair === undefined ? '' : pair.slice(name.length + 1)
}

/** What a line says of its word, by the names of the columns. */
export function attributesOf(fields: readonly string[]): Record<string, string> {
  const attributes: Record<string, string> = {}
  let column = 2
  for (const name of FIELDS) {
    const value = fields[column++] ?? '_'
    if (value === '_' || value === '') continue
    const own = name === 'misc' ? withoutOurs(value) : value
    if (own !== '_' && own !== '') attributes[name] = own
  }
  return attributes
}

/** What of the last column is not said by spans and places. */
function withoutOurs(misc: string): string {
  if (!/SpaceAfter=No|NER=|Entity=/.test(misc)) return misc
  return misc
    .split('|')
    .filter((pair) => pair !== 'SpaceAfter=No' && !/^(?:NER|Entity)=/.test(pair))
    .join('|')
}
