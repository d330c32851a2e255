import { readFileSync } from 'node:fs'
import {
  applyPatch,
  createDocument,
  invertPatch,
  parseDocument,
  rebaseDocument,
  type SpanAnnotation,
} from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { article, type Revision, revise } from '../cases/revisions.ts'
import { mention } from '../cases/sample.ts'

// REVISIONS says how many there are; REVISION_TEXTS names a JSON file with a list of texts, or of objects with a `text`,
// that are revised instead of made ones.
const REVISIONS = Number(process.env.REVISIONS ?? 120)
const FILE = process.env.REVISION_TEXTS
const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const NAME = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu
const SENTENCE = /[^\n.]+\./g

const texts = FILE === undefined ? [] : (JSON.parse(readFileSync(FILE, 'utf8')) as (string | { text: string })[])
const textOf = (seed: number) => {
  const one = texts[seed % texts.length]
  return one === undefined ? article(seed) : (typeof one === 'string' ? one : one.text).normalize('NFC').slice(0, 8_000)
}

function documentOf(text: string) {
  const spans = (pattern: RegExp, label: string, letter: string) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }, i) => {
      const start = index + found.length - found.trimStart().length
      return mention(text, `${letter}${i}`, label, { start, end: index + found.length })
    })
  return createDocument({
    id: 'd',
    text,
    layers: {
      mentions: { annotations: spans(NAME, 'NAME', 's') },
      sentences: { annotations: spans(SENTENCE, 'sentence', 't') },
    },
  })
}

/** Of the annotations that a reader would keep, those that are somewhere else now; every change of letters must be told. */
function check({ before, after, operations, expected }: Revision): { kept: number; wrong: string[] } {
  const document = documentOf(before)
  const { patch, issues } = rebaseDocument(document, { text: after }, init)
  const next = applyPatch(document, patch)
  expect(next.text).toBe(after)
  expect(parseDocument(JSON.stringify(next)).text).toBe(after)
  expect(JSON.stringify(applyPatch(next, invertPatch(patch)))).toBe(JSON.stringify(document))
  const left = new Map(
    Object.values(next.layers).flatMap(({ annotations }) => annotations.map((one) => [one.id, one as SpanAnnotation])),
  )
  const told = new Set(issues.filter(({ code }) => code === 'span_changed').map(({ message }) => message.split(' ')[1]))
  const wrong: string[] = []
  let kept = 0
  for (const one of Object.values(document.layers).flatMap(
    ({ annotations }) => annotations as readonly SpanAnnotation[],
  )) {
    const there = left.get(one.id)
    expect(told.has(one.id)).toBe(there !== undefined && there.quote !== one.quote)
    const place = expected(one.spans[0]!.start, one.spans[0]!.end)
    if (place === null) continue
    kept++
    const found = there?.spans[0]
    if (found?.start === place.start && found.end === place.end) continue
    wrong.push(`[${operations}] '${one.quote}' is '${there?.quote}' and not '${after.slice(place.start, place.end)}'`)
  }
  return { kept, wrong }
}

test(`of ${REVISIONS} revisions, 99.5 % of what a reader would keep is kept at the right letters`, () => {
  let kept = 0
  const wrong: string[] = []
  for (let seed = 1; seed <= REVISIONS; seed++) {
    const result = check(revise(textOf(seed), seed))
    kept += result.kept
    for (const one of result.wrong) wrong.push(one)
  }
  if (process.env.REVISIONS !== undefined)
    process.stdout.write(`${kept - wrong.length} of ${kept} kept\n${wrong.join('\n')}\n`)
  expect(kept).toBeGreaterThan(REVISIONS * 20)
  expect(wrong.length / kept, wrong.slice(0, 5).join('\n')).toBeLessThanOrEqual(0.005)
}, 600_000)
