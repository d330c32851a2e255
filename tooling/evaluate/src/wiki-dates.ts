import { readArguments } from './arguments.ts'
import judged from './judged-dates.json' with { type: 'json' }
import { type JudgedDate, scoreJudgedDates } from './judged-dates.ts'
import { readWikiTexts } from './wiki-texts.ts'

// npm run wiki-dates -w @chugiai/evaluate -- SHARED_FOLDER [--json]
// A hundred expressions that findDates found in 2,000 sentences of Wikipedia, drawn with a seed and judged by a reader;
// by article and offset, since the text itself is not ours.
const { folder, isJson } = readArguments('wiki-dates')
const texts = readWikiTexts(folder)
const dates = judged as unknown as readonly JudgedDate[]
const { right, missed } = scoreJudgedDates(dates, (article) => texts.get(article))
if (isJson) console.log(JSON.stringify({ right, total: dates.length, missed }, null, 2))
else
  console.log([`${right}/${dates.length} right in span and value`, ...missed.map((date) => date.join(' '))].join('\n'))
