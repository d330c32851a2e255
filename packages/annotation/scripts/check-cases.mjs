// Checks the measures and the anchoring against worked cases of other projects and papers, which are not in this
// repository: `node scripts/check-cases.mjs DIR`, where DIR holds `metrics` and `anchoring`. Build the package first.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  bennettS,
  cohenKappa,
  collapseRatings,
  compareSpans,
  describePosition,
  findQuote,
  fleissKappa,
  krippendorffAlpha,
  matchPosition,
  percentAgreement,
  scottPi,
} from '../dist/index.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node scripts/check-cases.mjs DIR')
const read = (name) => readFileSync(join(folder, name), 'utf8')
const readJson = (name) => JSON.parse(read(name))

const say = (line) => process.stdout.write(`${line}\n`)
const count = { right: 0, wrong: 0 }

function check(name, found, expected, tolerance = 0) {
  const isNumber = typeof expected === 'number' && typeof found === 'number'
  const right = isNumber
    ? Math.abs(found - expected) <= tolerance + 1e-12
    : JSON.stringify(found) === JSON.stringify(expected)
  count[right ? 'right' : 'wrong']++
  say(`${right ? 'right' : 'WRONG'}  ${name}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
}

const value = ({ value: score }) => score.value

// What a case may ask for, by the name it has in the files.
const RATINGS = {
  observedAgreement: (table, measure) => MEASURES[measure](table).observed.value,
  expectedAgreement: (table, measure) => MEASURES[measure](table).expected.value,
  kappa: (table, measure) => value(MEASURES[measure](table)),
  maxKappa: (table) => cohenKappa(table).maximum.value,
  percentage: (table) => value(percentAgreement(table)),
  perItemObserved: (table) => fleissKappa(table).perItem,
  alpha: (table, measure) => value(krippendorffAlpha(table, measure.replace('alpha-', ''))),
  alphaNominal: (table) => value(krippendorffAlpha(table)),
  alpha_nominal: (table) => value(krippendorffAlpha(table)),
  alpha_interval: (table) => value(krippendorffAlpha(table, 'interval')),
  alpha_ratio: (table) => value(krippendorffAlpha(table, 'ratio')),
  Do: (table) => krippendorffAlpha(table).observed.value,
  De: (table) => krippendorffAlpha(table).expected.value,
  Do_nominal: (table) => krippendorffAlpha(table).observed.value,
  De_nominal: (table) => krippendorffAlpha(table).expected.value,
  cohenKappa: (table) => value(cohenKappa(table)),
  scottPi: (table) => value(scottPi(table)),
}
const MEASURES = { cohen: cohenKappa, fleiss: fleissKappa }

function checkRatings(name, table, { measure, expected, tol = 0, note = '' }) {
  for (const [what, wanted] of Object.entries(expected)) {
    const label = `${name} ${what}`
    if (what === 'throws') {
      check(`${name} cohen`, value(cohenKappa(table)), null)
      check(`${name} scott`, value(scottPi(table)), null)
    } else if (what === 'perCategory') {
      const { perCategory } = fleissKappa(table)
      for (const [category, score] of Object.entries(wanted)) {
        check(`${label} ${category}`, perCategory[category].value, score, 0.005)
      }
    } else if (what.startsWith('perCategory_')) {
      const find = what.endsWith('alpha') ? krippendorffAlpha : percentAgreement
      for (const [category, score] of Object.entries(wanted)) {
        check(`${label} ${category}`, value(find(collapseRatings(table, Number(category)))), score, tol)
      }
    } else if (what === 'maxObserved') {
      const { maximum, expected: chance } = cohenKappa(table)
      check(label, maximum.value * (1 - chance.value) + chance.value, wanted, tol)
    } else if (what === 'perItemObserved') {
      const items = RATINGS.perItemObserved(table)
      for (const [i, score] of wanted.entries()) check(`${label} ${i}`, items[i], score, tol)
    } else {
      const isRough = what.endsWith('Agreement') && note.includes('observed/expected to 0.01')
      check(label, RATINGS[what](table, measure), wanted, isRough ? 0.01 : tol)
    }
  }
}

/** One row an item, from triples of coder, item and label. */
function tableOf(triples) {
  const coders = [...new Set(triples.map(([coder]) => coder))]
  const items = new Map()
  for (const [coder, item, label] of triples) {
    const row = items.get(item) ?? coders.map(() => null)
    row[coders.indexOf(coder)] = label
    items.set(item, row)
  }
  return [...items.values()]
}

function checkAgreement() {
  for (const [name, entry] of Object.entries(readJson('metrics/dkpro_coding.json'))) {
    checkRatings(name, entry.data, entry)
  }
  for (const [name, entry] of Object.entries(readJson('metrics/nltk_agreement.json'))) {
    if (typeof entry === 'object') checkRatings(`nltk ${name}`, tableOf(entry.triples_coder_item_label), entry)
  }
  for (const { name, ratings, units, expected, tol } of readJson('metrics/simpledorff.json')) {
    const table = Array.from({ length: units }, (_, i) => Object.values(ratings).map((own) => own[i + 1] ?? null))
    checkRatings(name, table, { expected, tol })
  }
  const lines = read('metrics/nltk_artstein_poesio_example.txt').trim().split('\n')
  const survey = tableOf(lines.map((line) => line.split(/\s+/)))
  check('Artstein and Poesio A_o', value(percentAgreement(survey)), 0.88, 1e-9)
  check('Artstein and Poesio π', value(scottPi(survey)), 0.79953, 0.000005)
  check('Artstein and Poesio S', value(bennettS(survey)), 0.82, 0.005)
}

const spanOf = ([label, start, end]) => ({ label, spans: [{ start, end }] })
const MODES = { Strict: 'strict', EntityType: 'type', Exact: 'exact', Partial: 'partial' }

function checkSemEval() {
  for (const { class: group, name, strategy, gold, pred, expected } of readJson('metrics/nervaluate_semeval2013.json')
    .cases) {
    const mode = MODES[strategy.replace('Evaluation', '')]
    const { counts } = compareSpans(gold.map(spanOf), pred.map(spanOf))[mode]
    const { correct, incorrect, partial, missed, spurious } = counts
    check(`${group} ${name} ${mode}`, { correct, incorrect, partial, missed, spurious }, expected)
  }
}

/** Spans of a column of tags, by the rules of conlleval: what goes on without a beginning begins. */
function chunks(sentences) {
  const found = []
  let offset = 0
  for (const tags of sentences) {
    let open = null
    for (const tag of [...tags, 'O']) {
      const [prefix, label] = tag === 'O' ? ['O', null] : [tag[0], tag.slice(2)]
      const goesOn = open !== null && label === open[0] && (prefix === 'I' || prefix === 'E')
      if (!goesOn) {
        if (open !== null) found.push(spanOf([open[0], open[1], offset]))
        open = label === null ? null : [label, offset]
      } else if (prefix === 'E') {
        found.push(spanOf([open[0], open[1], offset + 1]))
        open = null
      }
      offset++
    }
  }
  return found
}

function checkConll() {
  const percent = (score) => ((score.value ?? 0) * 100).toFixed(2)
  for (const [name, { input, conlleval_output: output }] of Object.entries(
    readJson('metrics/conlleval_tiny_cases.json').cases,
  )) {
    const sentences = input
      .trimEnd()
      .split('\n\n')
      .map((sentence) => sentence.split('\n').map((line) => line.split(' ')))
    const column = (k) => chunks(sentences.map((rows) => rows.map((row) => row[k])))
    const { strict } = compareSpans(column(2), column(3))
    const [, precision, recall, f1] = /precision: +([\d.]+)%; recall: +([\d.]+)%; FB1: +([\d.]+)/.exec(output)
    check(`conlleval ${name}`, [strict.micro.precision, strict.micro.recall, strict.micro.f1].map(percent), [
      precision,
      recall,
      f1,
    ])
  }
  const labels = readJson('metrics/seqeval_cases.json').find(({ name }) => name === 'prf_strict_per_label')
  const { strict } = compareSpans(chunks(labels.gold), chunks(labels.pred))
  const rows = { ...strict.byLabel, micro: strict.micro, macro: strict.macro, weighted: strict.weighted }
  for (const [name, { p, r, f }] of Object.entries(labels.expected)) {
    const { precision, recall, f1 } = rows[name]
    check(`seqeval ${name} p`, precision.value ?? 0, p, 1e-7)
    check(`seqeval ${name} r`, recall.value ?? 0, r, 1e-7)
    check(`seqeval ${name} f`, f1.value ?? 0, f, 1e-7)
  }
}

/** The text of a fragment of HTML, and where in it an XPath such as `//b/text()[2]` begins. */
function readFragment(html) {
  const stack = []
  const starts = new Map()
  let text = ''
  for (const [part, close, tag] of html.matchAll(/<(\/?)(\w+)[^>]*>|[^<]+/g)) {
    if (tag === undefined) {
      const path = `//${stack.at(-1)}/text()`
      const nth = [...starts.keys()].filter((key) => key.startsWith(`${path}[`)).length + 1
      starts.set(`${path}[${nth}]`, text.length)
      text += part
    } else if (close === '') stack.push(tag)
    else stack.pop()
  }
  const offsetOf = (path, offset) => starts.get(path.endsWith(']') ? path : `${path}[1]`) + offset
  return { text, offsetOf }
}

function checkAnchoring() {
  const spansOf = (expected, offsetOf) =>
    expected.map(({ startContainerXPath, startOffset, endContainerXPath, endOffset }) => ({
      start: offsetOf(startContainerXPath, startOffset),
      end: offsetOf(endContainerXPath, endOffset),
    }))
  const cases = (name) => Object.entries(readJson(`anchoring/${name}.json`).testCases)
  for (const [name, { html, selector, expected }] of cases('apache-annotator-text-quote-match-cases')) {
    const { text, offsetOf } = readFragment(html)
    check(`quote ${name}`, findQuote(text, selector), spansOf(expected, offsetOf))
  }
  for (const [name, { html, selector, expected }] of cases('apache-annotator-text-position-match-cases')) {
    const { text, offsetOf } = readFragment(html)
    check(`position ${name}`, [matchPosition(text, selector)], spansOf(expected, offsetOf))
  }
  const map = readJson('anchoring/gatenlp-utf16-codepoint-offset-map.json')
  map.codepoint_to_utf16.forEach((utf16, point) => {
    check(`code point ${point}`, matchPosition(map.text, { start: point, end: point }).start, utf16)
  })
  map.utf16_to_codepoint.forEach((point, utf16) => {
    check(`code unit ${utf16}`, describePosition(map.text, { start: utf16, end: utf16 }).start, point)
  })
}

checkAgreement()
checkSemEval()
checkConll()
checkAnchoring()
say(`${count.right} right, ${count.wrong} wrong`)
if (count.wrong > 0) process.exitCode = 1
