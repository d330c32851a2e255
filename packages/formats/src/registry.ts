import { bioc, biocJson } from './bioc/index.ts'
import { brat } from './brat/index.ts'
import { conll } from './conll/index.ts'
import { conllu } from './conllu/index.ts'
import { csv } from './csv/index.ts'
import { doccano } from './doccano/index.ts'
import { document } from './document/index.ts'
import type { ByteFormat } from './format/byte-format.ts'
import type { Format } from './format/format.ts'
import { bdoc, gate } from './gate/index.ts'
import { html } from './html/index.ts'
import { huggingface } from './huggingface/index.ts'
import { inception } from './inception/inception.ts'
import { inlineXml } from './inline-xml/index.ts'
import { jsonCas } from './json-cas/index.ts'
import { labelStudio } from './label-studio/index.ts'
import { langextract } from './langextract/index.ts'
import { parquet } from './parquet/parquet.ts'
import { prodigy } from './prodigy/index.ts'
import { pubannotation } from './pubannotation/index.ts'
import { pubtator } from './pubtator/index.ts'
import { spacy } from './spacy/index.ts'
import { tei } from './tei/index.ts'
import { webAnnotation } from './web-annotation/index.ts'
import { webannoTsv } from './webanno-tsv/index.ts'
import { xmi } from './xmi/index.ts'

/** The formats of text, those that people use most first. */
export const formats: readonly Format[] = [
  brat,
  conll,
  conllu,
  doccano,
  labelStudio,
  spacy,
  huggingface,
  prodigy,
  csv,
  langextract,
  pubannotation,
  webannoTsv,
  xmi,
  jsonCas,
  webAnnotation,
  bioc,
  biocJson,
  pubtator,
  inlineXml,
  tei,
  html,
  gate,
  bdoc,
  document,
]

/** The formats of bytes: their code is loaded when one of them is first used. */
export const byteFormats: readonly ByteFormat[] = [parquet, inception]
