// Checks the grammar over a list of syllables, one a line: node scripts/check-syllables.mjs FILE (after npm run build).
// Prints the listed syllables that the grammar refuses, by reason; exit status 1 when one has no reason.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { isVietnameseSyllable, normalizeText, stripTones } from '../dist/index.js'

const TABLE = new URL('../test/refused-syllables.json', import.meta.url)

/** Groups of listed syllables that the grammar refuses: the reason, and a pattern of the word without tones. */
const EXCEPTIONS = JSON.parse(readFileSync(TABLE, 'utf8')).map(({ reason, pattern }) => [reason, new RegExp(pattern)])

const print = (line) => process.stdout.write(`${line}\n`)
const bare = (word) => stripTones.run(word).text

const lines = readFileSync(process.argv[2], 'utf8').split('\n')
const words = lines.map((line) => normalizeText(line).toLowerCase()).filter((word) => word !== '')
const refused = words.filter((word) => !isVietnameseSyllable(word))
const unexplained = refused.filter((word) => !EXCEPTIONS.some(([, pattern]) => pattern.test(bare(word))))
print(`${words.length} listed, ${refused.length} refused, ${unexplained.length} of them without a reason`)
for (const [reason, pattern] of EXCEPTIONS) {
  const found = refused.filter((word) => pattern.test(bare(word)))
  print(`${String(found.length).padStart(5)}  ${reason}: ${found.slice(0, 6).join(' ')}`)
}
if (unexplained.length > 0) print(unexplained.join(' '))
process.exitCode = unexplained.length > 0 ? 1 : 0
