import { normalizeText } from '@chugiai/normalizer'
import { type Case, exactCase, linesOf } from './case.ts'

/** Checks rhymes in both styles, `traditional, modern` with a tab between: each is rewritten as the other. */
export function checkTonePlacement(content: string): Case[] {
  return linesOf(content)
    .slice(1)
    .flatMap((line) => {
      const [traditional, modern] = line.split('\t') as [string, string]
      return [
        exactCase(`${traditional}, modern`, normalizeText(traditional, { tonePlacement: 'modern' }), modern),
        exactCase(`${modern}, traditional`, normalizeText(modern, { tonePlacement: 'traditional' }), traditional),
      ]
    })
}
