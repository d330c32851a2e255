import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPassage, findMentions, type Passage, type RuleMention, type settingsOf } from '../recognizer.ts'

interface Reading {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly rule: string
}

/**
 * What the rules said of the sentences at some time: sentence, start and end (UTF-16, in the text that is trained on),
 * label, rule. Kept in a file, since the rules change, and since rules that were written with the sentences in sight are
 * right there more often than elsewhere.
 */
export class RuleReadings {
  private readonly bySentence = new Map<string, Reading[]>()

  constructor(tsv: string) {
    for (const line of tsv.split('\n')) {
      const [sentence = '', start, end, label = '', rule = ''] = line.split('\t')
      if (rule === '') continue
      const own = this.bySentence.get(sentence) ?? []
      own.push({ start: Number(start), end: Number(end), label, rule })
      this.bySentence.set(sentence, own)
    }
  }

  /** Sentences in which something was found. */
  sentences(): string[] {
    return [...this.bySentence.keys()]
  }

  /** The mentions of a sentence, by its tokens. */
  of(sentence: string, tokens: Passage['tokens']): RuleMention[] {
    return (this.bySentence.get(sentence) ?? []).flatMap(({ start, end, label, rule }) => {
      const from = tokens.findIndex((token) => token.end > start)
      const to = tokens.findLastIndex((token) => token.start < end) + 1
      return from >= 0 && from < to ? [{ from, to, label, rule }] : []
    })
  }
}

const KEPT = ['rules.tsv', 'rules-later.tsv']

/**
 * The readings that names are trained with: of the rules before they were written with these sentences in sight (commit
 * 48e9b5b), and of the rules of commit 3767d91, which were. The first are as often right as rules are elsewhere; the
 * second say what the rules that are shipped say.
 */
export function keptReadings(repository: string): RuleReadings[] {
  const folder = join(repository, 'tooling/train/readings')
  return KEPT.map((name) => new RuleReadings(readFileSync(join(folder, name), 'utf8')))
}

/** What the rules of the time when they were added said of the sentences of `corpus/made-sentences`. */
export function madeReadings(repository: string): RuleReadings {
  return new RuleReadings(readFileSync(join(repository, 'tooling/train/readings/made.tsv'), 'utf8'))
}

/** What today's rules say of sentences, as the file has it. */
export function writeReadings(
  sentences: readonly { readonly id: string; readonly text: string }[],
  settings: Awaited<ReturnType<typeof settingsOf>>,
): string {
  const lines = sentences.flatMap(({ id, text }) => {
    const passage = createPassage(text)
    const { tokens } = passage
    const found = findMentions(passage, { blocks: [], known: [], admits: () => true }, settings)
    return found.map(({ from, to, label, rule }) =>
      [id, tokens[from]!.start, tokens[to - 1]!.end, label, rule].join('\t'),
    )
  })
  return `${lines.join('\n')}\n`
}
