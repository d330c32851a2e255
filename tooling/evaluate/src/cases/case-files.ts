import { checkOffsets, checkPositions, checkQuotes } from './anchoring.ts'
import type { CheckFile } from './case.ts'
import { checkDates } from './dates.ts'
import { checkBytes, checkConvertedLetters, checkConvertedTexts } from './encodings.ts'
import { checkArtsteinPoesio, checkDkpro, checkNltk, checkSimpledorff } from './metrics-agreement.ts'
import { checkConlleval, checkNervaluate, checkSeqeval } from './metrics-spans.ts'
import { checkSpokenForms, checkWrittenForms } from './spoken-forms.ts'
import { checkSpokenNews } from './spoken-news.ts'
import { checkTonePlacement } from './tone-placement.ts'

/** Case files below `cases`, and what checks each. A path that ends in `/` stands for every file of that folder. */
export const CASE_FILES: readonly (readonly [path: string, check: CheckFile])[] = [
  ['spoken-forms/text_normalization/', checkSpokenForms],
  ['spoken-forms/inverse_text_normalization/', checkWrittenForms],
  ['spoken-news/strings.tsv', checkSpokenNews],
  ['spoken-news/dates.tsv', checkSpokenNews],
  ['dates/relative-dates.tsv', checkDates],
  ['legacy-encodings/iconv_vectors.json', checkBytes],
  ['legacy-encodings/vietnamese-conversion_vectors.json', checkConvertedTexts],
  ['legacy-encodings/charsets.vietnamese-conversion.txt', checkConvertedLetters],
  ['tone-placement/open-rhymes.tsv', checkTonePlacement],
  ['metrics/dkpro_coding.json', checkDkpro],
  ['metrics/nltk_agreement.json', checkNltk],
  ['metrics/nltk_artstein_poesio_example.txt', checkArtsteinPoesio],
  ['metrics/simpledorff.json', checkSimpledorff],
  ['metrics/nervaluate_semeval2013.json', checkNervaluate],
  ['metrics/seqeval_cases.json', checkSeqeval],
  ['metrics/conlleval_tiny_cases.json', checkConlleval],
  ['anchoring/apache-annotator-text-quote-match-cases.json', checkQuotes],
  ['anchoring/apache-annotator-text-position-match-cases.json', checkPositions],
  ['anchoring/gatenlp-utf16-codepoint-offset-map.json', checkOffsets],
]
