import type { Span } from '@chugiai/text'
import type { LineReader, ReadItem, ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { unescapeName } from '../text/names.ts'
import { textsOf } from '../text/texts.ts'
import { layTokens } from '../tokens/lay-tokens.ts'
import { readTags } from '../tokens/tags.ts'
import { addMentions } from './add-mentions.ts'
import { BracketReader, USUAL_FIELDS } from './mention-brackets.ts'

/** Columns behind the form, by the names that the words' attributes have. */
export const FIELDS = ['lemma', 'upos', 'xpos', 'feats', 'head', 'deprel', 'deps', 'misc'] as const

/** A token of the surface: a word, or several words that are written as one. */
interface Surface {
  readonly form: string
  readonly isFollowedByBlank: boolean
  readonly words: (readonly string[])[]
  /** Tag of the name that it is part of, from `NER=` in its last column. */
  readonly tag: string
  /** Brackets of mentions, from `Entity=` in its last column, or in that of its words. */
  readonly brackets: string
}

/** A word that is not in the text, behind so many tokens of the sentence. */
interface EmptyNode {
  readonly after: number
  readonly fields: readonly string[]
}

interface Sentence {
  readonly text: string | undefined
  readonly tokens: readonly Surface[]
  readonly empties: readonly EmptyNode[]
}

/** Label of a word that has no letters in the text. */
const EMPTY = 'empty'

/** Reads CoNLL-U line by line: a document at each `# newdoc`. */
export function conlluReader(name: string, options: ReadOptions): LineReader {
  const stem = stemOf(name)
  let count = 0
  let id: string | undefined
  let sentences: Sentence[] = []
  let lines: string[] = []
  let comments: string[] = []
  let issues: FormatIssue[] = []
  let fields = USUAL_FIELDS
  const endSentence = () => {
    if (lines.length > 0) sentences.push(toSentence(lines, comments, issues))
    lines = []
    comments = []
  }
  function* endDocument(): Generator<ReadItem> {
    endSentence()
    if (sentences.length > 0) {
      const own = id ?? (count === 0 ? stem : `${stem}-${count + 1}`)
      yield* toDocument(own, { sentences, issues, fields, raw: textsOf(options, own, count) }, options)
      count++
    }
    sentences = []
    issues = []
    id = undefined
  }
  return {
    *line(line) {
      const newdoc = /^#\s*newdoc(?:\s+id\s*=\s*(.*))?$/.exec(line)
      if (newdoc !== null) {
        yield* endDocument()
        id = newdoc[1]?.trim() || undefined
      } else if (line.startsWith('#')) {
        comments.push(line)
        fields = /^#\s*global\.Entity\s*=\s*(\S+)/.exec(line)?.[1]?.split('-') ?? fields
      } else if (line.trim() !== '') lines.push(line)
      else {
        endSentence()
        if (options.split === 'sentence') yield* endDocument()
      }
    },
    end: endDocument,
  }
}

function toSentence(lines: readonly string[], comments: readonly string[], issues: FormatIssue[]): Sentence {
  const tokens: Surface[] = []
  const empties: EmptyNode[] = []
  let until = 0
  for (const line of lines) {
    const fields = line.split('\t')
    const [id = '', form = '', ...rest] = fields
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (fields.length !== 10 || !/^\d+(?:-\d+|\.\d+)?$/.test(id)) {
      issues.push(formatIssue('invalid_line', `No line of ten columns: '${line.slice(0, 60)}'`, { severity: 'error' }))
    } else if (range !== null) {
      until = Number(range[2])
      tokens.push({ ...surfaceOf(form, rest), words: [] })
    } else if (id.includes('.')) {
      empties.push({ after: tokens.length, fields })
    } else if (Number(id) <= until) addWord(tokens, fields)
    else tokens.push({ ...surfaceOf(form, rest), words: [fields] })
  }
  const text = comments.map((line) => /^#\s*text\s*=\s?(.*)$/.exec(line)?.[1]).find((found) => found !== undefined)
  return { text, tokens, empties }
}

/** A word of what is written as one; a mention may be of it alone. */
function addWord(tokens: Surface[], fields: readonly string[]): void {
  const token = tokens.pop()
  if (token === undefined) return
  const brackets = token.brackets + miscOf(fields.at(-1), 'Entity')
  tokens.push({ ...token, brackets, words: [...token.words, fields] })
}

function surfaceOf(form: string, rest: readonly string[]) {
  const misc = rest.at(-1) ?? '_'
  const isFollowedByBlank = !misc.split('|').includes('SpaceAfter=No')
  return { form, isFollowedByBlank, tag: miscOf(misc, 'NER') || 'O', brackets: miscOf(misc, 'Entity') }
}

/** The value of a name in the last column; empty where it has none. */
function miscOf(misc = '_', name: string): string {
  if (misc === '_') return ''
  const pair = misc.split('|').find((one) => one.startsWith(`${name}=`))
  return pair === undefined ? '' : pair.slice(name.length + 1)
}

/** What a document is made of. */
interface Parts {
  readonly sentences: readonly Sentence[]
  readonly issues: readonly FormatIssue[]
  /** Names of the fields of mentions. */
  readonly fields: readonly string[]
  readonly raw: string | undefined
}

function* toDocument(id: string, { sentences, issues, fields, raw }: Parts, options: ReadOptions): Generator<ReadItem> {
  const laid =
    raw === undefined
      ? layEach(sentences)
      : { ...layTokens(sentences.flatMap(formsOf), [0], raw, options.fold), sentences }
  const builder = new DocumentBuilder('conllu', laid.text)
  let at = 0
  for (const sentence of laid.sentences) {
    addSentence(builder, sentence, laid.spans.slice(at, at + sentence.tokens.length), options.layer ?? 'mentions')
    at += sentence.tokens.length
  }
  const brackets = readBrackets(laid.sentences, fields)
  const wrong = addMentions(builder, brackets, laid.spans, options.layer ?? 'mentions')
  for (const issue of [...issues, ...laid.issues, ...wrong]) yield { ...issue, document: id }
  yield builder.build(id)
}

/** The brackets of all sentences, of words in the text and of others in their places. */
function readBrackets(sentences: readonly Sentence[], names: readonly string[]): BracketReader {
  const reader = new BracketReader(names)
  let first = 0
  for (const { tokens, empties } of sentences) {
    const unwritten = new Map<number, string>()
    for (const { after, fields } of empties)
      unwritten.set(after, (unwritten.get(after) ?? '') + miscOf(fields.at(-1), 'Entity'))
    for (let i = 0; i <= tokens.length; i++) {
      const place = { start: first + i, end: first + i }
      reader.read(unwritten.get(i) ?? '', place)
      reader.read(tokens[i]?.brackets ?? '', { ...place, end: place.end + 1 })
    }
    first += tokens.length
  }
  return reader
}

function formsOf({ tokens }: Sentence): string[] {
  return tokens.map(({ form }) => form)
}

/** The texts of the sentences, a line each, with the tokens of each laid on its own. */
function layEach(sentences: readonly Sentence[]) {
  let text = ''
  const spans: (Span | null)[] = []
  const issues: FormatIssue[] = []
  const read = sentences.map((written, i) => {
    if (i > 0) text += '\n'
    const own =
      written.text ??
      written.tokens
        .map(({ form, isFollowedByBlank }) => form + (isFollowedByBlank ? ' ' : ''))
        .join('')
        .trimEnd()
    const surface = layTokens(formsOf(written), [0], own)
    const parted = surface.issues.length === 0 ? written : withWordsApart(written)
    const apart = parted === written ? surface : layTokens(formsOf(parted), [0], own)
    // Some texts hold the words of a multiword token, not what is written.
    const [sentence, laid] = apart.issues.length < surface.issues.length ? [parted, apart] : [written, surface]
    spans.push(...laid.spans.map((span) => span && { start: span.start + text.length, end: span.end + text.length }))
    issues.push(...laid.issues)
    text += own
    return sentence
  })
  return { text, spans, issues, sentences: read }
}

/** The words of multiword tokens as tokens of their own. */
function withWordsApart(sentence: Sentence): Sentence {
  const tokens = sentence.tokens.flatMap((token): Surface[] =>
    token.words.length < 2
      ? [token]
      : token.words.map((fields) => ({ ...surfaceOf(fields[1] ?? '', fields.slice(2)), words: [fields] })),
  )
  return { ...sentence, tokens }
}

function addSentence(
  builder: DocumentBuilder,
  { tokens, empties }: Sentence,
  spans: readonly (Span | null)[],
  layer: string,
): void {
  const placed = spans.filter((span) => span !== null)
  if (placed.length === 0) return
  builder.span('sentences', 'sentence', [{ start: placed[0]!.start, end: placed.at(-1)!.end }])
  tokens.forEach(({ words }, i) => {
    const span = spans[i]
    if (span == null) return
    for (const fields of words) {
      const form = words.length > 1 ? { form: fields[1] ?? '' } : {}
      builder.span('words', 'word', [span], { attributes: { ...form, ...attributesOf(fields) } })
    }
  })
  for (const { after, fields } of empties) {
    const place = placed.findLast((_, i) => i < after)?.end ?? placed[0]?.start ?? 0
    const attributes = { form: fields[1] ?? '', ...attributesOf(fields) }
    builder.span('words', EMPTY, [{ start: place, end: place }], { attributes })
  }
  for (const { start, end, label } of readTags(tokens.map(({ tag }) => tag))) {
    const pieces = spans.slice(start, end).filter((span) => span !== null)
    if (pieces.length > 0)
      builder.span(layer, unescapeName(label), [{ start: pieces[0]!.start, end: pieces.at(-1)!.end }])
  }
}

function attributesOf(fields: readonly string[]): Record<string, string> {
  const attributes: Record<string, string> = {}
  FIELDS.forEach((name, i) => {
    const value = name === 'misc' ? withoutOurs(fields[i + 2]!) : fields[i + 2]!
    if (value !== '_' && value !== '') attributes[name] = value
  })
  return attributes
}

/** What of the last column is not said by spans and places. */
function withoutOurs(misc: string): string {
  return misc
    .split('|')
    .filter((pair) => pair !== 'SpaceAfter=No' && !/^(?:NER|Entity)=/.test(pair))
    .join('|')
}
