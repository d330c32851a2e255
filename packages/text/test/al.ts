import { type Alignment, AlignmentBuilder } from '../src/index.ts'

/**
 * An alignment in its own little language: `'2 3:1 4 1:0'` keeps 2, turns 3 into 1, keeps 4, removes 1.
 */
export function al(sections: string): Alignment {
  const builder = new AlignmentBuilder()
  for (const section of sections.split(' ').filter(Boolean)) {
    const [source, target] = section.split(':').map(Number)
    if (target === undefined) builder.keep(source!)
    else builder.replace(source!, target)
  }
  return builder.build()
}

/** The reverse of {@link al}, for readable failures. */
export function formatAl(alignment: Alignment): string {
  const json = alignment.toJSON()
  const sections: string[] = []
  for (let i = 0; i < json.length; i += 2)
    sections.push(json[i + 1] === -1 ? `${json[i]}` : `${json[i]}:${json[i + 1]}`)
  return sections.join(' ')
}
