import { covers, type Span } from '@chugiai/text'
import type { Article } from '../schema/article.ts'
import type { Block, BlockType } from '../schema/block.ts'
import { type Fault, fault } from './report.ts'

/** Fields that name a block or a figure name one that is there and of the right kind, and lie inside it. */
export function lintReferences(article: Article): Fault[] {
  return [...lintBlockReferences(article), ...lintFigureReferences(article), ...lintInsideBlocks(article)]
}

interface Reference {
  readonly path: string
  readonly field: { readonly block?: string; readonly span?: Span } | undefined
  readonly type: BlockType
}

function references({ title, lede, pageDate, byline, figures }: Article): Reference[] {
  return [
    { path: 'title', field: title, type: 'title' },
    { path: 'lede', field: lede, type: 'lede' },
    { path: 'pageDate', field: pageDate, type: 'page_date' },
    { path: 'byline', field: byline, type: 'byline' },
    ...figures.map(({ caption }, i) => ({ path: `figures[${i}].caption`, field: caption, type: 'caption' as const })),
  ]
}

function lintBlockReferences(article: Article): Fault[] {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]))
  return references(article).flatMap(({ path, field, type }) => {
    if (field?.block === undefined || field.span === undefined) return []
    const block = blocks.get(field.block)
    if (block === undefined) return fault('unknown_block', `${path}.block`, `There is no block '${field.block}'`)
    const faults: Fault[] = []
    if (block.type !== type) {
      faults.push(fault('wrong_block_type', `${path}.block`, `Block ${block.id} is of type ${block.type}, not ${type}`))
    }
    if (!covers(block.span, field.span)) faults.push(outside(`${path}.span`, field.span, `block ${block.id}`))
    return faults
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
  for (const [i, { id, caption }] of figures.entries()) {
    const block = blocks.find((candidate) => candidate.id === caption?.block)
    if (block === undefined || block.figure === id) continue
    const message = `Figure ${id} has its caption in block ${block.id}, which belongs to figure ${block.figure ?? 'none'}`
    faults.push(fault('figure_mismatch', `figures[${i}].caption.block`, message))
  }
  return faults
}

/** Parts of a field lie inside it: names in the byline, credits and people in the block of their caption. */
function lintInsideBlocks(article: Article): Fault[] {
  return [...lintByline(article), ...lintFigureParts(article), ...lintSurroundings(article)]
}

function lintByline({ byline }: Article): Fault[] {
  if (byline === undefined) return []
  const parts = [
    ...byline.people.map(({ span }, i) => [`byline.people[${i}].span`, span] as const),
    ['byline.staff.span', byline.staff?.span],
    ['byline.attribution.span', byline.attribution?.span],
  ] as const
  return parts.flatMap(([path, span]) =>
    span && !(byline.span && covers(byline.span, span)) ? outside(path, span, 'the byline') : [],
  )
}

function lintFigureParts({ blocks, figures }: Article): Fault[] {
  return figures.flatMap(({ id, credit, people = [] }, i) => {
    const captions = blocks.filter(({ figure }) => figure === id)
    const parts = [
      [`figures[${i}].credit.span`, credit?.span],
      ...people.map(({ span }, k) => [`figures[${i}].people[${k}].span`, span] as const),
    ] as const
    return parts.flatMap(([path, span]) =>
      span && !isInside(captions, span) ? outside(path, span, `figure ${id}`) : [],
    )
  })
}

/** A section, a tag or a link that is read off the text stands in a block. */
function lintSurroundings({ blocks, section, tags = [], related = [] }: Article): Fault[] {
  const parts = [
    ['section.span', section?.span],
    ...tags.map(({ span }, i) => [`tags[${i}].span`, span] as const),
    ...related.map(({ span }, i) => [`related[${i}].span`, span] as const),
  ] as const
  return parts.flatMap(([path, span]) => (span && !isInside(blocks, span) ? outside(path, span, 'every block') : []))
}

function isInside(blocks: readonly Block[], span: Span): boolean {
  return blocks.some((block) => covers(block.span, span))
}

function outside(path: string, span: Span, of: string): Fault {
  return fault('span_outside_block', path, `The span ${span.start}-${span.end} lies outside ${of}`, span)
}
