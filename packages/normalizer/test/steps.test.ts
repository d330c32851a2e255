import {
  collapseBlanksStep,
  composeStep,
  foldCaseStep,
  foldCompatibilityStep,
  foldPunctuationStep,
  removeInvisibleStep,
  repairHornStep,
  repairLookAlikesStep,
  repairToneMarksStep,
  tonePlacementStep,
} from '@chugiai/normalizer'
import { describeStep } from '@chugiai/testing'

describeStep(composeStep, {
  examples: ['tie\u0301\u0302ng', 'hoa\u0300', 'a\u0301\u0301', 'e\u0323\u0302', '\u1112\u1161\u11ab', '\u2126'],
})
describeStep(removeInvisibleStep, {
  examples: ['Hà\u200b Nội', '\ufeffTin', '👩‍👩‍👧 👩\u200d\u200b', 'نامه\u200cای', 'a\u200d\u200db'],
})
describeStep(collapseBlanksStep, { examples: ['Hà\u00a0 Nội \r\n\r\nHuế', ' a\t\tb ', '\u3000', 'a\u2028b\rc'] })
describeStep(repairLookAlikesStep, {
  examples: ['Ðà Nẵng', 'Tiếng', 'Нà Nội', 'Ｖiệｔ', 'ho`a', 'là´', '50.000ð', '𝐇à'],
})
describeStep(repairHornStep, { examples: ['chuơng', 'LUỢC', 'nưoc', 'thuở', 'quờn'] })
describeStep(repairToneMarksStep, { examples: ['baỏ', 'gìo', 'lựơng', 'hòan', 'QÚY', 'dàì', 'hòà'] })
describeStep(tonePlacementStep('traditional'), { examples: ['hoà', 'THUÝ', 'khoẻ', 'hòà', 'hoàn'] })
describeStep(tonePlacementStep('modern'), { examples: ['hòa', 'THÚY', 'khỏe', 'quý', 'gìa'] })
describeStep(foldCaseStep, { examples: ['HÀ NỘI', 'İ', 'ẞ'] })
describeStep(foldPunctuationStep, { examples: ['“Tết” – 2019…'] })
describeStep(foldCompatibilityStep, { examples: ['Ａ', 'm²', 'ﬁ', '´', '\u3000', 'ｶﾞ'] })
