// Gives the output of a token-classification pipeline of @huggingface/transformers, which has no offsets, its places:
//   const tagger = await pipeline('token-classification', 'NlpHUST/ner-vietnamese-electra-base')
//   const { document, issues } = placeTags(createDocument({ id: 'tin-1', text }), await tagger(text), { model: 'electra' })
import { alignTokens, applyPatch, groundQuotes } from '@chugiai/annotation'

/**
 * Spans of what a tagger found. Tags of single pieces (`B-PER`, `##n`) are joined; groups (`entity_group`) are taken as
 * they are. With `ignore_labels: []` every piece is there, and is laid on the text one after another; without it, what
 * was found is looked for in order of reading.
 *
 * @param {import('@chugiai/annotation').AnnotatedDocument} document
 * @param {readonly { entity?: string, entity_group?: string, score: number, index?: number, word: string }[]} output
 * @param {{ model?: string, layer?: string, fold?: import('@chugiai/annotation').Fold }} options
 */
export function placeTags(document, output, { model = 'tagger', layer = 'mentions', fold } = {}) {
  const groups = output.every(({ entity_group }) => entity_group !== undefined)
    ? output.map(groupOf)
    : groupTags(output)
  const isWhole = output.length > 0 && output.every(({ index }, i) => index === (output[0].index ?? 0) + i)
  const folded = fold === undefined ? {} : { fold }
  // Where every piece is there, places need no search: each piece has its own.
  const laid = isWhole
    ? alignTokens(
        document.text,
        output.map(({ word }) => word),
        folded,
      )
    : null
  const extractions = groups.map(({ label, quote, score, first, last }) => {
    const [start, end] = laid === null ? [] : [laid.spans[first]?.start, laid.spans[last]?.end]
    const isPlaced = start !== undefined && end !== undefined
    const around = isPlaced
      ? { before: document.text.slice(Math.max(0, start - 40), start), after: document.text.slice(end, end + 40) }
      : {}
    return { label, quote: isPlaced ? document.text.slice(start, end) : quote, score, ...around }
  })
  const { patch, quotes, issues } = groundQuotes(document, extractions, {
    id: `tags-${document.id}`,
    author: model,
    at: new Date().toISOString(),
    origin: { kind: 'model', name: model },
    layer,
    order: 'reading',
    ...folded,
  })
  return { document: applyPatch(document, patch), quotes, issues: [...(laid?.issues ?? []), ...issues] }
}

function groupOf({ entity_group, word, score }, i) {
  return { label: entity_group, quote: readable([word]), score, first: i, last: i }
}

/** Joins pieces that go on one another: `B-PER`, `I-PER`, and pieces of one word whatever their tags say. */
function groupTags(output) {
  const groups = []
  let before = null
  for (const [i, { entity = 'O', word, score, index = i }] of output.entries()) {
    const [, prefix = 'I', label = entity] = /^([BIESLU])-(.*)$/.exec(entity) ?? []
    const last = groups.at(-1)
    const isNext = before !== null && index === before.index + 1 && before.label !== null
    const isPart = isNext && /^##/.test(word)
    const goesOn = isPart || (isNext && label === before.label && prefix !== 'B' && prefix !== 'S' && prefix !== 'U')
    if (entity === 'O' && !isPart) before = { index, label: null }
    else {
      if (goesOn && last !== undefined)
        Object.assign(last, { words: [...last.words, word], last: i, score: Math.min(last.score, score) })
      else groups.push({ label, words: [word], score, first: i, last: i })
      before = { index, label: goesOn ? before.label : label }
    }
  }
  return groups.map(({ words, ...rest }) => ({ ...rest, quote: readable(words) }))
}

/** Pieces as text: `##` and no mark join (`▁` of SentencePiece parts), `_` stands for the blank within a word. */
function readable(words) {
  const isSentencePiece = words.some((word) => word.startsWith('▁'))
  const joined = words.reduce((text, word) => {
    if (word.startsWith('##')) return text + word.slice(2)
    return isSentencePiece
      ? text + word.replace('▁', ' ')
      : text.endsWith('@@')
        ? text.slice(0, -2) + word
        : `${text} ${word}`
  }, '')
  return joined.replaceAll('_', ' ').trim()
}
