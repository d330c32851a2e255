import { PhraseTable } from '../phrase-table.ts'
import { ORG_HEADS } from '../vocabulary/organizations.ts'

/** The words that names of organizations begin with: *Công ty*, *UBND*, *Quốc hội*. */
export const ORG_HEAD = new PhraseTable(ORG_HEADS)
