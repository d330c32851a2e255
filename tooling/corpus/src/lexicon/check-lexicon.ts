import { tonePlacementStep } from '@chugiai/normalizer'
import { type LexiconEntry, type SecondVerdict, VERDICTS } from './entry.ts'

const TAGS = 'NOUN PROPN VERB ADJ ADV PRON NUM DET ADP SCONJ CCONJ AUX PART INTJ X'.split(' ')
const traditional = tonePlacementStep('traditional')

/** Something that is wrong with an entry. */
export interface LexiconFinding {
  readonly word: string
  readonly message: string
}

/**
 * What is broken in lists of entries, by the name of the list: a form that is not the written one, an unknown verdict or
 * part of speech, a wrong source, an order that is not that of code points, a word that stands twice (whatever its case).
 */
export function checkLexicon(lists: ReadonlyMap<string, readonly LexiconEntry[]>): readonly LexiconFinding[] {
  const findings = [...lists].flatMap(([name, entries]) => [
    ...entries.flatMap((entry) => checkEntry(entry, name)),
    ...checkOrder(entries),
  ])
  return [...findings, ...checkTwins([...lists.values()].flat())]
}

function checkEntry({ word, verdict, tags, source }: LexiconEntry, list: string): LexiconFinding[] {
  const isName = tags.includes('PROPN') || verdict === 'no'
  const tests: [boolean, string][] = [
    [/^\p{L}+(?: \p{L}+)+$/u.test(word), 'is not two syllables or more, of letters with one blank between them'],
    [word === word.normalize('NFC'), 'is not composed'],
    [word === traditional.run(word).text, 'has a tone mark that is not in its traditional place'],
    [isName || word === word.toLowerCase(), 'has a capital and is no name'],
    [VERDICTS.includes(verdict), `has the unknown verdict '${verdict}'`],
    [(tags.length === 0) === (verdict === 'no'), 'has parts of speech exactly when it is no word'],
    [tags.length <= 3 && tags.every((tag) => TAGS.includes(tag)), `has the parts of speech '${tags.join(',')}'`],
    [source === list, `says that it comes from '${source}'`],
  ]
  return tests.filter(([holds]) => !holds).map(([, message]) => ({ word, message }))
}

function checkOrder(entries: readonly LexiconEntry[]): LexiconFinding[] {
  return entries
    .filter(({ word }, i) => i > 0 && word < (entries[i - 1]?.word ?? ''))
    .map(({ word }) => ({ word, message: 'stands behind a greater one' }))
}

function checkTwins(entries: readonly LexiconEntry[]): LexiconFinding[] {
  const seen = new Set<string>()
  return entries.flatMap(({ word }) => {
    const key = word.toLowerCase()
    if (seen.has(key)) return [{ word, message: 'stands twice' }]
    seen.add(key)
    return []
  })
}

/** What is broken in the second passes: an unknown word or verdict, and a first verdict of the last pass that the list changed. */
export function checkSecondVerdicts(
  entries: readonly LexiconEntry[],
  rows: readonly SecondVerdict[],
): readonly LexiconFinding[] {
  const verdicts = new Map(entries.map(({ word, verdict }) => [word, verdict]))
  const last = Math.max(...rows.map(({ round }) => round))
  return rows.flatMap(({ round, word, first, second }) => {
    const tests: [boolean, string][] = [
      [verdicts.has(word), 'was judged again and is in no list'],
      [VERDICTS.includes(first) && VERDICTS.includes(second), 'was judged again with an unknown verdict'],
      [round < last || verdicts.get(word) === first, 'has been changed after the last pass'],
    ]
    return tests.filter(([holds]) => !holds).map(([, message]) => ({ word, message }))
  })
}
