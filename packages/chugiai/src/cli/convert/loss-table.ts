import type { FormatIssue } from '@chugiai/formats'

/** How many messages of one kind are shown. */
const SHOWN = 3

/** What was lost, by kind: how much in how many documents, and the first of it. */
export function lossTable(issues: readonly FormatIssue[]): string {
  const kinds = new Map<string, FormatIssue[]>()
  for (const issue of issues) {
    const own = kinds.get(issue.code)
    if (own === undefined) kinds.set(issue.code, [issue])
    else own.push(issue)
  }
  return [...kinds].map(([code, own]) => kindLines(code, own)).join('')
}

function kindLines(code: string, issues: readonly FormatIssue[]): string {
  const count = issues.reduce((sum, issue) => sum + issue.count, 0)
  const documents = new Set(issues.flatMap(({ document }) => document ?? [])).size
  const head = `${issues[0]!.severity} ${code}: ${count} in ${documents} ${documents === 1 ? 'document' : 'documents'}\n`
  const shown = issues.slice(0, SHOWN).map(({ document, message, hint }) => {
    return `  ${document === undefined ? '' : `${document}: `}${message}${hint === undefined ? '' : `. ${hint}`}\n`
  })
  return head + shown.join('') + (issues.length > SHOWN ? `  and ${issues.length - SHOWN} more\n` : '')
}
