import {
  collapseBlanks,
  compose,
  foldCase,
  foldCompatibility,
  foldPunctuation,
  removeInvisible,
  repairHorn,
  repairLookAlikes,
  repairToneMarks,
  tonePlacement,
} from '@chugiai/normalizer'
import { describeStep } from '@chugiai/testing'

describeStep(compose, {
  examples: ['tie\u0301\u0302ng', 'hoa\u0300', 'a\u0301\u0301', 'e\u0323\u0302', '\u1112\u1161\u11ab', '\u2126'],
})
describeStep(removeInvisible, {
  examples: ['Hà\u200b Nội', '\ufeffTin', '👩‍👩‍👧 👩\u200d\u200b', 'نامه\u200cای', 'a\u200d\u200db'],
})
describeStep(collapseBlanks, { examples: ['Hà\u00a0 Nội \r\n\r\nHuế', ' a\t\tb ', '\u3000', 'a\u2028b\rc'] })
describeStep(repairLookAlikes, { examples: ['Ðà Nẵng', 'Tiếng', 'Нà Nội', 'Ｖiệｔ', 'ho`a', 'là´', '50.000ð', '𝐇à'] })
describeStep(repairHorn, { examples: ['chuơng', 'LUỢC', 'nưoc', 'thuở', 'quờn'] })
describeStep(repairToneMarks, { examples: ['baỏ', 'gìo', 'lựơng', 'hòan', 'QÚY', 'dàì', 'hòà'] })
describeStep(tonePlacement('traditional'), { examples: ['hoà', 'THUÝ', 'khoẻ', 'hòà', 'hoàn'] })
describeStep(tonePlacement('modern'), { examples: ['hòa', 'THÚY', 'khỏe', 'quý', 'gìa'] })
describeStep(foldCase, { examples: ['HÀ NỘI', 'İ', 'ẞ'] })
describeStep(foldPunctuation, { examples: ['“Tết” – 2019…'] })
describeStep(foldCompatibility, { examples: ['Ａ', 'm²', 'ﬁ', '´', '\u3000', 'ｶﾞ'] })
