import { readArguments } from './arguments.ts'
import judged from './judged-readings.json' with { type: 'json' }
import { type JudgedReading, scoreJudgedReadings } from './judged-readings.ts'
import { readWikiTexts } from './wiki-texts.ts'

// npm run wiki-readings -w @chugiai/evaluate -- SHARED_FOLDER [--json]
// Two hundred figures of 5,000 sentences of Wikipedia, drawn with a seed, with the reading that a reader judged right; by
// article and offset, since the text itself is not ours.
const { folder, isJson } = readArguments('wiki-readings')
const texts = readWikiTexts(folder)
const readings = judged as unknown as readonly JudgedReading[]
const { right, missed } = scoreJudgedReadings(readings, (article) => texts.get(article))
if (isJson) console.log(JSON.stringify({ right, total: readings.length, missed }, null, 2))
else console.log([`${right}/${readings.length} read right`, ...missed.map((reading) => reading.join(' '))].join('\n'))
