import { visible } from '../terminal/visible.ts'
import type { CorpusStats, Counts } from './corpus-stats.ts'

const BAR = 40 // columns of the longest bar

/** The stats as a table with bars, for a terminal. */
export function formatStats(stats: CorpusStats): string {
  const { records, failed, empty, lengths } = stats
  const head = [
    `${records} records${failed > 0 ? `, ${failed} failed` : ''}${empty > 0 ? `, ${empty} empty` : ''}`,
    `${lengths.total} characters; shortest ${lengths.least ?? '–'}, median ${lengths.median ?? '–'}, longest ${lengths.most ?? '–'}`,
  ]
  const sections = sectionsOf(stats).flatMap(([title, counts]) => ['', title, ...bars(counts)])
  return `${[...head, ...sections].map(visible).join('\n')}\n`
}

/** What is counted, with its title; what has nothing is left out. */
function sectionsOf({ lengths, labels, languages, encodings, flags }: CorpusStats): [string, [string, number][]][] {
  const histogram = lengths.histogram.map(({ below, count }): [string, number] => [`< ${below}`, count])
  const named = (counts: Counts) => Object.entries(counts)
  const all: [string, [string, number][]][] = [
    ['lengths', histogram],
    ['labels', named(labels)],
    ['languages', named(languages)],
    ['encodings', named(encodings)],
    ['flags', named(flags)],
  ]
  return all.filter(([, counts]) => counts.length > 0)
}

function bars(counts: readonly (readonly [string, number])[]): string[] {
  const most = Math.max(...counts.map(([, count]) => count))
  const widths = [Math.max(...counts.map(([name]) => name.length)), String(most).length] as const
  return counts.map(([name, count]) => {
    const bar = '▇'.repeat(Math.max(1, Math.round((BAR * count) / most)))
    return `  ${name.padEnd(widths[0])}  ${String(count).padStart(widths[1])}  ${bar}`
  })
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}' +
  'table{border-collapse:collapse;width:100%}td{padding:.1rem .5rem}td.n{text-align:right}rect{fill:#2a6f97}' +
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}rect{fill:#61a5c2}}'

/** The stats as a page of HTML with plots; it loads nothing. */
export function statsPage(stats: CorpusStats, title: string): string {
  const { records, failed, empty, lengths } = stats
  const sections = sectionsOf(stats).map(([name, counts]) => `<h2>${escaped(name)}</h2>\n${plot(counts)}`)
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style>
<h1>${escaped(title)}</h1>
<p>${records} records, ${failed} failed, ${empty} empty; ${lengths.total} characters, median ${lengths.median ?? '–'}.</p>
${sections.join('\n')}
</html>
`
}

function plot(counts: readonly (readonly [string, number])[]): string {
  const most = Math.max(...counts.map(([, count]) => count))
  const rows = counts.map(([name, count]) => {
    const width = Math.max(1, Math.round((300 * count) / most))
    const bar = `<svg width="300" height="14" aria-hidden="true"><rect width="${width}" height="14"/></svg>`
    return `<tr><td>${escaped(name)}</td><td class="n">${count}</td><td>${bar}</td></tr>`
  })
  return `<table>${rows.join('\n')}</table>`
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
