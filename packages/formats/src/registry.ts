import { brat } from './brat/index.ts'
import { conll } from './conll/index.ts'
import { doccano } from './doccano/index.ts'
import type { Format } from './format/format.ts'
import { langextract } from './langextract/index.ts'
import { prodigy } from './prodigy/index.ts'
import { pubannotation } from './pubannotation/index.ts'

/** The formats, those that people use most first. */
export const formats: readonly Format[] = [brat, conll, doccano, prodigy, langextract, pubannotation]
