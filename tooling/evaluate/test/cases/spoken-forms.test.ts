import { expect, test } from 'vitest'
import { checkSpokenForms, checkWrittenForms } from '../../src/cases/spoken-forms.ts'

test('written forms are read aloud, spoken ones written', () => {
  expect(checkSpokenForms('1205 con vịt~một nghìn hai trăm linh năm con vịt\n~\n')).toMatchObject([
    { name: '1205 con vịt', right: true },
    { name: '', got: '', right: true },
  ])
  expect(checkWrittenForms('sáu phẩy hai năm~6.25\nsáu phẩy hai năm~6,25\n')).toMatchObject([
    { got: '6.25', right: true },
    { got: '6.25', expected: '6,25', right: false },
  ])
})
