/** How someone types: the key of the tone at the end of the syllable, or right behind the vowel that bears it. */
export type TypingHabit = 'telex' | 'telex as spoken' | 'vni' | 'vni as spoken'

const KEYS = {
  telex: {
    '\u0300': 'f',
    '\u0309': 'r',
    '\u0303': 'x',
    '\u0301': 's',
    '\u0323': 'j',
    '\u0302': '',
    '\u0306': 'w',
    '\u031b': 'w',
  },
  vni: {
    '\u0300': '2',
    '\u0309': '3',
    '\u0303': '4',
    '\u0301': '1',
    '\u0323': '5',
    '\u0302': '6',
    '\u0306': '8',
    '\u031b': '7',
  },
} as const

const TONES = '\u0300\u0309\u0303\u0301\u0323'

/** What an input method that is off leaves of a text: the keys that were pressed. */
export function seedResidue(text: string, habit: TypingHabit): string {
  const method = habit.startsWith('vni') ? 'vni' : 'telex'
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, (word) => keysOf(word, method, habit.endsWith('spoken')))
}

function keysOf(word: string, method: 'telex' | 'vni', isToneEarly: boolean): string {
  let keys = ''
  let late = ''
  for (const letter of word) {
    const [base = '', ...marks] = letter.replace('đ', 'd\u0335').replace('Đ', 'D\u0335').normalize('NFD')
    keys += base
    for (const mark of marks) {
      const key = keyOf(mark, base, method)
      if (TONES.includes(mark) && !isToneEarly) late = key
      else keys += key
    }
  }
  return horn(keys, method) + late
}

function keyOf(mark: string, base: string, method: 'telex' | 'vni'): string {
  if (mark === '\u0335') return method === 'vni' ? '9' : base
  const key = KEYS[method][mark as keyof typeof KEYS.vni]
  return key === '' ? base : key
}

/** One key puts the horn on both letters of *ươ*. */
function horn(keys: string, method: 'telex' | 'vni'): string {
  return method === 'vni' ? keys.replace(/(u)7(o7)/gi, '$1$2') : keys.replace(/(u)w(ow)/gi, '$1$2')
}
