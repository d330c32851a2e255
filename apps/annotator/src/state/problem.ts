import { codeText } from '../i18n/issue-text.ts'
import { isMessageKey, locale, t } from '../i18n/translate.ts'
import type { Failure } from './failure.ts'
import { MAX_MEGABYTES, MAX_TEXT_MEGABYTES } from './limits.ts'

/** A failure with the name of what failed: shown until it is closed. */
export interface Problem extends Failure {
  readonly name: string
}

/** The failure in words of the page's language; what has no words of its own is called unexpected. */
export function describeFailure({ code, hint }: Failure): { readonly text: string; readonly hint: string } {
  const textKey = `error.${code}`
  const hintKey = `hint.${code}`
  const limits = { limit: MAX_MEGABYTES, textLimit: MAX_TEXT_MEGABYTES }
  return {
    text: isMessageKey(textKey) ? t(textKey) : (codeText(code) ?? t('error.unexpected')),
    hint: isMessageKey(hintKey) ? t(hintKey, limits) : hintOf(code, hint),
  }
}

/** The packages' own hints are English. */
function hintOf(code: string, hint: string | undefined): string {
  if (hint !== undefined && locale.value === 'en') return hint
  return t(codeText(code) === null ? 'hint.unexpected' : 'hint.mend')
}
