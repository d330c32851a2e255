import { covers } from '@chugiai/text'
import type { Article } from '../schema/article.ts'
import { type Fault, fault } from './report.ts'

/** Fields that name a block or a figure name one that is there, and lie inside it. */
export function lintReferences(article: Article): Fault[] {
  return [...lintBlockReferences(article), ...lintFigureReferences(article)]
}

function lintBlockReferences(article: Article): Fault[] {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]))
  const { title, lede, pageDate, byline } = article
  const captions = article.figures.map(({ caption }, i) => [`figures[${i}].caption`, caption] as const)
  const fields = [['title', title], ['lede', lede], ['pageDate', pageDate], ['byline', byline], ...captions] as const
  return fields.flatMap(([path, field]) => {
    if (field === undefined) return []
    const block = blocks.get(field.block)
    if (block === undefined) return fault('unknown_block', `${path}.block`, `There is no block '${field.block}'`)
    if (covers(block.span, field.span)) return []
    return fault('span_outside_block', `${path}.span`, `The span lies outside block ${block.id}`, field.span)
  })
}

function lintFigureReferences({ blocks, figures }: Article): Fault[] {
  const faults: Fault[] = []
  const ids = new Set<string>()
  for (const [i, { id }] of figures.entries()) {
    if (ids.has(id)) faults.push(fault('duplicate_id', `figures[${i}].id`, `Figure id '${id}' is used twice`))
    ids.add(id)
  }
  for (const [i, { figure, span }] of blocks.entries()) {
    if (figure === undefined || ids.has(figure)) continue
    faults.push(fault('unknown_figure', `blocks[${i}].figure`, `There is no figure '${figure}'`, span))
  }
  return faults
}
