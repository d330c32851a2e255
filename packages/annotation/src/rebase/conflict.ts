import type { Change } from '../model/patch.ts'

/** Why a change cannot be made over another patch. */
export type ConflictKind =
  /** Both changed the same fields in different ways, or one changed or now refers to what the other removes. */
  | 'changed'
  /** The other patch removed what this one changes or refers to. */
  | 'removed'
  /** Both added something of this name, and not the same. */
  | 'duplicate'
  /** The other patch took away the text. */
  | 'text_gone'
  /** Both edited the same place of the text. */
  | 'text_overlap'

/** A change that was left out, and why. */
export interface Conflict {
  /** What the two patches disagree about. */
  readonly kind: ConflictKind
  /** As it stands in the patch. */
  readonly change: Change
  /** The same for people. */
  readonly message: string
  /** The fields that both changed. */
  readonly fields?: readonly string[]
}

/** Why a change would leave a reference to nothing, or a circle. */
export type BrokenReference = Pick<Conflict, 'kind' | 'message'>
