import type { Lone, RuleReport, RuleScore } from './score-rules.ts'

/** Precision, recall and F1 by label (`marked`: as the guidelines mark them), then how many mentions of each kind are missed or made up, the most first. */
export function formatRules({ scores, marked, lone }: RuleReport): string {
  return [
    'label          gold   found    same       P       R      F1',
    ...scores.map((score) => scoreLine(score)),
    ...marked.map((score) => scoreLine({ ...score, label: `${score.label} marked` })),
    '',
    'side    label    kind           number  such as',
    ...groupsOf(lone).map(groupLine),
  ].join('\n')
}

function scoreLine({ label, gold, found, same }: RuleScore): string {
  const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1))
  const rates = [percent(same, found), percent(same, gold), percent(2 * same, gold + found)]
  return label.padEnd(11) + [gold, found, same, ...rates].map((cell) => String(cell).padStart(8)).join('')
}

function groupsOf(lone: readonly Lone[]): Lone[][] {
  const groups = new Map<string, Lone[]>()
  for (const name of lone) {
    const key = `${name.side} ${name.label} ${name.kind}`
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

const EXAMPLES = 4

function groupLine(names: readonly Lone[]): string {
  const [{ side, label, kind } = { side: '', label: '', kind: '' }] = names
  const examples = names.slice(0, EXAMPLES).map(({ letters, sentence }) => `${letters} (${sentence})`)
  return `${side.padEnd(8)}${label.padEnd(9)}${kind.padEnd(15)}${String(names.length).padStart(6)}  ${examples.join('; ')}`
}

/** Every mention on one side alone, a line each, columns parted by tabs. */
export function listLone(lone: readonly Lone[]): string {
  const lines = lone.map(({ side, label, kind, sentence, span, letters }) =>
    [side, label, kind, sentence, span.start, span.end, letters].join('\t'),
  )
  return ['side\tlabel\tkind\tsentence\tstart\tend\tletters', ...lines, ''].join('\n')
}
