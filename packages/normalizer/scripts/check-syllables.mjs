// Checks the grammar over a list of syllables, one a line: node scripts/check-syllables.mjs FILE (after npm run build).
// Prints the listed syllables that the grammar refuses, by reason; exit status 1 when one has no reason.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { isVietnameseSyllable, normalizeText, stripTones } from '../dist/index.js'

/** Groups of listed syllables that the grammar refuses, each with the reason. */
const EXCEPTIONS = [
  ['qu- has the glide already, so no o-glide follows it', /^quo[aăe]/],
  ['behind qu- iê is spelt yê, and oo, u, ư do not occur', /^qu(?:i[aê]|oo|[uư])/],
  ['qu- needs a vowel of its own', /^qu(?:c|m|n|ng|p|t)$/],
  ['gi- does not stand before y or uy', /^giu?y/],
  [
    'êc, êng, ic, ech, oec, oeng, oep, uêp are in loans and sound words alone',
    /^(?:l|gi|ngh)ê(?:c|ng)$|^[bmst]ic$|^bech$|^oec$|^[lx]?oeng$|^go?[eu]*[eê]p$/,
  ],
  ['single words: khuêu, khuăng, ngoây, quơc, ngêu, nghoeo', /^(?:khuêu|khuăng|ngoây|quơc|ngêu|nghoeo)$/],
  ['iê without an onset is spelt yê; ươ needs a coda', /^iê|^ươ$/],
  ['k, gh, ngh stand before e, ê, i, y and g, ng before the others', /^(?:gen|nget|ngia|ngiu)$/],
  ['a stop calls for sắc or nặng', /^[hm]at$/],
  ['a consonant is a letter, not a syllable', /^[bcdđghklmnpqrstvx]$/],
]

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
