import { type Alignment, AlignmentBuilder } from '@chugiai/text'
import type { Edits } from './edits.ts'

/** Records the changes in a whole text. */
export class AlignmentRecorder extends AlignmentBuilder {
  /** Records what rules changed one after another in the part that comes next, as one change where they touched the same. */
  takeOver(edits: readonly Edits[]): void {
    if (edits.length === 1) edits[0]!.replay(this)
    else this.#append(edits.map(alignmentOf).reduce((alignment, next) => alignment.compose(next)))
  }

  #append(alignment: Alignment): void {
    const sections = alignment.toJSON()
    for (let i = 0; i < sections.length; i += 2) {
      if (sections[i + 1]! < 0) this.keep(sections[i]!)
      else this.replace(sections[i]!, sections[i + 1]!)
    }
  }
}

function alignmentOf(edits: Edits): Alignment {
  const builder = new AlignmentBuilder()
  edits.replay(builder)
  return builder.build()
}
