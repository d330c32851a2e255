import { nearest } from '@chugiai/text'
import { expect, test } from 'vitest'

test.each([
  ['tonePlacment', ['preset', 'tonePlacement'], 'tonePlacement'],
  ['PRE', ['NORP', 'PER', 'PERCENT'], 'PER'],
  ['per', ['LOC', 'PER'], 'PER'],
  ['mention', ['words', 'mentions'], 'mentions'],
  ['nhà', ['ĐỊA', 'người'], null],
  ['', ['người'], null],
])('%j among %j is %j', (word, names, expected) => expect(nearest(word, names)).toBe(expected))
