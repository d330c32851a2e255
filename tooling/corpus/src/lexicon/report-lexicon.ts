import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLexicon, checkSecondVerdicts, type LexiconFinding } from './check-lexicon.ts'
import { type LexiconEntry, readLexicon, readSecondVerdicts, VERDICTS } from './entry.ts'
import { type VerdictAgreement, verdictAgreement } from './lexicon-agreement.ts'

/** The lists of a folder by their names. */
export function readLists(folder: string): ReadonlyMap<string, readonly LexiconEntry[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
  return new Map(
    names.map((name) => [name.replace(/\.tsv$/, ''), readLexicon(readFileSync(join(folder, name), 'utf8'))]),
  )
}

/** What `npm run corpus` says of a folder of lists, and what is wrong with it. */
export function reportLexicon(folder: string): { text: string; findings: readonly LexiconFinding[] } {
  const lists = readLists(folder)
  const second = readSecondVerdicts(readFileSync(join(folder, 'second-pass/verdicts.tsv'), 'utf8'))
  const findings = [...checkLexicon(lists), ...checkSecondVerdicts([...lists.values()].flat(), second)]
  const text = [
    formatVerdictCounts(lists),
    'Words judged again, blind to the first verdict:',
    formatVerdictAgreement(verdictAgreement(second)),
  ].join('\n\n')
  return { text, findings }
}

/** How many entries of each verdict each list holds, as lines of text. */
export function formatVerdictCounts(lists: ReadonlyMap<string, readonly LexiconEntry[]>): string {
  const line = (name: string, entries: readonly LexiconEntry[]) =>
    row(name, [
      entries.length,
      ...[...VERDICTS].reverse().map((verdict) => entries.filter((entry) => entry.verdict === verdict).length),
    ])
  return [
    row('', ['words', 'sure', 'maybe', 'no']),
    ...[...lists].map(([name, entries]) => line(name, entries)),
    line('all', [...lists.values()].flat()),
  ].join('\n')
}

function formatVerdictAgreement(rows: readonly VerdictAgreement[]): string {
  const share = (value: number | null) => value?.toFixed(3) ?? '-'
  return [
    row('pass', ['words', 'same', 'κ', 'weighted κ', 'sure: not no', 'sure again']),
    ...rows.map(({ name, words, same, kappa, weightedKappa, precision, strictPrecision }) =>
      row(name, [words, share(same), share(kappa), share(weightedKappa), share(precision), share(strictPrecision)]),
    ),
  ].join('\n')
}

function row(name: string, cells: readonly (number | string)[]): string {
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(13)).join('')
}
