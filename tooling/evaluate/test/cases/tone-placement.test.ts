import { expect, test } from 'vitest'
import { checkTonePlacement } from '../../src/cases/tone-placement.ts'

test('a rhyme is rewritten both ways', () => {
  expect(checkTonePlacement('traditional\tmodern\ntòa\ttoà\nquí\tqúi\n')).toMatchObject([
    { name: 'tòa, modern', got: 'toà', right: true },
    { name: 'toà, traditional', got: 'tòa', right: true },
    { name: 'quí, modern', right: false },
    { name: 'qúi, traditional', got: 'quí', right: true },
  ])
})
